import type { Amount, Evidenced } from '../../model/index.ts'
import type { KeyAmount } from '../answer-key.ts'
import { type Mark, markFound, markOne } from '../mark.ts'
import type { AgreementPair } from './match-agreements.ts'

/** Value and currency of each amount; of those that are right, the qualifier, upper bound, part and settlement. */
export function compareAmounts({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, accept, amounts } = meant
  const free = [...amounts, ...accept.amounts]
  const wrong = found.amounts.filter(amount => !free.some(key => isSame(key, amount.value)))
  return [
    ...amounts.flatMap(key => {
      const amount = found.amounts.find(({ value }) => isSame(key, value))
      if (!amount) return [{ field: 'amount', outcome: 'missed', anchor, meant: inWords(key) } as const]
      const rest = { anchor, found: inWords(amount.value), meant: inWords(key) }
      return [markFound('amount', 'right', amount, rest), ...compareDetails(key, amount, anchor)]
    }),
    ...wrong.map(amount => markFound('amount', 'false', amount, { anchor, found: inWords(amount.value) })),
  ]
}

const isSame = (key: KeyAmount, { value, currency }: Amount) => key.value === Number(value) && key.currency === currency

function compareDetails(key: KeyAmount, amount: Evidenced<Amount>, anchor: string): readonly Mark[] {
  const { qualifier, upper, of, settlement = [] } = amount.value
  const meant = { qualifier: key.qualifier ?? 'exact', of: key.of ?? 'total', settlement: key.settlement ?? [] }
  const isSettled = sameList(settlement, meant.settlement)
  const marks: Mark[] = [
    markOne('qualifier', qualifier === meant.qualifier, amount, { anchor, found: qualifier, meant: meant.qualifier }),
    markOne('amount of', of === meant.of, amount, { anchor, found: of, meant: meant.of }),
  ]
  if (upper !== undefined || key.upper !== undefined) {
    const rest = { anchor, found: upper ?? 'none', meant: String(key.upper ?? 'none') }
    marks.push(markOne('upper', upper !== undefined && Number(upper) === key.upper, amount, rest))
  }
  if (settlement.length > 0 || meant.settlement.length > 0) {
    const rest = { anchor, found: settlement.join(' ') || 'none', meant: meant.settlement.join(' ') || 'none' }
    marks.push(markOne('settlement', isSettled, amount, rest))
  }
  return marks
}

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(x => b.includes(x))
const inWords = ({ value, currency }: { readonly value: number | string; readonly currency: string }) =>
  `${value} ${currency}`
