import type { PageElement, PageNode } from './dom.ts'

const ELEMENT_NODE = 1
/** Where links are more than this part of a block's text, it is a menu or a list of articles. */
const MOST_LINKED = 0.85
/** Links of a list that belongs to the text are introduced by a line that ends in a colon. */
const STEM_PATTERN = /[::]\s*$/
const BLOCKS: ReadonlySet<string> = new Set('DIV SECTION UL OL TABLE CENTER'.split(' '))
const FEWEST_LINKS = 2

type Measure = { readonly text: number; readonly linked: number; readonly links: number }

/**
 * Takes blocks of nothing but links out of a page, unless the text before them introduces them. Edits the page; linear in its
 * size, since its depth is bounded.
 */
export function removeLinkBlocks(root: PageElement): void {
  const found: PageElement[] = []
  measure(root, false, found)
  for (const element of found) if (!isIntroduced(element)) element.remove()
}

function measure(element: PageElement, isLinked: boolean, found: PageElement[]): Measure {
  let [text, linked, links] = [0, 0, 0]
  const already = found.length
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === ELEMENT_NODE) {
      const isLink = (child as PageElement).tagName.toUpperCase() === 'A'
      const inner = measure(child as PageElement, isLinked || isLink, found)
      text += inner.text
      linked += inner.linked
      links += inner.links + (isLink ? 1 : 0)
    } else {
      const length = child.nodeValue?.trim().length ?? 0
      text += length
      if (isLinked) linked += length
    }
  }
  const isLinks = links >= FEWEST_LINKS && linked > MOST_LINKED * text && BLOCKS.has(element.tagName.toUpperCase())
  if (isLinks) {
    // The outermost such block goes as a whole, so that what stands before it tells whether it is introduced.
    found.length = already
    found.push(element)
  }
  return { text, linked, links }
}

function isIntroduced(element: PageElement): boolean {
  const before = previousText(element)
  return before !== null && STEM_PATTERN.test(before.slice(-20))
}

const MOST_LOOKED_AT = 10

/** The text just before an element, looked for among its siblings and, where it is the first of them, those of its parent. */
function previousText(element: PageElement): string | null {
  let node: PageNode | null = element
  for (let i = 0; node && i < MOST_LOOKED_AT; i++) {
    const previous: PageNode | null = node.previousSibling
    const text = (previous?.nodeValue ?? previous?.textContent ?? '').trim()
    if (text !== '') return text
    node = previous ?? node.parentElement
  }
  return null
}
