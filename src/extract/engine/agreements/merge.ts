import type { Form, Instrument } from '../../../model/index.ts'
import type { Draft, DraftDate, DraftMilestone, Participant, SideEvidence } from './draft.ts'

/** Forms that any nearer one may stand for: "the deal" is the memorandum. */
const GENERAL_FORMS: ReadonlySet<Form> = new Set(['agreement', 'contract', 'other', 'pledge'])
const LENDING: ReadonlySet<Instrument> = new Set(['loan', 'credit-line', 'export-credit'])
export const SAME_FROM = 1
/** What the other scores together do not make good, and what of them only a common sum does. */
const NEVER = -20
const OTHER_SIDES = -6
const OPEN_SIDES = -2
const SAME_AMOUNT = 3

/** How much speaks for two drafts being one agreement; from `SAME_FROM` on they are. */
export function similarity(a: Draft, b: Draft): number {
  if (isFollowed(a, b) || isFollowed(b, a)) return NEVER
  const reference = referenceScore(a, b)
  if (reference <= NEVER) return reference
  const side = sideScore(a, b)
  const amount = amountScore(a, b)
  if (side <= OTHER_SIDES && amount < SAME_AMOUNT) return side
  return (
    side +
    amount +
    reference +
    (isLeadIn(a, b) ? leadFormScore(a, b) : formScore(a, b)) +
    instrumentScore(a, b) +
    wordScore(a, b) +
    nameScore(a, b) +
    bodyScore(a, b) +
    stageScore(a, b) +
    contentsScore(a, b) +
    dateScore(a, b)
  )
}

/** What an agreement amends or replaces is another one: "varies the agreement concluded in 2013". */
function isFollowed({ follows, spans }: Draft, other: Draft): boolean {
  if (follows === null || other.traits.determiner !== 'definite') return false
  const { start } = follows.span
  const own = other.spans[0]!
  return own.start !== spans[0]!.start && own.start <= start && start < own.end && start - own.start <= ARTICLE
}
const ARTICLE = 6

function sideScore(a: Draft, b: Draft): number {
  const explicit = (draft: Draft) => [...draft.sides].filter(([, side]) => !side.isInferred).map(([key]) => key)
  const shared = [...b.sides.keys()].filter(key => a.sides.has(key)).length
  if (shared === Math.max(a.sides.size, b.sides.size))
    return explicit(a).length >= 2 && explicit(b).length >= 2 ? 1.5 : 1
  const isOpen = (from: Draft, other: Draft) => explicit(from).every(key => other.sides.has(key))
  // Sides that the first place leaves open are hardly those which the second names otherwise.
  if (shared >= 1 && explicit(a).length === 0 && !isOpen(b, a)) return OPEN_SIDES
  if (shared >= 1 && (isOpen(a, b) || isOpen(b, a))) return 0
  return OTHER_SIDES
}

function amountScore(a: Draft, b: Draft): number {
  if (a.amounts.length === 0 || b.amounts.length === 0) return 0
  const isEqual = b.amounts.some(({ value }) =>
    a.amounts.some(other => other.value.value === value.value && other.value.currency === value.currency),
  )
  if (isEqual) return SAME_AMOUNT
  const totals = (draft: Draft) => draft.amounts.filter(({ value }) => value.of === 'total')
  const isRival = totals(b).some(({ value }) => totals(a).some(other => other.value.currency === value.currency))
  return isRival ? -2.5 : -0.5
}

function referenceScore(a: Draft, b: Draft): number {
  // Every item of a list is an agreement of its own.
  if (b.traits.origin === 'item') return NEVER
  if (a.traits.origin === 'item' && b.traits.determiner !== 'definite') return -3
  // "the treaty on the border was signed together with a treaty on relations"
  if (isBesides(a, b)) return -3
  const lead = isLeadIn(a, b) ? 1.5 : 0
  if (b.traits.isAnother && lead === 0) return -6
  if (isBesideConclusion(a, b)) return -4
  // One of a bundle is not the bundle.
  if (a.traits.isPlural && !b.traits.isPlural && lead === 0) return b.traits.determiner === 'definite' ? -1 : -4
  // "the peace agreements between them" are not the one contract told of before.
  if (b.traits.isPlural && !a.traits.isPlural && a.count === null && lead === 0) return -1
  if (b.traits.determiner === 'definite') return lead + (a.traits.isPlural === b.traits.isPlural ? 1 : 0)
  return lead + (b.traits.determiner === 'indefinite' ? -0.7 : -0.2)
}

/** "A signed a memorandum with B, and C concluded an agreement with D" */
const isBesideConclusion = (a: Draft, b: Draft) =>
  a.traits.sentence === b.traits.sentence &&
  [a, b].every(
    one => one.traits.origin === 'noun' && one.traits.determiner === 'indefinite' && one.rule.endsWith('/conclude'),
  )

/** Papers told of in one sentence, the later one as something new. */
const isBesides = (a: Draft, b: Draft) =>
  a.traits.sentence === b.traits.sentence &&
  b.traits.determiner === 'indefinite' &&
  a.traits.origin === 'noun' &&
  b.traits.origin === 'noun' &&
  a.form.code === b.form.code &&
  b.nameWords.size > 0

/** A headline above the passage that tells of it. */
const isLeadIn = (a: Draft, b: Draft) =>
  (a.traits.origin === 'title' || a.traits.origin === 'heading') && a.traits.passage !== b.traits.passage

/** A headline may call a protocol a treaty, but no joint statement a contract. */
function leadFormScore({ form: a }: Draft, { form: b }: Draft): number {
  const isOne = (a.code === 'declaration') !== (b.code === 'declaration')
  return isOne && a.isSpecific && b.isSpecific ? -2.5 : 0
}

function formScore(a: Draft, b: Draft): number {
  if (a.form.code === b.form.code) return a.form.isSpecific ? 1 : 0.3
  // "an agreement on visas, and memoranda on culture": told of in one breath under two names.
  const isOneBreath = a.traits.sentence === b.traits.sentence && b.traits.determiner !== 'definite'
  if ((a.form.isBare || b.form.isBare) && !isOneBreath) return 0
  return GENERAL_FORMS.has(a.form.code) && GENERAL_FORMS.has(b.form.code) ? 0 : -2.5
}

function instrumentScore(a: Draft, b: Draft): number {
  const [x, y] = [a.instrument.code, b.instrument.code]
  if (x === y) return 0.7
  if (!a.instrument.isStated || !b.instrument.isStated) return 0
  return LENDING.has(x) && LENDING.has(y) ? 0.3 : -1.5
}

/** Firms and banks are named on both, or bodies of any kind in a paper told of anew, and they are not the same ones. */
function bodyScore(a: Draft, b: Draft): number {
  if (isToldAnew(a, b) && areOthers(bodiesOf(a), bodiesOf(b))) return -3
  const y = firmsOf(b)
  if (y.length < 2) return 0
  const x = firmsOf(a)
  return x.length >= 2 && !y.some(name => x.includes(name)) ? -3 : 0
}
/** "A and B signed an agreement … C and D signed an agreement" */
const isToldAnew = (a: Draft, b: Draft) =>
  !isLeadIn(a, b) && b.traits.origin === 'noun' && b.traits.determiner === 'indefinite'
const areOthers = (x: readonly string[], y: readonly string[]) =>
  x.length + y.length >= 3 && y.some(name => !x.includes(name)) && (y.length === 1 || x.some(name => !y.includes(name)))
const bodiesOf = (draft: Draft) =>
  draft.participants.flatMap(({ actor }) => (actor.type === 'person' || actor.type === 'state' ? [] : [actor.name]))
const firmsOf = (draft: Draft) =>
  draft.participants.flatMap(({ actor }) => (actor.type === 'company' || actor.type === 'bank' ? [actor.name] : []))

function wordScore(a: Draft, b: Draft): number {
  const least = Math.min(a.words.size, b.words.size)
  if (least === 0) return 0
  let shared = 0
  for (const word of b.words) if (a.words.has(word)) shared++
  if (shared === 0 && isNewPaper(a, b)) return -1.5
  return shared === 0 ? (least >= 4 ? -0.7 : 0) : Math.min(1.5, (2 * shared) / (least + 1))
}

const LEAST_NAME = 2
/** A paper with a name of its own, of which nothing was said before: "the Treaty on Friendly Relations" is not the loan told of before it. */
function nameScore(a: Draft, b: Draft): number {
  if (b.nameWords.size < LEAST_NAME || a.contentWords.size === 0) return 0
  for (const word of b.nameWords) if (a.contentWords.has(word)) return 0
  return a.nameWords.size < LEAST_NAME ? -2 : -3
}

/** Behind a gift told of by a verb "an agreement on visas" is another matter. */
const isNewPaper = (a: Draft, b: Draft) =>
  a.traits.origin === 'verb' && b.traits.origin === 'noun' && b.traits.determiner === 'indefinite'

/** "Under it Norway will lend $5 million": what is to come, right behind a paper, is what the paper says. */
function contentsScore(a: Draft, b: Draft): number {
  const isPaper = a.traits.origin === 'noun' && a.form.code !== 'pledge'
  return isPaper && b.traits.isToCome && b.traits.sentence - a.coverage.at(-1)! <= 1 ? 1 : 0
}

const IN_LIFE: ReadonlySet<string> = new Set(['ratified', 'in-force'])
/** What is new is not the treaty that was signed long enough ago to be ratified. */
function stageScore(a: Draft, b: Draft): number {
  const isNew = b.traits.determiner === 'indefinite' || (a.flow !== 'given' && b.flow === 'given')
  return isNew && a.milestones.some(one => IN_LIFE.has(one.status)) ? -1.5 : 0
}

function dateScore(a: Draft, b: Draft): number {
  const [x, y] = [concluded(a), concluded(b)]
  if (!x || !y) return 0
  if (x.isInferred && y.isInferred) return 0
  const isWithin = x.edtf.startsWith(y.edtf) || y.edtf.startsWith(x.edtf)
  if (!isWithin) return -1.5
  // A date that was inferred may come from the other one.
  return x.isInferred || y.isInferred ? 0 : 1
}
const CONCLUDING = new Set(['signed', 'agreed', 'pledged'])
/** The date of conclusion, one that is told before one that is inferred. */
function concluded(draft: Draft): DraftDate | null {
  const dates = draft.milestones.flatMap(one => (CONCLUDING.has(one.status) && one.date ? [one.date] : []))
  return dates.find(date => !date.isInferred) ?? dates[0] ?? null
}

/** One draft out of two that speak of one agreement; the first keeps its place. */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  const main = isNearer(b, a) ? b : a
  return {
    ...main,
    rule: main.rule,
    spans: [...a.spans, ...b.spans],
    form: a.form.isSpecific || !b.form.isSpecific ? a.form : b.form,
    instrument: a.instrument.isStated || !b.instrument.isStated ? a.instrument : b.instrument,
    milestones: isLeadIn(a, b) ? b.milestones : mergeMilestones(a.milestones, b.milestones),
    participants: mergeParticipants(a.participants, b.participants),
    sides: mergeSides(a.sides, b.sides),
    amounts: mergeBy([...a.amounts, ...b.amounts], one => `${one.value.value} ${one.value.currency}`),
    terms: mergeBy([...a.terms, ...b.terms], one => `${one.value.kind} ${one.value.value}`),
    places: [...a.places, ...b.places],
    count: a.count ?? b.count,
    number: a.number ?? b.number,
    attribution: a.attribution ?? b.attribution,
    follows: a.follows ?? b.follows,
    partOf: a.partOf ?? b.partOf,
    words: new Set([...a.words, ...b.words]),
    contentWords: new Set([...a.contentWords, ...b.contentWords]),
    nameWords: a.nameWords.size > 0 ? a.nameWords : b.nameWords,
    flow: a.flow === 'none' ? b.flow : a.flow,
    coverage: b.coverage.reduce(withSentence, a.coverage),
    traits: { ...a.traits, origin: main.traits.origin },
  }
}

/** Places of sentences, in order, with one more; it is mostly the last. */
export function withSentence(coverage: readonly number[], sentence: number): readonly number[] {
  const last = coverage.at(-1) ?? -1
  if (sentence > last) return [...coverage, sentence]
  return coverage.includes(sentence) ? coverage : [...coverage, sentence].sort((a, b) => a - b)
}

/** The body says it better than the headline. */
const isNearer = (b: Draft, a: Draft) =>
  (a.traits.origin === 'title' || a.traits.origin === 'heading') &&
  b.traits.origin !== 'title' &&
  b.traits.origin !== 'heading'

/** One a state; one with a date that the text tells goes before one without. */
function mergeMilestones(a: readonly DraftMilestone[], b: readonly DraftMilestone[]): DraftMilestone[] {
  const merged: DraftMilestone[] = []
  for (const one of [...a, ...b]) {
    const at = merged.findIndex(other => other.status === one.status && !isApart(other.date, one.date))
    if (at < 0) merged.push(one)
    else if (isBetter(one.date, merged[at]!.date)) merged[at] = one
  }
  return merged
}
const isApart = (a: DraftDate | null, b: DraftDate | null) =>
  a !== null && b !== null && !a.isInferred && !b.isInferred && !a.edtf.startsWith(b.edtf) && !b.edtf.startsWith(a.edtf)
function isBetter(a: DraftDate | null, b: DraftDate | null): boolean {
  if (!a) return false
  if (!b || (b.isInferred && !a.isInferred)) return true
  return a.isInferred === b.isInferred && a.edtf.length > b.edtf.length
}

function mergeParticipants(a: readonly Participant[], b: readonly Participant[]): Participant[] {
  return [...a, ...b]
}

/** A side that is named goes before one that was inferred; inferred ones go where the other names two. */
function mergeSides(
  a: ReadonlyMap<string, SideEvidence>,
  b: ReadonlyMap<string, SideEvidence>,
): Map<string, SideEvidence> {
  const sides = new Map<string, SideEvidence>()
  for (const [key, side] of [...a, ...b]) {
    const known = sides.get(key)
    if (!known || (known.isInferred && !side.isInferred)) sides.set(key, side)
    else if (!side.isInferred) sides.set(key, { ...known, spans: [...known.spans, ...side.spans] })
  }
  const named = [...sides].filter(([, side]) => !side.isInferred)
  return named.length >= 2 ? new Map(named) : sides
}

function mergeBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter(one => {
    const key = keyOf(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
