import type { Amount, Evidenced, Finding } from '../../model/index.ts'
import { significantDigits } from '../profile/sums.ts'
import { claimsOfEach } from './field.ts'
import { chooseList, type ListField, uniteValues } from './lists.ts'

const MOST_PARTS = 20

/**
 * The amounts of an agreement. Of totals, and of yearly sums, one source's list is chosen, roundings of one sum being the same; parts
 * and what was drawn are gathered from all sources.
 */
export function gatherAmounts(findings: readonly Finding[]): ListField<Amount> {
  const all = claimsOfEach(findings, ({ amounts }) => amounts).map(({ said }) => said.value)
  const key = (amount: Amount) => keyOf(amount, all)
  const listOf = (of: Amount['of']) => {
    const get = ({ agreement }: Finding) =>
      withoutRepeats(
        agreement.amounts.filter(({ value }) => value.of === of),
        key,
      )
    return chooseList('amounts', findings, get, key)
  }
  const [totals, annual] = [listOf('total'), listOf('annual')]
  const parts = claimsOfEach(findings, ({ amounts }) =>
    amounts.filter(({ value: { of } }) => of === 'tranche' || of === 'drawn'),
  )
  return {
    values: [...totals.values, ...uniteValues(parts, key, MOST_PARTS), ...annual.values].map(chosen => ({
      ...chosen,
      value: finest(chosen.value, all),
    })),
    conflicts: [...totals.conflicts, ...annual.conflicts],
  }
}

function withoutRepeats(amounts: readonly Evidenced<Amount>[], key: (amount: Amount) => string): Evidenced<Amount>[] {
  const seen = new Set<string>()
  return amounts.filter(({ value }) => !seen.has(key(value)) && seen.add(key(value)))
}

/** One key for a sum and its roundings: that of the most exact telling of it. */
function keyOf(amount: Amount, all: readonly Amount[]): string {
  const { value, upper = '', currency, of } = finest(amount, all)
  return `${of} ${currency} ${value} ${upper}`
}

/** The most exact telling of a sum among all that are told; of equally exact ones the lowest, so that order does not matter. */
function finest(amount: Amount, all: readonly Amount[]): Amount {
  const exact = all
    .filter(other => other.of === amount.of && other.currency === amount.currency && isRoundingOf(amount, other))
    .sort((a, b) => significantDigits(b.value) - significantDigits(a.value) || Number(a.value) - Number(b.value))
  return exact[0] ?? amount
}

/** Whether an amount is what another becomes when it is rounded to as many digits. */
function isRoundingOf(coarse: Amount, fine: Amount): boolean {
  const digits = significantDigits(coarse.value)
  if (coarse.upper !== undefined || fine.upper !== undefined || digits === 0 || digits >= significantDigits(fine.value))
    return false
  return Number(Number(fine.value).toPrecision(digits)) === Number(coarse.value)
}
