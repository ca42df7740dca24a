import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera restore FILE`. */
export const restore = defineVerb({
  name: 'restore',
  summary: 'fills a register from a backup',
  description: [
    'The database has to be new or empty, unless --replace is given. Others see what was there before until all of it is in place; a backup that is not whole changes nothing.',
  ],
  operands: { name: 'FILE', least: 1, most: 1 },
  options: {
    database: SHARED_OPTIONS.database,
    replace: { type: 'flag', help: 'Replace what is in the database.' },
  },
  examples: [{ command: 'foedera restore ties.ndjson.gz --database ties.db', does: 'into a new file' }],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { restoreInto } = await import('./register/backup-into.ts')
    return restoreInto(operands[0]!, values.database, values.replace)
  },
})
