import { BlockList, isIP } from 'node:net'
import { embeddedIpv4 } from './embedded-ipv4.ts'
import { GLOBAL_IPV6, SPECIAL_IPV4, SPECIAL_IPV6, type SpecialRange } from './special-ranges.ts'

/** Says what an address is for that no page of the public web is at; null for a public one. */
export type JudgeAddress = (address: string) => string | null

type Family = 'ipv4' | 'ipv6'

function toList(range: string, family: Family): BlockList {
  const [network, bits] = range.split('/') as [string, string]
  const list = new BlockList()
  list.addSubnet(network, Number(bits), family)
  return list
}

const toLists = (ranges: readonly SpecialRange[], family: Family) =>
  ranges.map(({ range, what }) => ({ list: toList(range, family), what }))

const IPV4 = toLists(SPECIAL_IPV4, 'ipv4')
const IPV6 = toLists(SPECIAL_IPV6, 'ipv6')
const GLOBAL = toList(GLOBAL_IPV6, 'ipv6')

/**
 * Whether an IP address is one of the public web.
 *
 * @example judgeAddress('::ffff:10.0.0.1') // 'a private network (RFC 1918)'
 */
export const judgeAddress: JudgeAddress = address => {
  const version = isIP(address)
  if (version === 4) return find(IPV4, address, 'ipv4')
  // A zone names an interface of this machine.
  if (version !== 6 || address.includes('%')) return 'no address of the internet'
  const inner = embeddedIpv4(address)
  if (inner !== null) return find(IPV4, inner, 'ipv4')
  return find(IPV6, address, 'ipv6') ?? (GLOBAL.check(address, 'ipv6') ? null : 'not given out (RFC 4291)')
}

const find = (lists: typeof IPV4, address: string, family: Family): string | null =>
  lists.find(({ list }) => list.check(address, family))?.what ?? null
