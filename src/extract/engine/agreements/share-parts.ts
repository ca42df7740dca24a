import type { Instrument } from '../../../model/index.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Draft, Participant } from './draft.ts'
import { isLent, isProvided } from './roles.ts'

const WORKS: ReadonlySet<Instrument> = new Set(['construction', 'supply'])

/**
 * In a text about one matter, who lends, and who carries out the works, take part in what finances these works even where another agreement
 * brings them in: the bank of the loan contract, and its terms, are those of the loan agreed on before it, the contractor that of the
 * financed project. A single paragraph is about one matter: every body that it names takes part in all of what it tells.
 */
export function shareParts(drafts: readonly Draft[], parses: readonly Parse[]): Draft[] {
  const isParagraph = isOneParagraph(parses)
  return drafts.map(draft => {
    const siblings = drafts.filter(other => other !== draft && hasSameSides(draft, other))
    const near = siblings.filter(other => draft.sides.size === other.sides.size && sharesWord(draft, other))
    const others = isParagraph ? [...othersOf(draft, siblings), ...financiersOf(draft, siblings)] : []
    if (!isProvided(draft.instrument.code)) return { ...draft, participants: [...draft.participants, ...others] }
    const lenders = isLent(draft.instrument.code)
      ? missing(draft, 'provider', (isParagraph ? siblings : near).flatMap(lendersOf))
      : []
    const builders = missing(draft, 'implementer', near.flatMap(buildersOf))
    const isOpen = isLent(draft.instrument.code) && !draft.terms.some(isLendingTerm)
    const terms = isOpen ? [...draft.terms, ...(isParagraph ? siblings : near).flatMap(termsOf)] : draft.terms
    return { ...draft, participants: [...draft.participants, ...lenders, ...builders, ...others], terms }
  })
}

/** Nothing but a headline and the passage below it. */
export const isOneParagraph = (parses: readonly Parse[]) =>
  new Set(parses.flatMap(({ sentence }) => (sentence.passage.kind === 'title' ? [] : [sentence.passageIndex]))).size ===
  1

function hasSameSides(a: Draft, b: Draft): boolean {
  const [few, many] = a.sides.size <= b.sides.size ? [a, b] : [b, a]
  return [...few.sides.keys()].every(key => many.sides.has(key))
}
const sharesWord = (a: Draft, b: Draft) => [...a.words].some(word => b.words.has(word))
/** The same sides, and a word of what it is about in common. */
export const isOfOneMatter = (a: Draft, b: Draft): boolean =>
  a.sides.size === b.sides.size && hasSameSides(a, b) && sharesWord(a, b)

const isBody = ({ actor }: Participant) => actor.type !== 'state' && actor.type !== 'person'

/** The bodies that a draft lacks in a role; none where it has its own. */
const missing = (draft: Draft, role: Participant['role'], bodies: readonly Participant[]): Participant[] =>
  draft.participants.some(one => one.role === role && isBody(one)) ? [] : bodies.map(one => ({ ...one, role }))

/** Bodies of other agreements that a draft does not name; who provides what is told beside it provides nothing here. */
function othersOf(draft: Draft, siblings: readonly Draft[]): Participant[] {
  const own = new Set(draft.participants.map(({ actor }) => actor.name))
  return siblings
    .flatMap(one => one.participants)
    .filter(one => isBody(one) && one.role !== 'provider' && !own.has(one.actor.name))
}

/** Who lends for the works or goods of a contract. */
const financiersOf = (draft: Draft, siblings: readonly Draft[]) =>
  WORKS.has(draft.instrument.code) ? missing(draft, 'provider', siblings.flatMap(lendersOf)) : []

const lendersOf = (draft: Draft): Participant[] =>
  isLent(draft.instrument.code) ? draft.participants.filter(one => one.role === 'provider' && isBody(one)) : []

/** Rates, maturities and grace periods of a loan. */
const termsOf = (draft: Draft) => draft.terms.filter(isLendingTerm)
const isLendingTerm = ({ value }: Draft['terms'][number]) => LENDING_TERMS.has(value.kind)
/** What only something lent has. */
export const LENDING_TERMS: ReadonlySet<string> = new Set(['interest-rate', 'maturity', 'grace-period'])

function buildersOf(draft: Draft): Participant[] {
  const isWork = WORKS.has(draft.instrument.code)
  return draft.participants.filter(
    one => isBody(one) && (one.role === 'implementer' || (isWork && one.actor.type === 'company')),
  )
}
