import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'

/** Many values that travel as one. */
export type List = string & { readonly list: true }

export const listOf = ({ backend }: Pick<Session, 'backend'>, values: readonly number[] | readonly string[]): List =>
  (backend === 'sqlite' ? JSON.stringify(values) : [...values]) as List

/** A condition that a column has one of the values of a list. */
export const isIn = (
  { backend }: Pick<Session, 'backend'>,
  column: string,
  list: List,
  type: 'text' | 'bigint' = 'text',
): RawBuilder<boolean> =>
  backend === 'sqlite'
    ? sql<boolean>`${sql.ref(column)} in (select value from json_each(${list}))`
    : sql<boolean>`${sql.ref(column)} = any(${list}::${sql.raw(type)}[])`

/**
 * A condition that a column has one of many values: a statement with a place for each of thousands takes longer to put together
 * than to run, and is another one for every number of them.
 */
export function isAmong(
  session: Pick<Session, 'backend'>,
  column: string,
  values: readonly number[] | readonly string[],
): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`false`
  return isIn(session, column, listOf(session, values), typeof values[0] === 'number' ? 'bigint' : 'text')
}
