import type { Qualifier } from '../../../model/index.ts'
import type { Captures, Rule } from '../../engine/text/pattern.ts'
import type { TokenSequence } from '../../engine/text/token-sequence.ts'
import { FLAG } from '../../engine/text/tokens.ts'
import { compareDecimals, toDecimal } from '../../engine/values/decimal.ts'
import type { MoneyExpression } from '../../engine/values/money.ts'
import type { NumberValue } from '../../engine/values/numbers.ts'

type MoneyRule = Rule<TokenSequence, MoneyExpression>

const numberOf = (captures: Captures, name: string) => captures[name]?.value as NumberValue | undefined

/** "K2", "Paksat-1R", "COP27": a letter and a few digits, or a code that touches them, name a thing rather than a sum. */
function isLabel({ currency, number }: Captures, s: TokenSequence): boolean {
  const { decimal, scale } = number!.value as NumberValue
  if (scale > 0 || decimal.length > 2) return false
  const word = s.textOf(currency!.from, currency!.to)
  return /^[A-Z]$/.test(word) || (/^[A-Z]{3}$/.test(word) && !s.has(number!.from, FLAG.spaced))
}

/** Money from the captures `currency`, `number`, and `upper` where there is a range. */
function money(captures: Captures, s: TokenSequence): MoneyExpression | null {
  const currencies = captures.currency?.value as readonly string[] | undefined
  const first = numberOf(captures, 'number')
  const second = numberOf(captures, 'upper')
  const currency = currencies?.[0]
  if (!currency || !first) return null
  if (isLabel(captures, s)) return null
  // "1.2-1.5 billion": the scale stands once, after the second number.
  const scale = (captures.scale?.value as number | undefined) ?? second?.scale ?? 0
  const value = first.scale === 0 && scale > 0 ? toDecimal(first.decimal, scale) : first.decimal
  if (value === null || value === '0') return null
  const upper = second && compareDecimals(second.decimal, value) > 0 ? second.decimal : undefined
  if (second && !upper) return null
  return {
    value,
    ...(upper ? { upper } : {}),
    currency,
    ...(currencies && currencies.length > 1 ? { rivals: currencies } : {}),
    qualifier: (captures.qualifier?.value as Qualifier | undefined) ?? (captures.plus ? 'at-least' : 'exact'),
    ...(captures.annual ? { isAnnual: true } : {}),
  }
}

const ANNUAL = '<annual>?'

/** Ways of telling money in English. */
export const MONEY_RULES: readonly MoneyRule[] = [
  {
    id: 'en/money/symbol-before-number',
    pattern: [
      // "$50,000 USD", "RMB 1,000,000 Yuan": the second word is the clearer one.
      `<qualifier>? <symbol> <number> <plus>? <money:currency> ${ANNUAL}`,
      `<qualifier>? <symbol:currency> <number> <plus>? ${ANNUAL}`,
      `<qualifier>? <symbol:currency> - <number> <plus>? ${ANNUAL}`,
      // "RMB 6 m"
      `<qualifier>? <symbol:currency> <number> <scale> ${ANNUAL}`,
    ],
    produce: money,
  },
  {
    id: 'en/money/symbol-range',
    pattern: `<qualifier>? <symbol:currency> <number> -|–|—|to|and <symbol>? <number:upper> ${ANNUAL}`,
    produce: money,
  },
  {
    id: 'en/money/number-before-currency',
    pattern: `<qualifier>? <number> -? <plus>? <money:currency> ${ANNUAL}`,
    produce: money,
  },
  { id: 'en/money/number-of-currency', pattern: `<qualifier>? <number> of <money:currency> ${ANNUAL}`, produce: money },
  {
    id: 'en/money/number-range',
    pattern: `<qualifier>? <number> -|–|—|to|and <number:upper> <money:currency> ${ANNUAL}`,
    produce: money,
  },
  {
    id: 'en/money/number-before-symbol',
    pattern: `<qualifier>? <number> <symbol:currency> ${ANNUAL}`,
    // "in 2007 $500 million": the sign belongs to the number behind it.
    produce: (c, s, _, to) => (s.has(to, FLAG.number) && !s.has(to, FLAG.spaced) ? null : money(c, s)),
  },
  {
    id: 'en/money/unit-before-number',
    pattern: `<qualifier>? <money:currency> <number> <plus>? ${ANNUAL}`,
    // "yuan 2015" is no money: a unit goes before a number only where a scale or a group of digits follows.
    produce: (c, s) =>
      numberOf(c, 'number')?.digits && (numberOf(c, 'number')!.digits as string).length < 5 ? null : money(c, s),
  },
]

/** Words before an amount that say how exact it is. */
export const QUALIFIER_PHRASES: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>> = {
  about: [
    'about',
    'around',
    'approximately',
    'approx',
    'some',
    'roughly',
    'circa',
    'nearly',
    'almost',
    'close to',
    'an estimated',
    'estimated',
    'estimated at',
    'just under',
    'just over',
    'in the region of',
    'in the order of',
    'worth about',
    'worth some',
  ],
  'at-least': [
    'more than',
    'over',
    'at least',
    'no less than',
    'not less than',
    'in excess of',
    'upwards of',
    'exceeding',
    'a minimum of',
    'above',
    'well over',
  ],
  'up-to': [
    'up to',
    'as much as',
    'at most',
    'a maximum of',
    'no more than',
    'not more than',
    'not exceeding',
    'maximum',
    'less than',
    'under',
  ],
  initial: ['an initial', 'initial', 'the initial', 'a first', 'initially', 'an initial sum of', 'initially worth'],
}
export const PLUS_PHRASES = ['or more', 'plus', 'or so']
export const ANNUAL_PHRASES = [
  'a year',
  'per year',
  'per annum',
  'annually',
  'yearly',
  'each year',
  'every year',
  'each and every year',
]
