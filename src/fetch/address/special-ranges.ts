/** A block of addresses that no page of the public web is at. */
export type SpecialRange = { readonly range: string; readonly what: string }

/**
 * IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates to 2024) without the blocks of anycast services that anybody may reach,
 * multicast (RFC 5771), and addresses at which clouds tell machines their secrets though they look public.
 */
export const SPECIAL_IPV4: readonly SpecialRange[] = [
  { range: '168.63.129.16/32', what: 'a metadata service (Azure)' },
  { range: '169.254.169.254/32', what: 'a metadata service' },
  { range: '100.100.100.200/32', what: 'a metadata service (Alibaba Cloud)' },
  { range: '192.0.0.192/32', what: 'a metadata service (Oracle Cloud)' },
  { range: '0.0.0.0/8', what: 'this network (RFC 791)' },
  { range: '10.0.0.0/8', what: 'a private network (RFC 1918)' },
  { range: '100.64.0.0/10', what: "a provider's inner network (RFC 6598)" },
  { range: '127.0.0.0/8', what: 'this machine (loopback)' },
  { range: '169.254.0.0/16', what: 'this link (RFC 3927)' },
  { range: '172.16.0.0/12', what: 'a private network (RFC 1918)' },
  { range: '192.0.0.0/24', what: 'protocol assignments (RFC 6890)' },
  { range: '192.0.2.0/24', what: 'documentation (RFC 5737)' },
  { range: '192.88.99.0/24', what: '6to4 relays (RFC 7526)' },
  { range: '192.168.0.0/16', what: 'a private network (RFC 1918)' },
  { range: '198.18.0.0/15', what: 'benchmarks (RFC 2544)' },
  { range: '198.51.100.0/24', what: 'documentation (RFC 5737)' },
  { range: '203.0.113.0/24', what: 'documentation (RFC 5737)' },
  { range: '224.0.0.0/4', what: 'multicast (RFC 5771)' },
  { range: '240.0.0.0/4', what: 'reserved (RFC 1112)' },
]

/**
 * IANA IPv6 Special-Purpose Address Registry. What is not in 2000::/3, the only block that is given out, is refused whether or not it stands here;
 * IPv4 within IPv6 (mapped, NAT64) is judged as that IPv4 address.
 */
export const SPECIAL_IPV6: readonly SpecialRange[] = [
  { range: 'fd00:ec2::254/128', what: 'a metadata service (AWS)' },
  { range: '::/128', what: 'no address (RFC 4291)' },
  { range: '::1/128', what: 'this machine (loopback)' },
  { range: '::/96', what: 'IPv4-compatible addresses, out of use (RFC 4291)' },
  { range: '64:ff9b:1::/48', what: 'a local translation to IPv4 (RFC 8215)' },
  { range: '100::/64', what: 'discarded (RFC 6666)' },
  { range: '2001::/32', what: 'a Teredo tunnel (RFC 4380)' },
  { range: '2001::/23', what: 'protocol assignments (RFC 2928)' },
  { range: '2001:db8::/32', what: 'documentation (RFC 3849)' },
  { range: '2002::/16', what: 'a 6to4 tunnel (RFC 3056)' },
  { range: '3fff::/20', what: 'documentation (RFC 9637)' },
  { range: '5f00::/16', what: 'segment routing (RFC 9602)' },
  { range: 'fc00::/7', what: 'a private network (RFC 4193)' },
  { range: 'fe80::/10', what: 'this link (RFC 4291)' },
  { range: 'fec0::/10', what: 'a site, out of use (RFC 3879)' },
  { range: 'ff00::/8', what: 'multicast (RFC 4291)' },
]

/** The block from which public IPv6 addresses are given out. */
export const GLOBAL_IPV6 = '2000::/3'
