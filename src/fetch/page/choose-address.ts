import { tidyAddress } from './tidy-address.ts'

/** Subdomains under which sites show the same pages to small screens. */
const VARIANT_PATTERN = /^(?:www|m|amp|mobile)\./

/**
 * The address by which a page is known: the one that it gives itself, where that is of the same site; else where it was found. An address of another site
 * is not believed, since it would lend the page the rank of that site; nor is the front page, which some sites name on all of their pages.
 *
 * @param found where the page was found
 * @param claimed what it says of itself
 */
export function chooseAddress(found: string, claimed: string | undefined): string {
  const at = new URL(found)
  const said = claimed === undefined ? null : URL.parse(claimed)
  if (said === null || !/^https?:$/.test(said.protocol) || !isSameSite(said.hostname, at.hostname))
    return tidyAddress(found)
  if (said.username !== '' || said.password !== '' || said.port !== at.port) return tidyAddress(found)
  if (said.pathname === '/' && said.search === '' && at.pathname !== '/') return tidyAddress(found)
  if (at.protocol === 'https:') said.protocol = 'https:'
  return tidyAddress(said.href)
}

/** Whether one host is the other or below it, variants for small screens aside. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map(host => host.toLowerCase().replace(/\.$/, '').replace(VARIANT_PATTERN, '')) as [
    string,
    string,
  ]
  return a === b || (b.includes('.') && a.endsWith(`.${b}`)) || (a.includes('.') && b.endsWith(`.${a}`))
}
