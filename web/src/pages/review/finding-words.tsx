import type { Evidenced } from '../../data/types.ts'
import type { QuoteKind } from '../../pieces/quote.tsx'
import { markWords } from '../../pieces/record/mark-words.ts'
import { paragraphAt, paragraphsOf } from '../../pieces/record/paragraphs.ts'
import { around } from '../../pieces/record/quotes-of.ts'
import { scriptOf } from '../../pieces/script-of.ts'
import type { Side } from './finding-side.ts'

/** What a reader takes in at a glance; the whole passage is one click away. */
const LONGEST = 600
/** So much of what stands around words that are in one place. */
const AROUND = 140

/** The words of a finding, those of each kind marked, with what stands around them. */
export function FindingWords({ side: { finding, shown } }: { readonly side: Side }) {
  const { text } = shown.document
  const { subject, sides, parties, status, date, terms, amounts } = finding
  const of = (kind: QuoteKind, held: readonly (Evidenced<unknown> | undefined)[]) =>
    held.flatMap(each => (each && !each.inferred ? each.spans : [])).map(span => ({ kind, span }))
  const marks = [
    ...of('subject', [subject]),
    ...of('party', [...sides, ...parties]),
    ...of('status', [status]),
    ...of('date', [date, ...terms]),
    ...of('money', amounts),
  ]
  const paragraphs = paragraphsOf(text)
  return (
    <div className="finding-words">
      {finding.spans.map(({ start, end }) => {
        const to = Math.min(end, start + LONGEST)
        const paragraph = paragraphs[(paragraphAt(paragraphs, start) ?? 0) - 1]
        const isAlone = paragraph && finding.spans.length === 1 && to === end
        const { before, after } = isAlone
          ? around(text, { start, end }, { ...paragraph, end: Math.max(end, paragraph.end) }, AROUND)
          : { before: '', after: to < end ? '…' : '' }
        return (
          <p key={start} lang={scriptOf(text.slice(start, to))}>
            “<span className="context">{before}</span>
            {markWords(text, { start, end: to }, marks).map(({ text: words, kind, start: place }) =>
              kind ? (
                <mark key={place} data-kind={kind}>
                  {words}
                </mark>
              ) : (
                words
              ),
            )}
            <span className="context">{after}</span>”
          </p>
        )
      })}
    </div>
  )
}
