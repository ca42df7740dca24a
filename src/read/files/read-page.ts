import type { Document } from '../../model/index.ts'
import { defined } from '../defined.ts'
import { readHtml } from '../html/read-html.ts'
import { readMarkdown } from '../markdown/read-markdown.ts'
import { type SourceFacts, toSourceFacts } from '../source-facts.ts'
import { toDocument } from '../to-document.ts'

/** Makes the document of a text, a Markdown file or a page; what these say about themselves is metadata. `base`: where a page was found. */
export function readPage(
  text: string,
  format: 'text' | 'markdown' | 'html',
  base?: string,
): { readonly document: Document; readonly source: SourceFacts } {
  if (format === 'text') return { document: toDocument({ text }), source: {} }
  const page = format === 'html' ? readHtml(text, defined({ base })) : readMarkdown(text)
  return { document: toDocument(page, { basis: 'metadata' }), source: toSourceFacts(page) }
}
