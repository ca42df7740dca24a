import { ENTRY_ROWS } from '../../export/index.ts'
import type { EntryOrder } from '../../store/index.ts'
import { CommandError } from '../command-error.ts'
import { withOutput } from '../output.ts'
import type { ExitCode } from '../verb.ts'
import type { RowFormat } from './row-formats.ts'
import { type FilterOptions, toFilters } from './to-filters.ts'
import { READING, withApi } from './with-register.ts'
import { writeRows } from './write-rows.ts'

export type ListIntoOptions = FilterOptions & {
  readonly database: string | undefined
  readonly sort: EntryOrder
  readonly ascending: boolean
  readonly descending: boolean
  readonly count: boolean
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
}

const NOTHING = 'No agreement is like that. `foedera list` shows all, `foedera help list` the filters.'
const PAGE = 1_000

/** Lists agreements. Pages are read as they are written, so that memory does not grow with the list. */
export async function listInto(query: readonly string[], options: ListIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, async ({ agreements }) => {
    const { listed: filter } = toFilters(query, options)
    if (options.count) {
      const count = await agreements.count(filter)
      return withOutput(options.output, output => output.write(`${count}\n`))
    }
    const entries = agreements.each(filter, {
      order: options.sort,
      ...toDirection(options),
      limit: Math.min(PAGE, options.limit ?? PAGE),
    })
    await writeRows(entries, ENTRY_ROWS, { ...options, nothing: NOTHING })
  })
  return 0
}

function toDirection({ ascending, descending }: ListIntoOptions): { readonly isAscending?: boolean } {
  if (ascending && descending)
    throw new CommandError('foedera list: --ascending and --descending are opposites; give one of them.')
  return ascending || descending ? { isAscending: ascending } : {}
}
