import type { Choice, Chosen, Conflict, Decision, Entry, Evidence } from '../../model/index.ts'
import type { Draft } from '../choose/to-entry.ts'

type Correction = Extract<Decision, { readonly kind: 'correct' }>
const LISTS: ReadonlySet<string> = new Set([
  'sides',
  'countries',
  'parties',
  'sectors',
  'amounts',
  'terms',
  'places',
  'partOf',
])

/** The draft with what people corrected. What they replaced stays as a conflict; of two corrections of a field the later counts. */
export function applyCorrections(draft: Draft, corrections: readonly Correction[]): Draft {
  return corrections.reduce(applyCorrection, draft)
}

function applyCorrection(draft: Draft, correction: Correction): Draft {
  const { field, value } = correction
  const conflicts = [...draft.conflicts, ...replaced(draft, correction)]
  const rest: Record<string, unknown> = { ...draft, conflicts }
  if (value === null) delete rest[field]
  else rest[field] = toField(correction)
  return rest as Draft
}

function toField({ field, value, ...correction }: Correction): unknown {
  const own = <T>(each: T) => decided(each, correction)
  if (LISTS.has(field)) return (value as readonly unknown[]).map(own)
  if (field === 'milestones')
    return (value as readonly { status: string; date?: string }[]).map(({ status, date }) => ({
      status: own(status),
      ...(date === undefined ? {} : { date: own(date) }),
    }))
  if (field === 'follows')
    return (value as readonly { relation: string; target: unknown }[]).map(({ relation, target }) => ({
      relation: own(relation),
      target: own(target),
    }))
  return own(value)
}

const decided = <T>(value: T, { id, evidence = [] }: Pick<Correction, 'id' | 'evidence'>): Chosen<T> => ({
  value,
  evidence: evidence.map(({ documentId, spans }): Evidence => ({ documentId, findingId: id, spans })),
  confidence: 1,
  rule: 'decision',
  chosenBy: 'decision',
  decision: id,
})

/** What a correction takes the place of. */
function replaced(draft: Draft, { field }: Correction): Conflict[] {
  const before: unknown = draft[field as keyof Entry & keyof Draft]
  const values = before === undefined ? [] : Array.isArray(before) ? before : [before]
  return values.filter(isChosen).map(({ value, evidence, confidence, inferred }) => ({
    field,
    value,
    evidence,
    confidence,
    ...(inferred ? { inferred } : {}),
    lostBy: 'decision' as Choice,
  }))
}

const isChosen = (value: unknown): value is Chosen<unknown> =>
  typeof value === 'object' && value !== null && 'chosenBy' in value
