import type { Instrument } from '../../model/index.ts'
import { compareDecimals } from './decimal.ts'
import type { Draft } from './draft.ts'

const LENDING = new Set<Instrument>(['loan', 'credit-line', 'export-credit'])
const VAGUE = new Set<Instrument>(['cooperation', 'other'])

/** Whether `later` speaks of the agreement that `earlier` holds. */
export function isSameAgreement(earlier: Draft, later: Draft): boolean {
  if (earlier.isItem && later.isItem) return false
  if (!sidesFit(earlier, later) || !instrumentsFit(earlier, later) || !formsFit(earlier, later)) return false
  if (!datesFit(earlier, later) || !amountsFit(earlier, later)) return false
  if ((earlier.count?.value ?? 1) !== (later.count?.value ?? 1) && !earlier.isTitle) return false
  const candidate = later.candidates[0]!
  if (earlier.isTitle) return !later.isItem
  if (earlier.isItem) return candidate.isDefinite && sharedWords(earlier, later) >= 2
  if (candidate.isDefinite) return true
  if (!candidate.noun) return distance(earlier, later) <= 3 && earlier.instrument.code === later.instrument.code
  const sameAmount = earlier.amounts.some(a => later.amounts.some(b => sameMoney(a.value, b.value)))
  return sameAmount || sharedWords(earlier, later) >= 3
}

function distance(earlier: Draft, later: Draft): number {
  return later.candidates[0]!.clause.sentence.index - earlier.candidates.at(-1)!.clause.sentence.index
}

function sidesFit(earlier: Draft, later: Draft): boolean {
  const isInferred = [...later.sides.values()].every(side => side.isInferred)
  if (isInferred && later.candidates[0]!.isDefinite) return true
  let shared = 0
  for (const key of later.sides.keys()) if (earlier.sides.has(key)) shared++
  return shared >= Math.min(earlier.sides.size, later.sides.size) || shared >= 2
}
function instrumentsFit(a: Draft, b: Draft): boolean {
  const x = a.instrument.code
  const y = b.instrument.code
  return (
    x === y ||
    !a.instrument.isStated ||
    !b.instrument.isStated ||
    (LENDING.has(x) && LENDING.has(y)) ||
    VAGUE.has(x) ||
    VAGUE.has(y) ||
    b.candidates[0]!.isDefinite
  )
}
function formsFit(a: Draft, b: Draft): boolean {
  return !a.form.isSpecific || !b.form.isSpecific || a.form.code === b.form.code
}
function datesFit(a: Draft, b: Draft): boolean {
  const x = a.milestones.find(one => one.date && !one.date.isInferred)?.date
  const y = b.milestones.find(one => one.date && !one.date.isInferred)?.date
  if (!x || !y) return true
  return (
    x.edtf.startsWith(y.edtf) ||
    y.edtf.startsWith(x.edtf) ||
    (b.candidates[0]!.isDefinite && x.date.year === y.date.year)
  )
}
type Money = { readonly value: string; readonly currency: string }
const sameMoney = (a: Money, b: Money) => a.currency === b.currency && compareDecimals(a.value, b.value) === 0
function amountsFit(a: Draft, b: Draft): boolean {
  if (a.amounts.length === 0 || b.amounts.length === 0 || b.candidates[0]!.isDefinite) return true
  return a.amounts.some(x => b.amounts.some(y => sameMoney(x.value, y.value) || x.value.currency !== y.value.currency))
}

function sharedWords(a: Draft, b: Draft): number {
  const words = wordsOf(a)
  let shared = 0
  for (const word of wordsOf(b)) if (words.has(word)) shared++
  return shared
}
/** The telling words of a subject: long ones and names, by their stems. */
function wordsOf(draft: Draft): Set<string> {
  const { text } = draft.candidates[0]!.clause.sequence
  const words =
    text
      .slice(draft.subject.start, draft.subject.end)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  return new Set(words.filter(word => !COMMON.has(word)).map(word => word.slice(0, 6)))
}
const COMMON = new Set([
  'agreement',
  'agreements',
  'which',
  'their',
  'between',
  'signed',
  'million',
  'billion',
  'under',
  'would',
  'about',
  'contract',
  'memorandum',
  'understanding',
  'cooperation',
  'other',
  'these',
  'government',
])

/** One draft out of two that speak of the same agreement: the earlier leads, the later adds. */
export function mergeDrafts(earlier: Draft, later: Draft): Draft {
  const amounts = [...earlier.amounts]
  for (const amount of later.amounts)
    if (!amounts.some(known => sameMoney(known.value, amount.value))) amounts.push(amount)
  const terms = [...earlier.terms]
  for (const term of later.terms) if (!terms.some(known => known.value.kind === term.value.kind)) terms.push(term)
  const lead = earlier.isTitle ? later : earlier
  const sides = new Map(later.sides)
  const isReplaced =
    [...earlier.sides.values()].some(side => side.isInferred) &&
    [...later.sides.values()].every(side => !side.isInferred)
  if (!isReplaced) {
    sides.clear()
    for (const [key, side] of earlier.sides) sides.set(key, side)
    for (const [key, side] of later.sides)
      if (!side.isInferred && !sides.has(key) && earlier.sides.size < 2) sides.set(key, side)
  }
  return {
    candidates: [...earlier.candidates, ...later.candidates],
    spans: [...earlier.spans, ...later.spans],
    subject: lead.subject,
    title: earlier.title,
    form:
      earlier.form.isSpecific || !later.form.isSpecific
        ? earlier.isTitle && !earlier.form.isSpecific
          ? later.form
          : earlier.form
        : later.form,
    instrument:
      !earlier.instrument.isStated || VAGUE.has(earlier.instrument.code)
        ? later.instrument.isStated
          ? later.instrument
          : earlier.instrument
        : earlier.instrument,
    milestones: [...earlier.milestones, ...later.milestones],
    participants: [...earlier.participants, ...later.participants],
    sides,
    amounts,
    terms,
    cues: [...earlier.cues, ...later.cues],
    sectors: earlier.sectors,
    count: earlier.count ?? later.count,
    follows: earlier.follows ?? later.follows,
    isTitle: earlier.isTitle && later.isTitle,
    isItem: earlier.isItem || later.isItem,
    isPlural: lead.isPlural,
  }
}
