import { createRequire } from 'node:module'
import { defined } from '../defined.ts'
import { isTooLarge, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { balanceHtml } from './balance-html.ts'
import type { Page, PageElement, PageNode } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { toText } from './to-text.ts'
import { removeUnwanted } from './unwanted.ts'

/** The article of a page, and what the page says about it. */
export type HtmlPage = {
  readonly title?: string
  readonly text: string
  readonly authors: string[]
  readonly publisher?: string
  /** EDTF. */
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

/** The parser takes longer to load than all else that a program needs that reads no page: it is loaded with the first page. */
const load = createRequire(import.meta.url)

/** What stands in the head of a page, whether or not the page says so. */
const HEAD_TAGS = new Set(['TITLE', 'META', 'LINK', 'STYLE', 'SCRIPT', 'BASE'])

/** A page with more elements and texts is read without Readability, whose time grows faster than their number. */
const MOST_FOR_READABILITY = 12_000
/** Nor is a longer text: it is counted anew at every level of the page. */
const LONGEST_FOR_READABILITY = 1_000_000
/** A shorter find is no article: the whole page is taken instead. */
const SHORTEST_ARTICLE = 140

/**
 * Reads the article of a page: its main text without menus, share buttons, comment forms, links to other articles and author
 * boxes, as paragraphs between blank lines, list items "• item", table rows "| a | b |"; and its metadata from JSON-LD,
 * OpenGraph, meta tags and `<time>`. Where no article stands out, the text is all that the page shows. Whatever the page holds,
 * the time is about linear in its length.
 *
 * @throws ReadError `too-large`, or `empty` where the page has no text.
 */
export function readHtml(html: string, { url }: { readonly url?: string } = {}): HtmlPage {
  if (isTooLarge(html)) throw tooLarge()
  const document = parsePage(balanceHtml(html))
  const metadata = readMetadata(document, url)
  removeUnwanted(document)
  const whole = toText(document.body)
  const text = (whole.length > LONGEST_FOR_READABILITY ? null : findArticle(document)) ?? whole
  if (text === '') throw new ReadError('empty')
  return defined<HtmlPage>({ ...metadata, authors: [...metadata.authors], text })
}

/** Parses balanced HTML; without `<body>` the parser would find no content. */
function parsePage(html: string): Page {
  const { parseHTML } = load('linkedom') as typeof import('linkedom')
  const isWhole = /<body[\s>]/i.test(html)
  const page = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`).document as unknown as Page
  fillHead(page)
  return page
}

/** Where a page leaves out `<head>`, the parser would take the body for missing and put an empty one beside the title. */
function fillHead(page: Page): void {
  const strays = [...(page.documentElement?.children ?? [])].filter(element => HEAD_TAGS.has(element.tagName))
  for (const element of strays) page.head.append(element)
}

/** The main text that Readability finds, or null where it finds none worth the name or fails on the page. Edits the page. */
function findArticle(document: Page): string | null {
  if (!hasAtMost(document.body, MOST_FOR_READABILITY)) return null
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

/** Whether an element holds no more than `most` elements and texts. */
function hasAtMost(root: PageNode, most: number): boolean {
  let count = 0
  const open: PageNode[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (++count > most) return false
      open.push(child)
    }
  }
  return true
}
