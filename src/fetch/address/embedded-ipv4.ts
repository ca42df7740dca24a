/** The first groups of addresses whose last two groups are an IPv4 address that is really talked to: mapped (RFC 4291) and NAT64 (RFC 6052). */
const PREFIXES = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']

/**
 * The IPv4 address to which an IPv6 address leads; null where it is none of those forms.
 *
 * @example embeddedIpv4('64:ff9b::7f00:1') // '127.0.0.1'
 */
export function embeddedIpv4(address: string): string | null {
  const groups = toGroups(address)
  if (
    !PREFIXES.includes(
      groups
        .slice(0, 6)
        .map(group => group.toString(16))
        .join(':'),
    )
  )
    return null
  return groups
    .slice(6)
    .flatMap(group => [group >> 8, group & 255])
    .join('.')
}

/** The eight groups of a valid IPv6 address; URLs know all the ways to write one. */
function toGroups(address: string): number[] {
  const { hostname } = new URL(`http://[${address}]/`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map(part =>
    part === '' ? [] : part.split(':').map(hex => Number.parseInt(hex, 16)),
  ) as [number[], number[]]
  return tail === undefined ? before : [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}
