import { MIGRATIONS, SCHEMA_NUMBER } from './migrations/index.ts'
import { ALL_TABLES, ALL_TEXT_INDEXES } from './specifications.ts'
import type { Table } from './table.ts'

/** The page on the schema, in Markdown: every table and column with what it holds, as the migrations make them. */
export function describeSchema(): string {
  return `${[
    '# Schema of the database',
    `Number ${SCHEMA_NUMBER}, made by the migrations ${MIGRATIONS.map(({ number, name }) => `${number} (${name})`).join(', ')}. It is the same in ` +
      'SQLite and PostgreSQL. `text` is text compared by bytes, `integer` a whole number of 64 bits, `real` one of double precision. JSON, ' +
      'decimals and dates are kept as text, exactly as they were given. Read what you like with any program; write through Foedera only, since ' +
      'indexes and counts are kept beside the tables.',
    ALL_TABLES.map(({ name, about }) => `- [${name}](#${name}): ${about}`).join('\n'),
    ...ALL_TABLES.map(toSection),
    '## Text indexes',
    'In SQLite a table of FTS5 without content, of which `rowid` is the position of a row; in PostgreSQL a table with `position` and `search`, a ' +
      '`tsvector` whose weights A to D stand for the columns in their order. Both hold the tokens that `src/store/text/tokenize.ts` makes: stems of words; ' +
      'after `~` the words that stemming changed, for prefixes; after `=` the keys of the row, such as `=form:treaty`. They are made from the tables ' +
      'and can be made again.',
    ...ALL_TEXT_INDEXES.map(
      ({ name, about, columns }) =>
        `- \`${name}\`: ${about} Columns: ${columns.map(column => `\`${column}\``).join(', ')}.`,
    ),
  ].join('\n\n')}\n`
}

function toSection({ name, about, columns, key, indexes = [], isAppendOnly }: Table): string {
  const rows = Object.entries(columns).map(([column, { type, about, isOptional, of }]) => [
    `\`${column}\``,
    isOptional ? `${type}, may be null` : type,
    of ? `${about}, which must be there` : about,
  ])
  const list = (names: readonly string[]) => names.map(each => `\`${each}\``).join(', ')
  return [
    `## ${name}`,
    `${about}${isAppendOnly ? ' Rows are only added: the database refuses to change or delete one.' : ''}`,
    [['column', 'type', 'holds'], ['---', '---', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n'),
    `Primary key: ${list(key)}.${indexes.map(index => ` ${index.isUnique ? 'Unique' : 'Index'}: ${list(index.columns)}.`).join('')}`,
  ].join('\n\n')
}
