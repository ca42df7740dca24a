import { MIGRATIONS } from './migrations/index.ts'
import type { Table, TextIndex } from './table.ts'

const steps = MIGRATIONS.flatMap(({ steps }) => steps)

/** Every table that there is after all migrations, in an order in which none comes before one that it points to. */
export const ALL_TABLES: readonly Table[] = steps.flatMap(step =>
  step.create === 'table' ? [withLater(step.table)] : [],
)

/** A table with the columns that it got later. */
function withLater(table: Table): Table {
  const later = steps.flatMap(step => (step.create === 'columns' && step.of === table.name ? [step.columns] : []))
  return later.length === 0 ? table : { ...table, columns: Object.assign({}, table.columns, ...later) }
}

export const ALL_TEXT_INDEXES: readonly TextIndex[] = steps.flatMap(step =>
  step.create === 'text-index' ? [step.index] : [],
)

const tables = new Map(ALL_TABLES.map(table => [table.name, table]))

export function tableNamed(name: string): Table {
  const table = tables.get(name)
  if (!table) throw new Error(`no migration makes a table "${name}"`)
  return table
}
