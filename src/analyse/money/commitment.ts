import { type Amount, FORMS } from '../../model/index.ts'
import type { AgreementRow } from '../agreement-row.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { toExact } from './decimal.ts'

/** What an agreement is for a total: money that was committed, that is planned or promised by one side, or that is not to come any more. */
export type Standing = 'committed' | 'planned' | 'ended'

const STANDINGS: Readonly<Record<AgreementRow['status'], Standing>> = {
  proposed: 'planned',
  negotiating: 'planned',
  pledged: 'planned',
  initialled: 'planned',
  agreed: 'committed',
  signed: 'committed',
  ratified: 'committed',
  'in-force': 'committed',
  amended: 'committed',
  implementing: 'committed',
  completed: 'committed',
  suspended: 'committed',
  resumed: 'committed',
  withdrawn: 'ended',
  terminated: 'ended',
  cancelled: 'ended',
  rejected: 'ended',
  expired: 'committed',
}
/** Forms that promise or intend, whatever was signed. */
const PLANS: ReadonlySet<string> = new Set<AgreementRow['form']>(['pledge', 'letter-of-intent', 'plan'])

export function standingOf({ status, form }: Pick<AgreementRow, 'status' | 'form'>): Standing {
  const standing = STANDINGS[status]
  return standing === 'committed' && PLANS.has(form) ? 'planned' : standing
}

/** What narrows a list to agreements of a standing, as far as a filter can. */
export function filterOf(of: Standing): ListFilter {
  const status = Object.keys(STANDINGS).filter(code => STANDINGS[code as AgreementRow['status']] === of)
  // Plans are both what is planned and what was signed as a plan.
  if (of === 'planned') return { isWider: true }
  return of === 'ended' ? { status } : { status, form: Object.keys(FORMS).filter(form => !PLANS.has(form)) }
}

/** Why an amount of an agreement stands in no total. */
export type NoSum = 'no-amount' | 'only-annual' | 'only-drawn'

/**
 * The one sum of an agreement: its total, where it states one; else its parts, where it states parts only. Never a part beside its total, never what was drawn, never a yearly sum, whose years
 * are not known. Of several totals the largest in the currency that comes first: another may be the same money in another currency, or a part of it that the text calls no part.
 */
export function sumsOf(amounts: readonly Amount[]): readonly [Amount, ...Amount[]] | NoSum {
  // Nearly all that state a sum state one, and a register asks for hundreds of thousands.
  const [only] = amounts
  if (only?.of === 'total' && amounts.length === 1) return amounts as readonly [Amount]
  const totals = amounts.filter(({ of }) => of === 'total')
  const [first] = totals
  if (first) {
    const own = totals.filter(({ currency }) => currency === first.currency)
    return [own.reduce((largest, each) => (toExact(each.value) > toExact(largest.value) ? each : largest))]
  }
  const [part, ...parts] = amounts.filter(({ of }) => of === 'tranche')
  if (part) return [part, ...parts.filter(({ currency }) => currency === part.currency)]
  if (amounts.some(({ of }) => of === 'annual')) return 'only-annual'
  return amounts.length > 0 ? 'only-drawn' : 'no-amount'
}

/** Whether an agreement states sums besides the one that is counted. */
export const hasFurtherSums = (amounts: readonly Amount[], counted: readonly Amount[]): boolean =>
  amounts.filter(({ of }) => of === 'total' || of === 'tranche').length > counted.length
