import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'

/** A condition that a column has one of many numbers, which travel as one value: a statement with thousands of them takes long to put together. */
export const isAmong = (
  { backend }: Pick<Session, 'backend'>,
  column: string,
  numbers: readonly number[],
): RawBuilder<boolean> =>
  backend === 'sqlite'
    ? sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(numbers)}))`
    : sql<boolean>`${sql.ref(column)} = any(${[...numbers]}::bigint[])`
