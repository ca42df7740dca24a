import { type RawBuilder, sql } from 'kysely'
import { type EntryFilter, isRejectedLeftOut, toEntryProbe } from '../../query/entry-filter.ts'
import type { Search } from '../../search/search.ts'

/** A filter as a search: the index tells most, the row of the agreement the rest. */
export const toEntrySearch = (filter: EntryFilter): Search => ({
  probe: toEntryProbe(filter),
  table: 'entries',
  conditions: [...(isRejectedLeftOut(filter) ? [sql`row.review <> 'rejected'`] : []), ...ownConditions(filter)],
})

/** What the row of an agreement has to tell, since the index does not. */
export function ownConditions({
  minConfidence,
  maxConfidence,
  minSources,
  amount,
}: EntryFilter): RawBuilder<unknown>[] {
  return [
    ...(minConfidence === undefined ? [] : [sql`row.confidence >= ${minConfidence}`]),
    ...(maxConfidence === undefined ? [] : [sql`row.confidence <= ${maxConfidence}`]),
    ...(minSources === undefined ? [] : [sql`row.independent >= ${minSources}`]),
    ...(amount === undefined ? [] : [amountIs(amount)]),
  ]
}

/** An amount whose range, if it is one, touches that which is looked for. */
function amountIs({ currency, min, max }: NonNullable<EntryFilter['amount']>): RawBuilder<unknown> {
  const bounds = [
    ...(min === undefined ? [] : [sql`amount.sortable_upper >= ${min}`]),
    ...(max === undefined ? [] : [sql`amount.sortable <= ${max}`]),
  ]
  // With a limit, and the currency in an expression, it stays a look at the few amounts of each row: SQLite would turn "exists" round, and take
  // the index of currencies.
  return sql`(select 1 from amounts as amount where ${sql.join(
    [sql`amount.entry_no = row.no`, sql`amount.currency || '' = ${currency}`, ...bounds],
    sql` and `,
  )} limit 1) is not null`
}
