/** Parameters that say how somebody came to a page and nothing of what it holds. */
const TRACKING_PATTERN =
  /^(?:utm_.*|at_(?:medium|campaign|custom\d|link.*|format|ptr_name|bbc_team)|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs.*|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|wickedid|li_fat_id|ref_src|ref_url|guccounter|guce_referrer.*|__twitter_impression|cmpid|ncid|ocid|spm|_ga|_gl|s_cid|xtor|ns_mchannel|ns_source|ns_campaign|ns_linkname|smid|smtyp|taid|sref|syn-[0-9a-f]*)$/i

/**
 * An address in the one form in which pages are known by: without tracking parameters and what stands after #.
 *
 * @example tidyAddress('HTTPS://News.Example:443/a?id=7&utm_source=x#top') // 'https://news.example/a?id=7'
 */
export function tidyAddress(url: string): string {
  const tidy = new URL(url)
  tidy.hash = ''
  if (tidy.hostname.endsWith('.')) tidy.hostname = tidy.hostname.slice(0, -1)
  // What is kept stays letter for letter as it was: servers may tell + from %20.
  const kept = tidy.search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !TRACKING_PATTERN.test(part.split('=', 1)[0]!))
  tidy.search = kept.length === 0 ? '' : `?${kept.join('&')}`
  return tidy.href
}
