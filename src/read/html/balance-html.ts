/** Elements deeper than this lose their tags and keep their text. Pages of the press stay under 60. */
const DEEPEST = 100
/** More elements than this lose their tags too: a page of an article has a few thousand. */
const MOST_ELEMENTS = 40_000
/** Signs "<" that begin no tag: so many stay, since the parser makes a node of each; those after them are left out. */
const MOST_LONE = 10_000

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Elements whose content is no markup and no text of the article. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style svg noscript template iframe object textarea math canvas select'.split(' '),
)
const KEPT_SCRIPT_PATTERN = /type {0,3}= {0,3}["']?application\/ld\+json/i
/** What an opening tag closes, where its predecessor was left open. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li', 'p'],
  dt: ['dd', 'dt', 'p'],
  dd: ['dd', 'dt', 'p'],
  tr: ['td', 'th', 'tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
}
for (const tag of 'div ul ol dl table section article h1 h2 h3 h4 h5 h6 blockquote pre header footer nav aside form'.split(
  ' ',
))
  (CLOSES as Record<string, readonly string[]>)[tag] = ['p']

const TAG_NAME_PATTERN = /[a-zA-Z][a-zA-Z0-9:-]{0,40}/y

/**
 * The same page with balanced tags, no scripts, styles or comments, at most `DEEPEST` levels and `MOST_ELEMENTS` elements, so
 * that parser and reader need bounded depth and linear time. Tags over the limits are left out; their text stays.
 * One pass; linear in the length of the page.
 */
export function balanceHtml(html: string): string {
  const out: string[] = []
  /** Open elements; a name in front of which stands "-" was left out. */
  const open: string[] = []
  const openCounts = new Map<string, number>()
  let shown = 0
  let elements = 0
  let lone = 0
  const pop = () => {
    const entry = open.pop()!
    const name = entry.startsWith('-') ? entry.slice(1) : entry
    openCounts.set(name, openCounts.get(name)! - 1)
    if (name === entry) {
      shown--
      out.push(`</${name}>`)
    }
    return name
  }
  let from = 0
  while (from < html.length) {
    const at = html.indexOf('<', from)
    if (at < 0) break
    if (at > from) out.push(html.slice(from, at))
    const isClose = html[at + 1] === '/'
    TAG_NAME_PATTERN.lastIndex = at + (isClose ? 2 : 1)
    const name = TAG_NAME_PATTERN.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      from = skipOther(html, at)
      if (from === at + 1) out.push(lone++ < MOST_LONE ? '&lt;' : '')
      continue
    }
    const end = tagEnd(html, TAG_NAME_PATTERN.lastIndex)
    from = end + 1
    if (isClose) {
      if (!openCounts.get(name)) continue
      while (pop() !== name);
      continue
    }
    const tag = html.slice(at, end + 1)
    if (DROPPED.has(name)) {
      if (tag.endsWith('/>') && name !== 'script') continue
      const close = findClose(html, name, from)
      if (name === 'script' && KEPT_SCRIPT_PATTERN.test(tag.slice(0, 500)))
        out.push(tag, html.slice(from, close.start), '</script>')
      from = close.end
      continue
    }
    if (VOID.has(name)) {
      if (elements++ < MOST_ELEMENTS) out.push(tag)
      continue
    }
    for (const closed of CLOSES[name] ?? []) {
      const last = open.at(-1)
      if (last === closed || last === `-${closed}`) pop()
    }
    const isShown = shown < DEEPEST && elements++ < MOST_ELEMENTS
    if (isShown) shown++
    open.push(isShown ? name : `-${name}`)
    openCounts.set(name, (openCounts.get(name) ?? 0) + 1)
    if (isShown) out.push(tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag)
    else if (out.at(-1) !== ' ') out.push(' ')
  }
  out.push(html.slice(from))
  while (open.length > 0) pop()
  return out.join('')
}

/** Where a comment or a doctype ends; for a "<" that begins neither, the next sign. */
function skipOther(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  if (!isComment && !'!?/'.includes(html[at + 1] ?? ' ')) return at + 1
  const end = isComment ? html.indexOf('-->', at + 4) : html.indexOf('>', at)
  return end < 0 ? html.length : end + (isComment ? 3 : 1)
}

/** Where a tag ends: the first ">" outside quotes; a quote that is never closed counts for nothing. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const sign = html[at]
    if (sign === '>') return at
    if ((sign === '"' || sign === "'") && html[at - 1] === '=') {
      const close = html.indexOf(sign, at + 1)
      if (close < 0 || close - at > 100_000) return Math.max(html.indexOf('>', at), at)
      at = close
    }
    at++
  }
  return html.length - 1
}

/** Where the content of a dropped element ends, and where its closing tag does; the end of the page if it is never closed. */
function findClose(html: string, name: string, from: number): { start: number; end: number } {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue
    const end = html.indexOf('>', at)
    return { start: at, end: end < 0 ? html.length : end + 1 }
  }
  return { start: html.length, end: html.length }
}
