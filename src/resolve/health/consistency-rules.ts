import type { Entry, Finding } from '../../model/index.ts'
import { dayRange } from '../values/day-range.ts'

export type Checked = Omit<Entry, 'version' | 'health'>

/** Something that cannot be as an entry says. */
export type ConsistencyRule = {
  readonly id: string
  readonly says: string
  /** Fields of which at least one must be wrong. */
  readonly fields: readonly string[]
  readonly breaks: (entry: Checked, findings: readonly Finding[]) => boolean
}

/** The first and last day of a state, or null where no date is told. */
function dayOf({ milestones }: Checked, ...statuses: readonly string[]) {
  const found = milestones.find(({ status, date }) => date && statuses.includes(status.value))
  return found?.date ? dayRange(found.date.value) : null
}

/** Whether one state surely came before another that it has to follow. */
const comesBefore = (entry: Checked, later: readonly string[], earlier: readonly string[]): boolean => {
  const [after, before] = [dayOf(entry, ...later), dayOf(entry, ...earlier)]
  return after !== null && before !== null && after.last < before.first
}

const GIVEN: ReadonlySet<string> = new Set(['grant', 'technical-assistance', 'training', 'debt-relief'])
const MONTHS_PATTERN = /^P(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,5})M)?/

const termOf = ({ terms }: Checked, kind: string) => terms.find(({ value }) => value.kind === kind)?.value
function monthsOf(entry: Checked, kind: string): number | null {
  const parts = MONTHS_PATTERN.exec(termOf(entry, kind)?.value ?? '')?.groups
  return parts ? 12 * Number(parts.years ?? 0) + Number(parts.months ?? 0) : null
}

const HIGHEST_RATE = 50
/** Tellings of one sum differ by so much. */
const ROUNDING = 1.05

export const CONSISTENCY_RULES: readonly ConsistencyRule[] = [
  {
    id: 'interest-on-gift',
    says: 'What is given bears no interest: a grant, training or relief has an interest rate above zero.',
    fields: ['instrument', 'terms'],
    breaks: entry => GIVEN.has(entry.instrument.value) && Number(termOf(entry, 'interest-rate')?.value ?? 0) > 0,
  },
  {
    id: 'interest-too-high',
    says: `Nobody lends at more than ${HIGHEST_RATE} percent: the interest rate is probably another share.`,
    fields: ['terms'],
    breaks: entry => Number(termOf(entry, 'interest-rate')?.value ?? 0) > HIGHEST_RATE,
  },
  {
    id: 'grace-beyond-maturity',
    says: 'The grace period ends before the last repayment is due.',
    fields: ['terms'],
    breaks: entry => {
      const [grace, maturity] = [monthsOf(entry, 'grace-period'), monthsOf(entry, 'maturity')]
      return grace !== null && maturity !== null && grace > maturity
    },
  },
  {
    id: 'delivery-before-signature',
    says: 'It is carried out or delivered before it was signed.',
    fields: ['milestones', 'deliveries'],
    breaks: entry => {
      const signed = dayOf(entry, 'signed')
      const isEarly = entry.deliveries.some(({ date }) => {
        const day = date === undefined ? null : dayRange(date)
        return day !== null && signed !== null && day.last < signed.first
      })
      return isEarly || comesBefore(entry, ['implementing', 'completed'], ['signed'])
    },
  },
  {
    id: 'ratified-before-signature',
    says: 'It is ratified or in force before it was signed.',
    fields: ['milestones'],
    breaks: entry => comesBefore(entry, ['ratified'], ['signed']) || comesBefore(entry, ['in-force'], ['signed']),
  },
  {
    id: 'end-before-start',
    says: 'It ended before it was made.',
    fields: ['milestones'],
    breaks: entry => comesBefore(entry, ['terminated', 'expired', 'withdrawn'], ['signed', 'agreed', 'pledged']),
  },
  {
    id: 'signed-after-report',
    says: 'It was signed after the last of its sources was published, and these report it as signed.',
    fields: ['milestones', 'date'],
    breaks: (entry, findings) => {
      const signed = dayOf(entry, 'signed')
      const days = findings.map(({ published }) => (published === undefined ? null : dayRange(published)))
      // Time zones: a report of the eighth may be published where it is still the seventh.
      return signed !== null && days.length > 0 && days.every(day => day !== null && day.last + 1 < signed.first)
    },
  },
  {
    id: 'called-off-and-completed',
    says: 'It was called off, and it was carried out in full.',
    fields: ['milestones'],
    breaks: ({ milestones }) => {
      const has = (status: string) => milestones.some(each => each.status.value === status)
      return has('completed') && (has('cancelled') || has('rejected'))
    },
  },
  {
    id: 'parts-above-total',
    says: 'Its parts add up to more than the whole.',
    fields: ['amounts'],
    breaks: ({ amounts }) =>
      amounts.some(({ value: total }) => {
        if (total.of !== 'total') return false
        const parts = (of: string) =>
          amounts
            .filter(({ value }) => value.of === of && value.currency === total.currency)
            .reduce((sum, { value }) => sum + Number(value.value), 0)
        const most = ROUNDING * Number(total.upper ?? total.value)
        return parts('tranche') > most || parts('drawn') > most
      }),
  },
  {
    id: 'range-upside-down',
    says: 'The upper end of an amount is below its lower one.',
    fields: ['amounts'],
    breaks: ({ amounts }) =>
      amounts.some(({ value: { value, upper } }) => upper !== undefined && Number(upper) < Number(value)),
  },
  {
    id: 'sides-equal',
    says: 'Both sides are one.',
    fields: ['sides'],
    breaks: ({ sides }) =>
      new Set(sides.map(({ value }) => `${value.name} ${value.countries.join()}`)).size < sides.length,
  },
  {
    id: 'one-side',
    says: 'An agreement has at least two sides.',
    fields: ['sides'],
    breaks: ({ sides }) => sides.length < 2,
  },
  {
    id: 'gives-to-itself',
    says: 'A party is provider and recipient, or buyer and seller, at once.',
    fields: ['parties'],
    breaks: ({ parties }) =>
      parties.some(({ value: { roles } }) => {
        const is = (role: string) => roles.some(each => each === role)
        return (is('provider') && is('recipient')) || (is('buyer') && is('seller'))
      }),
  },
]
