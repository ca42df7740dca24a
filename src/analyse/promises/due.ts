import type { Amount, Entry, Term } from '../../model/index.ts'
import { grouped } from '../money/grouped.ts'
import { conditionsIn } from './conditions.ts'
import { sayTerm } from './say-term.ts'
import type { Due } from './schema.ts'

/** What was to be done under an agreement, and on what conditions. */
export function dueOf({ obligations, amounts, terms, title, subject, form, reached, partOf }: Entry): Due[] {
  const settled = [...new Set(amounts.flatMap(({ value }) => value.settlement ?? []))]
  return [
    ...obligations.map(({ what, due }) => ({ kind: 'obligation' as const, what, ...(due ? { by: due } : {}) })),
    ...amounts
      .filter(({ value }) => value.of !== 'drawn')
      .map(({ value }) => ({ kind: 'amount' as const, what: sayAmount(value), amount: value })),
    ...terms.map(({ value }) => ({ kind: KINDS[value.kind], what: sayTerm(value), term: value })),
    ...(settled.length > 0
      ? [{ kind: 'condition' as const, what: `settled in ${settled.join(' and ')}`, settled }]
      : []),
    ...[...new Set([title.value, subject.value].flatMap(conditionsIn))].map(what => ({
      kind: 'condition' as const,
      what,
    })),
    ...(form.value === 'treaty' && !BINDING.has(reached.value)
      ? [{ kind: 'condition' as const, what: 'a treaty: no ratification is known', isUnratified: true as const }]
      : []),
    ...partOf.flatMap(({ value: { kind, name } }) =>
      kind === 'frame' && name !== undefined
        ? [{ kind: 'condition' as const, what: `under ${name}`, frame: name }]
        : [],
    ),
  ]
}

/** From here on a treaty binds. */
const BINDING: ReadonlySet<string> = new Set([
  'ratified',
  'in-force',
  'amended',
  'implementing',
  'completed',
  'resumed',
])

/** How long and how much is due; at what price is a condition. */
const KINDS: Readonly<Record<Term['kind'], Due['kind']>> = {
  duration: 'term',
  maturity: 'term',
  quantity: 'quantity',
  'grace-period': 'condition',
  'interest-rate': 'condition',
  option: 'condition',
}

/**
 * An amount with every digit.
 *
 * @example sayAmount({ currency: 'USD', value: '400000000000', qualifier: 'up-to', of: 'total' }) // 'up to USD 400,000,000,000'
 */
export const sayAmount = ({ currency, value, upper, of, qualifier }: Amount): string =>
  `${qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `}${currency} ${grouped(value)}${upper ? `–${grouped(upper)}` : ''}${PARTS[of]}`

const PARTS = { total: '', tranche: ', a part', annual: ' a year', drawn: ' drawn' } as const
