import { createRequire } from 'node:module'
import { defined } from '../defined.ts'
import { isTooLarge, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { balanceHtml } from './balance-html.ts'
import type { Page } from './dom.ts'
import { findMainText } from './main-text.ts'
import { readMetadata } from './metadata.ts'
import { removeUnwanted } from './remove-unwanted.ts'

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

export type ReadHtmlOptions = {
  /** Its address, whatever it says of itself. */
  readonly url?: string
  /** Where it was found: what it says of its address may be relative to that. */
  readonly base?: string
}

/** The parser takes longer to load than all else that a program needs that reads no page: it is loaded with the first page. */
const load = createRequire(import.meta.url)

/**
 * Reads the article of a page: its main text without menus, share buttons, comment forms, links to other articles and author
 * boxes, laid out as `toText` says; and its metadata from JSON-LD, OpenGraph, meta tags and marked elements. Where no article
 * stands out, the text is all that the page shows. Whatever the page holds, the time is about linear in its length.
 *
 * @throws ReadError `too-large`, or `empty` where the page has no text.
 */
export function readHtml(html: string, { url, base }: ReadHtmlOptions = {}): HtmlPage {
  if (isTooLarge(html)) throw tooLarge()
  const balanced = balanceHtml(html)
  const document = parsePage(balanced)
  const metadata = readMetadata(document, url, base)
  const text = findMainText(withoutUnwanted(document), () => withoutUnwanted(parsePage(balanced)))
  if (text === '') throw new ReadError('empty')
  return defined<HtmlPage>({ ...metadata, authors: [...metadata.authors], text })
}

function withoutUnwanted(document: Page): Page {
  removeUnwanted(document)
  return document
}

/** What stands in the head of a page, whether or not the page says so. */
const HEAD_TAGS: ReadonlySet<string> = new Set(['TITLE', 'META', 'LINK', 'STYLE', 'SCRIPT', 'BASE'])

/** The document tree of any HTML. */
export const parseHtml = (html: string): Page => parsePage(balanceHtml(html))

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
