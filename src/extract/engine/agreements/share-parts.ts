import type { Instrument } from '../../../model/index.ts'
import type { Draft, Participant } from './draft.ts'
import { isLent, isProvided } from './roles.ts'

const WORKS: ReadonlySet<Instrument> = new Set(['construction', 'supply'])

/**
 * In a text about one matter, who lends, and who carries out the works, take part in what finances these works even where another agreement
 * brings them in: the bank of the loan contract, and its terms, are those of the loan agreed on before it, the contractor that of the
 * financed project.
 */
export function shareParts(drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => {
    if (!isProvided(draft.instrument.code)) return draft
    const siblings = drafts.filter(other => other !== draft && isOfOneMatter(draft, other))
    const lenders = isLent(draft.instrument.code) ? missing(draft, 'provider', siblings.flatMap(lendersOf)) : []
    const builders = missing(draft, 'implementer', siblings.flatMap(buildersOf))
    const terms = isLent(draft.instrument.code) && draft.terms.length === 0 ? siblings.flatMap(termsOf) : draft.terms
    return { ...draft, participants: [...draft.participants, ...lenders, ...builders], terms }
  })
}

/** The same sides, and a word of what it is about in common. */
function isOfOneMatter(a: Draft, b: Draft): boolean {
  if (a.sides.size !== b.sides.size || ![...a.sides.keys()].every(key => b.sides.has(key))) return false
  return [...a.words].some(word => b.words.has(word))
}

const isBody = ({ actor }: Participant) => actor.type !== 'state' && actor.type !== 'person'

/** The bodies that a draft lacks in a role; none where it has its own. */
const missing = (draft: Draft, role: Participant['role'], bodies: readonly Participant[]): Participant[] =>
  draft.participants.some(one => one.role === role && isBody(one)) ? [] : bodies.map(one => ({ ...one, role }))

const lendersOf = (draft: Draft): Participant[] =>
  isLent(draft.instrument.code) ? draft.participants.filter(one => one.role === 'provider' && isBody(one)) : []

/** Rates, maturities and grace periods of a loan. */
const termsOf = (draft: Draft) => (isLent(draft.instrument.code) ? draft.terms : [])

function buildersOf(draft: Draft): Participant[] {
  const isWork = WORKS.has(draft.instrument.code)
  return draft.participants.filter(
    one => isBody(one) && (one.role === 'implementer' || (isWork && one.actor.type === 'company')),
  )
}
