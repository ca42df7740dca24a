import type { Span } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import type { StatementDraft } from './statement-draft.ts'

/** Agreements with who says so, where all that is told of one is told in what one speaker says. */
export function attribute(drafts: readonly Draft[], statements: readonly StatementDraft[]): Draft[] {
  return drafts.map(draft => {
    const sources = draft.spans.map(span => statements.find(({ quote }) => overlaps(quote, span)))
    const first = sources[0]?.speaker
    if (!first || !isSaid(draft, statements)) return draft
    const isOne = sources.every(source => source?.speaker.actor.name === first.actor.name)
    return isOne ? { ...draft, attribution: { actor: first.actor, span: first.span } } : draft
  })
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
/** The words that name it stand in what is said, not in who says it: "the minister, who signed the treaty, said". */
const isSaid = ({ form }: Draft, statements: readonly StatementDraft[]) =>
  statements.some(({ quote }) => quote.start <= form.span.start && form.span.end <= quote.end)
