import { type Document, pageAt, type Span } from '../../model/index.ts'
import type { Evidence, Field } from './entry.ts'
import { toContent } from './escape-html.ts'
import { statusSign } from './glyphs.ts'
import { type Quotation, quoteAgain, quoteWords } from './quote-words.ts'
import { sayCount } from './say-list.ts'
import { sayPercent } from './say-percent.ts'
import { lineIndexAt, type TextLine } from './text-lines.ts'

/** Below this a value is more likely wrong than right. */
const LOW_CONFIDENCE = 0.5
/** A field quotes so many places and counts the rest; choosing it marks all of them in the text. */
const MOST_QUOTED = 3

export type FieldContext = {
  readonly document: Document
  readonly lines: readonly TextLine[]
  /** The row above, whose label and words are not said twice. */
  readonly above: Field | undefined
}

/** A row of a ledger: the value, the words that carry it, where they stand, how sure it is and by which rule. */
export function renderField(field: Field, { document, lines, above }: FieldContext): string {
  const { label, value, kind, isQuotation, evidence } = field
  const { spans, confidence, rule } = evidence
  const isWords = isQuotation === true && spans.length === 1 && isSlice(document.text, spans[0]!, value)
  const quote = isWords ? quoteWhole : isSame(above?.evidence.spans, spans) ? quoteAgain : quoteWords
  const quoted = spans.slice(0, MOST_QUOTED).map(span => renderWords(span, field, { document, lines, quote }))
  const more = spans.length - quoted.length
  return (
    `<div class="f${isWords ? ' words' : ''}" data-k="${kind}" data-s="${spans.map(toRange).join(' ')}">` +
    `<dt${label === above?.label ? ' class="again"' : ''}>${toContent(label)}</dt>${isWords ? '' : renderValue(field)}` +
    `<dd class="w">${quoted.join('')}${more > 0 ? `<span class="cite">and ${sayCount(more, 'more place')}</span>` : ''}` +
    `<span class="cite">${isWords ? renderTags(evidence) : ''}${sayPercent(confidence)} sure, ` +
    `by <span class="rule">${toContent(rule)}</span></span></dd></div>\n`
  )
}

/** Whether a value is nothing but the words themselves: it is then shown once, as a quotation. */
const isSlice = (text: string, { start, end }: Span, value: string) =>
  end - start === value.length && text.startsWith(value, start)

const quoteWhole = (text: string, { start, end }: Span): Quotation => ({
  before: '',
  words: text.slice(start, end),
  after: '',
})

const isSame = (a: readonly Span[] | undefined, b: readonly Span[]) =>
  a?.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)

function renderValue({ value, note, status, to, evidence }: Field): string {
  const named = to === undefined ? toContent(value) : `<a href="#${to}">${toContent(value)}</a>`
  const isLow = evidence.confidence < LOW_CONFIDENCE
  return (
    `<dd class="v">${status === undefined ? '' : statusSign(status)}<span${isLow ? ' class="low"' : ''}>${named}</span> ` +
    `${renderTags(evidence)}${note ? `<small>${toContent(note)}</small>` : ''}</dd>`
  )
}

const renderTags = ({ inferred, confidence }: Evidence): string =>
  (inferred ? '<span class="tag inferred">inferred</span> ' : '') +
  (confidence < LOW_CONFIDENCE ? '<span class="tag lowly">low confidence</span> ' : '')

const toRange = ({ start, end }: Span) => `${start}-${end}`

type WordsContext = Omit<FieldContext, 'above'> & { readonly quote: (text: string, span: Span) => Quotation }

function renderWords(span: Span, { kind, evidence }: Field, { document, lines, quote }: WordsContext): string {
  const { before, words, after } = quote(document.text, span)
  const line = lines[lineIndexAt(lines, span.start)] ?? lines.at(-1)
  const page = pageAt(document.pages, span.start)
  return (
    `<a class="q" href="#c${span.start}">${evidence.inferred ? '<span class="from">from</span> ' : ''}` +
    `“${toContent(before)}<mark class="k-${kind}">${toContent(words)}</mark>${toContent(after)}” ` +
    `<span class="cite">${page === undefined ? `¶ ${line?.number ?? 1}` : `p. ${page}`}, ` +
    `${span.start.toLocaleString('en')}–${span.end.toLocaleString('en')}</span></a>`
  )
}
