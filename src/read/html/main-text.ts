import { createRequire } from 'node:module'
import type { Page, PageElement, PageNode } from './dom.ts'
import { removeLinkBlocks } from './link-blocks.ts'
import { toText } from './to-text.ts'

/**
 * A page of more elements and texts, or whose elements and texts have more ancestors all together, is read without Readability,
 * which looks at everything anew at every level. Pages of the press have a fifth of it.
 */
const MOST_FOR_READABILITY = 12_000
const MOST_ANCESTORS = 300_000
/** Nor is a longer text: it is counted anew at every level of the page. */
const LONGEST_FOR_READABILITY = 1_000_000
/** A shorter find is no article: the whole page is taken instead. */
const SHORTEST_ARTICLE = 140

/** The parser takes longer to load than all else that a program needs that reads no page: it is loaded with the first page. */
const load = createRequire(import.meta.url)

/**
 * The text of the article of a page, or what the page shows beside links where no article stands out. The page is taken apart
 * while it is read; `again` yields it anew.
 */
export function findMainText(document: Page, again: () => Page): string {
  const several = findArticles(document)
  if (several !== null) return several
  const whole = toText(document.body)
  if (whole.length > LONGEST_FOR_READABILITY || !isEasy(document.body)) return whole
  return findArticle(document) ?? (toTextBesideLinks(again()) || whole)
}

function toTextBesideLinks({ body }: Page): string {
  removeLinkBlocks(body)
  return toText(body)
}

/** The main text that Readability finds, or null where it finds none worth the name or fails on the page. */
function findArticle(document: Page): string | null {
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability')
  const options = { serializer: (node: unknown) => node as PageElement, disableJSONLD: true }
  try {
    const article = new Readability<PageElement>(document as never, options).parse()
    const text = article?.content ? toText(article.content) : ''
    return text.length < SHORTEST_ARTICLE ? null : text
  } catch {
    return null
  }
}

/** An article of a page of several is at least so long; cards that link to articles are shorter. */
const SHORTEST_OF_SEVERAL = 300
/** One that holds more than this part of the text of all of them is the article of the page; the others stand beside it. */
const MOST_OF_SEVERAL = 0.6

/** The texts of a page that shows several articles, such as the front of a blog; null for any other page. */
function findArticles(document: Page): string | null {
  const articles = [...document.querySelectorAll('article')].filter(article => !isInside(article, 'ARTICLE'))
  if (articles.length < 2) return null
  const texts = articles.map(toText).filter(text => text.length >= SHORTEST_OF_SEVERAL)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return texts.length < 2 || texts.some(text => text.length > MOST_OF_SEVERAL * length) ? null : texts.join('\n\n')
}

function isInside(element: PageElement, name: string): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (outer.tagName.toUpperCase() === name) return true
  return false
}

/** Whether an element holds no more than Readability can be given. */
function isEasy(root: PageNode): boolean {
  let count = 0
  let ancestors = 0
  const open: { readonly node: PageNode; readonly depth: number }[] = [{ node: root, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (let child = next.node.firstChild; child; child = child.nextSibling) {
      ancestors += next.depth
      if (++count > MOST_FOR_READABILITY || ancestors > MOST_ANCESTORS) return false
      open.push({ node: child, depth: next.depth + 1 })
    }
  }
  return true
}
