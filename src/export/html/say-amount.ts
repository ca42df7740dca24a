import { currency } from '../../knowledge/index.ts'
import type { Amount } from '../../model/index.ts'
import { sayDecimal, sayDigits, sayRange } from './say-decimal.ts'
import { sayList } from './say-list.ts'

const BEFORE = { exact: '', about: 'about ', 'at-least': 'at least ', 'up-to': 'up to ', initial: '' } as const
const AFTER = { total: '', tranche: '', annual: ' a year', drawn: ' drawn' } as const
const OF = { total: 'in total', tranche: 'one part', annual: 'every year', drawn: 'paid out so far' } as const

/**
 * An amount in words, in its own currency.
 *
 * @example sayAmount({ value: '400000000000', currency: 'USD', qualifier: 'about', of: 'total' }) // 'about USD 400 billion'
 */
export function sayAmount({ value, upper, currency, qualifier, of }: Amount): string {
  const initial = qualifier === 'initial' ? ', initial' : ''
  return `${BEFORE[qualifier]}${currency} ${sayRange(value, upper)}${AFTER[of]}${initial}`
}

/** What an amount's words leave out: the figure in digits, the currency's name, what it is an amount of, what it is paid in. */
export function explainAmount({ value, upper, currency: code, of, settlement }: Amount): string {
  const digits = upper === undefined ? sayDigits(value) : `${sayDigits(value)}–${sayDigits(upper)}`
  return [
    sayDecimal(value) === sayDigits(value) ? '' : digits,
    currency(code)?.name ?? '',
    OF[of],
    settlement === undefined ? '' : `settled in ${sayList(settlement)}`,
  ]
    .filter(part => part !== '')
    .join('; ')
}
