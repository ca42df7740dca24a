import { isIP } from 'node:net'
import { FetchError } from '../fetch-error.ts'
import type { JudgeAddress } from './judge-address.ts'

export type AddressRules = {
  readonly judge: JudgeAddress
  /** Whether names within a network, their addresses, and all ports are allowed. */
  readonly isPrivateAllowed: boolean
}

/** Longer addresses are no pages'. */
const LONGEST = 4_096
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])
/** Names that are never in the public DNS (RFC 6761, 6762, 7686, 8375, 9476), and those that networks use as if they were so. */
const PRIVATE_NAME_PATTERN =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|onion|alt|test|invalid|home\.arpa)$/

/**
 * Reads an address and checks all that can be seen without asking anybody: scheme, credentials, port, names within a network, and IP addresses however
 * they are written (0x7f.1, 2130706433, ::ffff:127.0.0.1): URLs give them in one form. A dot at the end of the name and what stands after # are left out.
 *
 * @throws FetchError `bad-address`, `scheme`, `credentials`, `port`, `private-name`, `private-address`.
 */
export function parseAddress(text: string, { judge, isPrivateAllowed }: AddressRules, base?: URL): URL {
  const url = text.length <= LONGEST ? URL.parse(text.trim(), base?.href) : null
  if (url === null) throw new FetchError('bad-address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('scheme', { scheme: url.protocol })
  if (url.username !== '' || url.password !== '') throw new FetchError('credentials')
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  if (url.href.length > LONGEST || url.hostname === '' || url.hostname.endsWith('.'))
    throw new FetchError('bad-address')
  const host = hostOf(url)
  if (isIP(host) !== 0) {
    const what = judge(host)
    if (what !== null) throw new FetchError('private-address', { host, address: host, what })
  }
  if (isPrivateAllowed) return url
  if (isIP(host) === 0 && (!host.includes('.') || PRIVATE_NAME_PATTERN.test(host)))
    throw new FetchError('private-name', { host })
  if (!PORTS.has(url.port)) throw new FetchError('port', { port: url.port })
  return url
}

/** The name or IP address of a URL, that of IPv6 without brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')
