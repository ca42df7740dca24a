import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera backup FILE`. */
export const backup = defineVerb({
  name: 'backup',
  summary: 'writes a backup of the register while it is in use',
  description: [
    'Of SQLite a copy of the file; of PostgreSQL, and for a FILE that ends in .ndjson or .ndjson.gz, lines of JSON. Either kind of database can be restored from either.',
  ],
  operands: { name: 'FILE', least: 1, most: 1 },
  options: { database: SHARED_OPTIONS.database },
  examples: [
    { command: 'foedera backup foedera-2026-05-08.db', does: 'of foedera.db' },
    { command: 'foedera backup ties.ndjson.gz --database postgres://ann@host/ties', does: 'of a database on a server' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { backupInto } = await import('./register/backup-into.ts')
    return backupInto(operands[0]!, values.database)
  },
})
