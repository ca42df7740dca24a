import { createRequire } from 'node:module'

/** The name by which robots.txt speaks to this program. */
export const AGENT = 'foedera'

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }

/**
 * How the program presents itself. `contact` is where its operator can be reached: an address of a page or of mail.
 *
 * @example userAgent('mailto:ann@example.org') // 'Foedera/0.1.0 (reads news on agreements; +mailto:ann@example.org)'
 */
export function userAgent(contact?: string): string {
  const told = (contact ?? '').replace(/[^\x21-\x7e]|[()<>]/g, '').slice(0, 200)
  return `Foedera/${version} (reads news on agreements; ${told === '' ? `robots.txt: ${AGENT}` : `+${told}`})`
}
