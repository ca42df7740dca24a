import type { ShownDocument } from '../../data/types.ts'
import { paragraphAt, paragraphsOf } from '../../pieces/record/paragraphs.ts'

type Reading = ShownDocument['reading']

/** A finding as it stands beside its paragraph. */
export type Note = { readonly id: string; readonly paragraph: number; readonly start: number } & (
  | { readonly type: 'agreement'; readonly agreement: Reading['agreements'][number] }
  | { readonly type: 'statement'; readonly statement: Reading['statements'][number] }
  | { readonly type: 'event'; readonly event: Reading['events'][number] }
)

/** The findings of a document by the paragraph that they begin in, in the order of the text. */
export function toNotes({ document: { text }, reading }: ShownDocument): ReadonlyMap<number, readonly Note[]> {
  const paragraphs = paragraphsOf(text)
  const place = ({ spans }: { readonly spans: readonly { readonly start: number }[] }) => {
    const start = spans[0]?.start ?? 0
    return { start, paragraph: paragraphAt(paragraphs, start) ?? 1 }
  }
  const notes: readonly Note[] = [
    ...reading.agreements.map(
      agreement => ({ type: 'agreement', id: agreement.id, agreement, ...place(agreement) }) as const,
    ),
    ...reading.statements.map(
      statement => ({ type: 'statement', id: statement.id, statement, ...place(statement) }) as const,
    ),
    ...reading.events.map(event => ({ type: 'event', id: event.id, event, ...place(event) }) as const),
  ]
  return Map.groupBy(
    notes.toSorted((a, b) => a.start - b.start),
    ({ paragraph }) => paragraph,
  )
}
