import { Link } from 'react-router'
import type { Span } from '../data/types.ts'
import { useWords } from '../language/language-context.tsx'
import { scriptOf } from './script-of.ts'

export type QuoteKind = 'party' | 'money' | 'date' | 'status' | 'subject' | 'statement'

/** Words of a document with what stands around them. */
export type Quoted = {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly span: Span
  readonly documentId: string
  /** The number of the source on its page, from 1. */
  readonly source: number
  /** The number of its paragraph, from 1, where it stands in one. */
  readonly paragraph?: number | undefined
  /** The page on which it stands, where the document has pages. */
  readonly page?: number | undefined
}

/** The exact words that carry a value, and where they stand. */
export function Quote({ quoted, kind }: { readonly quoted: Quoted; readonly kind: QuoteKind }) {
  const { before, words, after } = quoted
  return (
    <p>
      <span lang={scriptOf(words)}>
        “{before}
        <mark data-kind={kind}>{words}</mark>
        {after}”
      </span>
      <Citation quoted={quoted} />
    </p>
  )
}

/** "source 1, ¶ 31, 3,123–3,149", or "source 1, p. 3, …" of a document that has pages, leading to the place. */
export function Citation({ quoted: { span, documentId, source, paragraph, page } }: { readonly quoted: Quoted }) {
  const { t, number } = useWords()
  const place =
    page !== undefined
      ? t('quote.page', { source, page: t('page.number', { page }) })
      : paragraph === undefined
        ? t('quote.source', { source })
        : t('quote.place', { source, paragraph })
  return (
    <span className="cite">
      <Link to={`/documents/${documentId}?at=${span.start}-${span.end}`}>{place}</Link>, {number(span.start)}–
      {number(span.end)}
    </span>
  )
}
