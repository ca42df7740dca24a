import { toEntryPage } from '../../export/index.ts'
import { quoteKey } from '../../register/index.ts'
import { withOutput } from '../output.ts'
import { textStyle } from '../text-style.ts'
import type { ExitCode } from '../verb.ts'
import { READING, withApi } from './with-register.ts'

export type ShowIntoOptions = {
  readonly database: string | undefined
  readonly format: 'text' | 'json'
  readonly output: string | undefined
}

/** Shows one agreement. */
export async function showInto(id: string, { database, format, output }: ShowIntoOptions): Promise<ExitCode> {
  const shown = await withApi(database, READING, register => register.agreements.get(id))
  const text =
    format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : toEntryPage({ ...shown, quoteKey }, textStyle(output))
  await withOutput(output, out => out.write(text))
  return 0
}
