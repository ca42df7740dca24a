import type { Finding, Term } from '../../model/index.ts'
import { claimsOfEach } from './field.ts'
import { chooseList, type ListField, uniteValues } from './lists.ts'

/** Kinds of which an agreement has one; of quantities and options it may have several. */
const SINGLE: readonly Term['kind'][] = ['duration', 'maturity', 'grace-period', 'interest-rate']
const MOST_OTHERS = 20

/** The terms of an agreement. Where sources differ on its duration, maturity, grace period or interest, one is chosen. */
export function gatherTerms(findings: readonly Finding[]): ListField<Term> {
  const single = SINGLE.map(kind =>
    chooseList('terms', findings, ({ agreement }) => agreement.terms.filter(({ value }) => value.kind === kind), keyOf),
  )
  const others = claimsOfEach(findings, ({ terms }) => terms.filter(({ value }) => !SINGLE.includes(value.kind)))
  return {
    values: [...single.flatMap(({ values }) => values), ...uniteValues(others, keyOf, MOST_OTHERS)],
    conflicts: single.flatMap(({ conflicts }) => conflicts),
  }
}

const keyOf = ({ kind, value, unit = '', per = '', base = '' }: Term): string =>
  [kind, value, unit, per, base].join(' ')
