import type { Migration, Step } from './migration.ts'
import type { Column, ColumnType, Table, TextIndex } from './table.ts'

export type BackendName = 'sqlite' | 'postgres'

const TYPES: Readonly<Record<BackendName, Readonly<Record<ColumnType, string>>>> = {
  sqlite: { text: 'text', integer: 'integer', real: 'real' },
  // Collation "C" compares bytes of UTF-8, as SQLite does: lists come in the same order from both.
  postgres: { text: 'text collate "C"', integer: 'bigint', real: 'double precision' },
}

/** The statements of a migration. */
export const toSql = (migration: Migration, backend: BackendName): string[] =>
  migration.steps.flatMap(step => STEPS[step.create](step as never, backend))

const STEPS = {
  table: ({ table }: Extract<Step, { create: 'table' }>, backend: BackendName) => [
    createTable(table, backend),
    ...(table.indexes ?? []).map(({ columns, isUnique }) => {
      const name = quote(`${table.name}_by_${columns.join('_')}`)
      return `create ${isUnique ? 'unique ' : ''}index ${name} on ${quote(table.name)} (${quoteAll(columns)})`
    }),
    ...(table.isAppendOnly ? protect(table.name, backend) : []),
  ],
  'text-index': ({ index }: Extract<Step, { create: 'text-index' }>, backend: BackendName) =>
    backend === 'sqlite' ? [createFts5(index)] : createTsvector(index),
  columns: ({ of, columns }: Extract<Step, { create: 'columns' }>, backend: BackendName) =>
    Object.entries(columns).map(
      ([name, column]) => `alter table ${quote(of)} add column ${toColumn(name, column, backend)}`,
    ),
}

function createTable({ name, columns, key }: Table, backend: BackendName): string {
  const isCounted = key[0] === 'no'
  const isSqlite = backend === 'sqlite'
  const parts = Object.entries(columns).map(([column, spec]) => toColumn(column, spec, backend))
  if (!isCounted || !isSqlite) parts.push(`primary key (${quoteAll(key)})`)
  // Rows that hold whole texts stay out of the tree of keys.
  const isTree = !isCounted && !('json' in columns)
  return `create table ${quote(name)} (\n  ${parts.join(',\n  ')}\n)${isSqlite ? ` strict${isTree ? ', without rowid' : ''}` : ''}`
}

function toColumn(name: string, { type, isOptional, of }: Column, backend: BackendName): string {
  // SQLite gives a row the number `no` only where the column is exactly this.
  if (name === 'no' && backend === 'sqlite') return 'no integer primary key'
  return `${quote(name)} ${TYPES[backend][type]}${isOptional ? '' : ' not null'}${of ? ` references ${quote(of)} (no)` : ''}`
}

/** Triggers that refuse to change or delete what was written down. */
function protect(name: string, backend: BackendName): string[] {
  if (backend === 'sqlite') {
    return ['update', 'delete'].map(
      event =>
        `create trigger ${quote(`${name}_no_${event}`)} before ${event} on ${quote(name)} begin select raise(abort, '${name} is append-only'); end`,
    )
  }
  return [
    `create function ${quote(`${name}_is_append_only`)}() returns trigger language plpgsql as $$ begin raise exception '${name} is append-only'; end $$`,
    `create trigger ${quote(`${name}_no_change`)} before update or delete on ${quote(name)} for each row execute function ${quote(`${name}_is_append_only`)}()`,
  ]
}

/** The tokenizer `ascii` takes tokens as they are made: all but ASCII signs are part of a word, and so are those named. */
const createFts5 = ({ name, columns }: TextIndex) =>
  `create virtual table ${quote(name)} using fts5(${quoteAll([...columns, 'keys'])}, content='', contentless_delete=1, tokenize="ascii tokenchars '~=:-_.'")`

const createTsvector = ({ name }: TextIndex) => [
  `create table ${quote(name)} (position bigint primary key, search tsvector not null)`,
  `create index ${quote(`${name}_by_search`)} on ${quote(name)} using gin (search)`,
]

const quote = (name: string) => `"${name}"`
const quoteAll = (names: readonly string[]) => names.map(quote).join(', ')
