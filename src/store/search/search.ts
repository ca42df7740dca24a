import type { RawBuilder } from 'kysely'
import type { TableName } from '../schema/tables.ts'
import type { Probe } from './probe.ts'

/** What is looked for. */
export type Search = {
  readonly probe: Probe
  /** The table whose rows are looked for; conditions call it `row`. */
  readonly table: TableName
  readonly conditions: readonly RawBuilder<unknown>[]
}
