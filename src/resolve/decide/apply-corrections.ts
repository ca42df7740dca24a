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

/**
 * The draft with what people corrected. What they replaced stays as a conflict; a value that was read as they give it keeps the words that it was read from, so that
 * accepting a value takes nothing from it. Of two corrections of a field the later counts.
 */
export function applyCorrections(draft: Draft, corrections: readonly Correction[]): Draft {
  return corrections.reduce(applyCorrection, draft)
}

function applyCorrection(draft: Draft, correction: Correction): Draft {
  const { field, value } = correction
  const read = [...readOf(draft, field), ...draft.conflicts.filter(each => each.field === field)]
  const given = new Set((Array.isArray(value) ? value : [value]).map(toText))
  const others = draft.conflicts.filter(each => each.field !== field || !given.has(toText(each.value)))
  const replaced = readOf(draft, field).filter(each => !given.has(toText(each.value)))
  const conflicts = [...others, ...replaced.map(each => toConflict(field, each))]
  const rest: Record<string, unknown> = { ...draft, conflicts }
  if (value === null) delete rest[field]
  else rest[field] = toField(correction, read)
  return rest as Draft
}

/** A value that was read: of the field, or against it. */
type Read = Pick<Chosen<unknown>, 'value' | 'evidence' | 'inferred'>

function toField({ field, value, ...correction }: Correction, read: readonly Read[]): unknown {
  const own = <T>(each: T) => decided(each, correction, read)
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

function decided<T>(value: T, { id, evidence = [] }: Pick<Correction, 'id' | 'evidence'>, read: readonly Read[]) {
  const text = toText(value)
  const same = read.filter(each => toText(each.value) === text)
  const quoted = evidence.map(({ documentId, spans }): Evidence => ({ documentId, findingId: id, spans }))
  const isInferred = quoted.length === 0 && same.length > 0 && same.every(({ inferred }) => inferred)
  return {
    value,
    evidence: [...quoted, ...same.flatMap(each => each.evidence)],
    confidence: 1,
    ...(isInferred ? { inferred: true as const } : {}),
    rule: 'decision',
    chosenBy: 'decision' as const,
    decision: id,
  } satisfies Chosen<T>
}

/** The values of a field, however many it has. */
function readOf(draft: Draft, field: Correction['field']): readonly Chosen<unknown>[] {
  const held: unknown = draft[field as keyof Entry & keyof Draft]
  return (Array.isArray(held) ? held : [held]).filter(isChosen)
}

const toConflict = (field: string, { value, evidence, confidence, inferred }: Chosen<unknown>): Conflict => ({
  ...{ field, value, evidence, confidence },
  ...(inferred ? { inferred } : {}),
  lostBy: 'decision' as Choice,
})

/** Values are the same whose parts are, in whatever order they stand. */
const toText = (value: unknown): string => JSON.stringify(value, inOrder) ?? ''
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const isChosen = (value: unknown): value is Chosen<unknown> =>
  typeof value === 'object' && value !== null && 'chosenBy' in value
