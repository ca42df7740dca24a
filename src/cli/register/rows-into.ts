import { HISTORY_ROWS, PROBLEM_ROWS, QUESTION_ROWS } from '../../export/index.ts'
import { eachOf } from '../../store/index.ts'
import type { ExitCode } from '../verb.ts'
import type { RowFormat } from './row-formats.ts'
import { READING, withApi } from './with-register.ts'
import { writeRows } from './write-rows.ts'

export type RowsIntoOptions = {
  readonly database: string | undefined
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
}

/** Lists questions for people. */
export async function pendingInto(options: RowsIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, register =>
    writeRows(register.pending.each(), QUESTION_ROWS, { ...options, nothing: 'There is no question.' }),
  )
  return 0
}

/** Lists what could not be read. */
export async function problemsInto(options: RowsIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, register =>
    writeRows(
      eachOf(page => register.problems.list(page)),
      PROBLEM_ROWS,
      { ...options, nothing: 'Everything could be read.' },
    ),
  )
  return 0
}

/** Lists what people decided of an agreement, or of all. */
export async function historyInto(id: string | undefined, options: RowsIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, register =>
    writeRows(register.history(id), HISTORY_ROWS, {
      ...options,
      nothing: 'Nothing was decided.',
    }),
  )
  return 0
}
