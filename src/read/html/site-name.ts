const SEPARATOR_PATTERN = /\s(?:[|–—·•»›:-]|::|\/\/)\s|_/g
const LONGEST_SITE_NAME = 40

/**
 * A title without the name of the site at its end or beginning: "Ties deepen | The Daily" is "Ties deepen". A part is the site's
 * name where it is one of `sites`, or where the rest is a heading of the page.
 */
export function withoutSiteName(
  title: string,
  sites: readonly (string | undefined)[],
  headings: readonly string[],
): string {
  if (headings.includes(title)) return title
  const breaks = [...title.matchAll(SEPARATOR_PATTERN)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isSite = (part: string) => sites.some(site => site !== undefined && fold(site) === fold(part))
  for (const { start, end } of breaks) {
    const [before, after] = [title.slice(0, start).trim(), title.slice(end).trim()]
    if (before === '' || after === '') continue
    if (isSite(after) || headings.includes(before)) return before
    if (isSite(before) || headings.includes(after)) return after
  }
  const last = breaks.at(-1)
  if (last && /[|»_]/.test(title.slice(last.start, last.end)) && title.length - last.end <= LONGEST_SITE_NAME)
    return title.slice(0, last.start).trim()
  return title
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '')
