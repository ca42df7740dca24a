import type { Sum } from '../../profile/sums.ts'
import { defineFeature } from '../feature.ts'

const LEVELS = [
  'none',
  'one',
  'same-exact',
  'same-round',
  'near',
  'converted',
  'part',
  'other-currency',
  'converted-different',
  'different',
] as const
type Level = (typeof LEVELS)[number]
/** What speaks most for one agreement first: of several amounts the best match counts. */
const BEST_FIRST: readonly Level[] = [
  'same-exact',
  'same-round',
  'near',
  'converted',
  'part',
  'other-currency',
  'converted-different',
  'different',
]

/** How much. */
export const money = defineFeature({
  name: 'amount',
  levels: LEVELS,
  level({ sums: a }, { sums: b }) {
    if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one'
    let best = BEST_FIRST.length - 1
    for (const one of a) for (const other of b) best = Math.min(best, BEST_FIRST.indexOf(compareSums(one, other)))
    return BEST_FIRST[best]!
  },
})

/** Digits from which two sources do not agree by chance. */
const TELLING_DIGITS = 3
const ROUGH = 0.12
const CONVERSION = 0.1

function compareSums(a: Sum, b: Sum): Level {
  const isPart = a.of !== b.of && [a.of, b.of].some(of => of !== 'total')
  if (a.currency !== b.currency) {
    if (a.dollars === null || b.dollars === null) return 'other-currency'
    if (differenceOf(a.dollars, b.dollars) <= CONVERSION) return 'converted'
    return isPart ? 'part' : 'converted-different'
  }
  if (a.value === b.value || a.upper === b.upper)
    return Math.min(a.digits, b.digits) >= TELLING_DIGITS ? 'same-exact' : 'same-round'
  if (isRounding(a, b) || ((a.isRough || b.isRough) && differenceOf(a.value, b.value) <= ROUGH)) return 'near'
  if (a.value <= b.upper && b.value <= a.upper) return 'near'
  return isPart ? 'part' : 'different'
}

/** Whether one is what the other becomes when it is rounded to as many digits. */
function isRounding(a: Sum, b: Sum): boolean {
  const [fine, coarse] = a.digits > b.digits ? [a, b] : [b, a]
  if (fine.digits === coarse.digits) return false
  return Number(fine.value.toPrecision(Math.max(1, coarse.digits))) === coarse.value
}

const differenceOf = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b)
