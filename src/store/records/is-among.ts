import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'

/**
 * A condition that a column has one of many values, which travel as one: a statement with a place for each of thousands takes longer to put together
 * than to run, and is another one for every number of them.
 */
export function isAmong(
  { backend }: Pick<Session, 'backend'>,
  column: string,
  values: readonly number[] | readonly string[],
): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`false`
  if (backend === 'sqlite')
    return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
  const type = typeof values[0] === 'number' ? 'bigint[]' : 'text[]'
  return sql<boolean>`${sql.ref(column)} = any(${[...values]}::${sql.raw(type)})`
}
