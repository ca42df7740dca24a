import type { Entry } from '../../model/index.ts'

/** What an alert remembers of an agreement: its fields as texts, and what they rest on. */
export type Digest = {
  readonly fields: Readonly<Record<string, string>>
  readonly agreement: {
    readonly id: string
    readonly title: string
    readonly status: Entry['status']['value']
    readonly date?: string
    readonly sides: readonly string[]
    readonly amounts: readonly Entry['amounts'][number]['value'][]
  }
  readonly findings: readonly string[]
  readonly decisions: readonly string[]
}

/** Makes what is remembered of an agreement. Two versions that say the same have the same fields. */
export function toDigest(entry: Entry): Digest {
  const { id, title, status, date, sides, amounts } = entry
  const fields = Object.entries(FIELDS).map(([name, say]) => [name, say(entry)] as const)
  return {
    fields: Object.fromEntries(fields.filter((field): field is [string, string] => !!field[1])),
    agreement: {
      id,
      title: title.value,
      status: status.value,
      ...(date ? { date: date.value } : {}),
      sides: sides.map(({ value }) => value.name),
      amounts: amounts.map(({ value }) => value),
    },
    findings: [...entry.findings].sort(),
    decisions: [...entry.decisions].sort(),
  }
}

type Amount = Entry['amounts'][number]['value']

const join = (values: readonly string[]) => [...new Set(values)].join('; ')
const amountText = ({ value, upper, currency, qualifier, of, settlement }: Amount) =>
  [
    upper === undefined ? `${currency} ${value}` : `${currency} ${value} to ${upper}`,
    qualifier === 'exact' ? '' : qualifier,
    of === 'total' ? '' : of,
    settlement === undefined ? '' : `settled in ${settlement.join(', ')}`,
  ]
    .filter(part => part !== '')
    .join(', ')

/** The fields of which a change is told, in the order in which it is. */
const FIELDS: Readonly<Record<string, (entry: Entry) => string | undefined>> = {
  title: ({ title }) => title.value,
  status: ({ status }) => status.value,
  reached: ({ reached }) => reached.value,
  date: ({ date }) => date?.value,
  form: ({ form }) => form.value,
  instrument: ({ instrument }) => instrument.value,
  sides: ({ sides }) => join(sides.map(({ value }) => value.name)),
  parties: ({ parties }) => join(parties.map(({ value }) => value.name).sort()),
  amounts: ({ amounts }) => join(amounts.map(({ value }) => amountText(value)).sort()),
  terms: ({ terms }) =>
    join(
      terms
        .map(
          ({ value: { kind, value, unit, per } }) =>
            `${kind} ${value}${unit ? ` ${unit}` : ''}${per ? ` per ${per}` : ''}`,
        )
        .sort(),
    ),
  milestones: ({ milestones }) =>
    join(milestones.map(({ status, date }) => `${status.value}${date ? ` ${date.value}` : ''}`)),
  number: ({ number }) => number?.value,
  review: ({ review }) => review,
  obligations: ({ obligations }) => join(obligations.map(({ what, due }) => `${what}${due ? ` by ${due}` : ''}`)),
  deliveries: ({ deliveries }) => join(deliveries.map(({ what, date }) => `${what}${date ? ` ${date}` : ''}`)),
  'independent sources': ({ health }) => String(health.independent),
}
