import type { Page, PageElement } from './dom.ts'
import { type NameRule, UNWANTED_NAMES } from './unwanted-names.ts'

const UNWANTED_TAGS: ReadonlySet<string> = new Set('NAV FOOTER ASIDE FORM BUTTON DIALOG META LINK'.split(' '))
const UNWANTED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary dialog alertdialog search banner contentinfo menu menubar toolbar'.split(' '),
)
/** The elements of AMP that hold text of the article; the others are menus, pictures, players and advertisements. */
const AMP_TEXT: ReadonlySet<string> = new Set('AMP-ACCORDION AMP-FIT-TEXT AMP-LAYOUT AMP-BODY'.split(' '))
/** Text for those who hear the page. */
const HIDDEN_NAMES: ReadonlySet<string> = new Set(
  'screen-reader-text sr-only visually-hidden visuallyhidden offscreen'.split(' '),
)
const HIDDEN_STYLE_PATTERN = /(?:display ?: ?none|visibility ?: ?hidden)/i
/** What may carry a name of chrome as part of an article, or as a whole page does. */
const KEPT_TAGS: ReadonlySet<string> = new Set(
  'HTML BODY MAIN ARTICLE H1 P SPAN A TIME LI TD TH TR TBODY B I EM STRONG'.split(' '),
)
/** Something that holds more of the page's text than this is the article, whatever it is called. */
const MOST_OF_TEXT = 0.4
const MOST_OF_TEXT_IF_SURE = 0.9
const ELEMENT_NODE = 1

/** Takes menus, share buttons, comments, related links, author boxes and what is hidden out of a parsed page. Edits the page. */
export function removeUnwanted(document: Page): void {
  const found: { readonly element: PageElement; readonly length: number; readonly most: number }[] = []
  const whole = visit(document.body, false, (element, isInArticle, length) => {
    const most = judge(element, isInArticle)
    if (most > 0) found.push({ element, length, most })
  })
  for (const { element, length, most } of found) if (length <= most * whole) element.remove()
}

type Visit = (element: PageElement, isInArticle: boolean, length: number) => void

/** Tells of every element with the length of its text; the depth of a balanced page is bounded. */
function visit(element: PageElement, isInArticle: boolean, tell: Visit): number {
  const isInside = isInArticle || /^(?:article|main)$/i.test(element.tagName)
  let length = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === ELEMENT_NODE) length += visit(child as PageElement, isInside, tell)
    else length += child.nodeValue?.trim().length ?? 0
  }
  tell(element, isInArticle, length)
  return length
}

/** The most of the page's text that an element may hold if it is to go; 0 for one that stays. */
function judge(element: PageElement, isInArticle: boolean): number {
  const tag = element.tagName.toUpperCase()
  if (isHidden(element)) return MOST_OF_TEXT
  if (tag.startsWith('AMP-')) return AMP_TEXT.has(tag) ? 0 : MOST_OF_TEXT
  if (UNWANTED_TAGS.has(tag) || UNWANTED_ROLES.has(element.getAttribute('role') ?? '')) return MOST_OF_TEXT
  if (tag === 'HEADER') return isInArticle || element.querySelector('h1') ? 0 : MOST_OF_TEXT
  return KEPT_TAGS.has(tag) ? 0 : judgeNames(element)
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  if (style && HIDDEN_STYLE_PATTERN.test(style.slice(0, LONGEST_NAMES))) return true
  return namesOf(element.getAttribute('class')).some(name => HIDDEN_NAMES.has(name))
}

const LONGEST_NAMES = 500
const namesOf = (value: string | null) => (value ?? '').slice(0, LONGEST_NAMES).toLowerCase().split(/\s/)

const toMap = (key: 'names' | 'firstWords' | 'lastWords') =>
  new Map<string, NameRule>(UNWANTED_NAMES.flatMap(rule => (rule[key] ?? []).map(name => [name, rule] as const)))
const byName = toMap('names')
const byFirstWord = toMap('firstWords')
const byLastWord = toMap('lastWords')

function judgeNames(element: PageElement): number {
  const names = [...namesOf(element.getAttribute('class')), ...namesOf(element.getAttribute('id'))]
  let most = 0
  for (const name of names) {
    if (name === '') continue
    const block = name.split('__')[0]!
    const words = block.split(/[-_]/)
    const rule =
      byName.get(name) ?? byName.get(block) ?? byFirstWord.get(words[0]!) ?? byLastWord.get(words.at(-1)!) ?? null
    if (rule) most = Math.max(most, rule.isSure ? MOST_OF_TEXT_IF_SURE : MOST_OF_TEXT)
  }
  return most
}
