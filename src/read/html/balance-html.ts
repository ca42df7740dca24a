import { decodeReferences } from '../decode-references.ts'

/** Elements deeper than this lose their tags and keep their text. Pages of the press stay under 60. */
const DEEPEST = 100
/** More elements than this lose their tags too: a page of an article has a few thousand. */
const MOST_ELEMENTS = 40_000
/** So many signs "<" and "&" stay that begin no tag, since the parser makes a node of each; those after them are left out. */
const MOST_LONE = 20_000
/** A longer tag loses its attributes: they hold data for scripts, and no name of a class is of use there. */
const LONGEST_TAG = 5000

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
 * that parser and reader need bounded depth and linear time. Tags over the limits are left out; their text stays, and so does
 * what follows a comment or a script that never ends. One pass; linear in the length of the page.
 */
export function balanceHtml(html: string): string {
  const balance = new Balance()
  const skip = createSkipper(html)
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    if (at > from) balance.text(html.slice(from, at))
    const isClose = html[at + 1] === '/'
    TAG_NAME_PATTERN.lastIndex = at + (isClose ? 2 : 1)
    const name = TAG_NAME_PATTERN.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      from = skip.declaration(at)
      if (from === at + 1) balance.text('<')
      continue
    }
    const end = tagEnd(html, TAG_NAME_PATTERN.lastIndex)
    from = end.next
    const isPlain = end.isBroken || from - at > LONGEST_TAG
    const tag = isPlain ? `<${name}>` : html.slice(at, from)
    if (isClose) balance.close(name)
    else if (VOID.has(name)) balance.empty(tag)
    else if (!DROPPED.has(name)) balance.open(name, tag)
    else if (name === 'script' || !tag.endsWith('/>')) {
      const content = skip.content(name, from)
      if (name === 'script' && KEPT_SCRIPT_PATTERN.test(tag.slice(0, 500)))
        balance.raw(`${tag}${html.slice(from, content.end)}</script>`)
      from = content.next
    }
  }
  balance.text(html.slice(from))
  return balance.done()
}

/** The open elements of a page while it is balanced. */
class Balance {
  readonly #out: string[] = []
  readonly #open: { readonly name: string; readonly isShown: boolean }[] = []
  readonly #counts = new Map<string, number>()
  #shown = 0
  #elements = 0
  #lone = 0

  raw(piece: string): void {
    this.#out.push(piece)
  }

  text(piece: string): void {
    const text = decodeReferences(piece)
    this.#out.push(/[<&]/.test(text) ? text.replace(/[<&]/g, sign => this.#escape(sign)) : text)
  }

  #escape(sign: string): string {
    if (this.#lone++ >= MOST_LONE) return ''
    return sign === '<' ? '&lt;' : '&amp;'
  }

  empty(tag: string): void {
    if (this.#elements++ < MOST_ELEMENTS) this.#out.push(tag)
  }

  open(name: string, tag: string): void {
    for (const closed of CLOSES[name] ?? []) if (this.#open.at(-1)?.name === closed) this.#pop()
    const isShown = this.#shown < DEEPEST && this.#elements++ < MOST_ELEMENTS
    this.#open.push({ name, isShown })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    if (!isShown) {
      // What the tags parted stays apart.
      if (this.#out.at(-1) !== ' ') this.#out.push(' ')
      return
    }
    this.#shown++
    this.#out.push(tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag)
  }

  /** Closes the innermost element of a name and those within it; a closing tag of nothing counts for nothing. */
  close(name: string): void {
    if (!this.#counts.get(name)) return
    while (this.#pop() !== name);
  }

  done(): string {
    while (this.#open.length > 0) this.#pop()
    return this.#out.join('')
  }

  #pop(): string {
    const { name, isShown } = this.#open.pop()!
    this.#counts.set(name, this.#counts.get(name)! - 1)
    if (isShown) {
      this.#shown--
      this.#out.push(`</${name}>`)
    }
    return name
  }
}

/**
 * Finds where comments and dropped elements end. One that never ends is passed over as a mere tag; that there is no end is kept
 * in mind, so that the rest of the page is not searched again for each.
 */
function createSkipper(html: string) {
  const endless = new Set<string>()
  const find = (what: string, search: () => number) => {
    const at = endless.has(what) ? -1 : search()
    if (at < 0) endless.add(what)
    return at
  }
  const afterTag = (at: number) => {
    const end = find('>', () => html.indexOf('>', at))
    return end < 0 ? Math.min(at + 2, html.length) : end + 1
  }
  return {
    /** Where a comment or a doctype ends; for a "<" that begins neither, the next sign. */
    declaration(at: number): number {
      if (html.startsWith('<!--', at)) {
        // From the second dash on, since "<!-->" is a whole comment.
        const end = find('-->', () => html.indexOf('-->', at + 2))
        return end < 0 ? afterTag(at) : end + 3
      }
      return '!?/'.includes(html[at + 1] ?? ' ') ? afterTag(at) : at + 1
    },
    /** Where the content of a dropped element ends, and where the page goes on after it. */
    content(name: string, from: number): { readonly end: number; readonly next: number } {
      const end = find(name, () => findClose(html, name, from))
      return end < 0 ? { end: from, next: from } : { end, next: afterTag(end) }
    },
  }
}

/** Where the page goes on after a tag: behind the first ">" outside quotes. A quote that is never closed breaks the tag. */
function tagEnd(html: string, from: number): { readonly next: number; readonly isBroken: boolean } {
  let isValue = false
  for (let at = from; at < html.length; at++) {
    const sign = html[at]
    if (sign === '>') return { next: at + 1, isBroken: false }
    if (isValue && (sign === '"' || sign === "'")) {
      const close = html.indexOf(sign, at + 1)
      if (close < 0 || close - at > LONGEST_VALUE)
        return { next: html.indexOf('>', at) + 1 || html.length, isBroken: true }
      at = close
    }
    isValue = sign === '=' || (isValue && (sign === ' ' || sign === '\n'))
  }
  return { next: html.length, isBroken: true }
}

const LONGEST_VALUE = 100_000

/** Where the closing tag of a dropped element begins; -1 where there is none. */
function findClose(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return -1
}
