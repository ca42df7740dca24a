import {
  type AnswerView,
  type Cell,
  csvHead,
  csvLine,
  type PlotSpec,
  type Sheet,
  toAnswerText,
  Workbook,
} from '../../export/index.ts'
import type { Store } from '../../store/index.ts'
import { withOutput } from '../output.ts'
import { chooseRowFormat, type RowFormat } from '../register/row-formats.ts'
import { textStyle } from '../text-style.ts'
import type { ExitCode } from '../verb.ts'
import { askRegister } from './ask-register.ts'
import { writePlot } from './write-plot.ts'

/** What every answer can be told. */
export type AnswerOptions = {
  readonly database: string | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
  readonly plot: string | undefined
}

/** An answer and the ways to show it. */
export type Shown<T> = {
  readonly view: (answer: T) => AnswerView
  readonly plot: (answer: T) => PlotSpec
}

/** Asks the register and writes the answer, and its picture where one is asked for. */
export async function answerInto<T>(
  options: AnswerOptions,
  ask: (store: Store) => Promise<T>,
  { view, plot }: Shown<T>,
): Promise<ExitCode> {
  const answer = await askRegister(options.database, ask)
  if (options.plot !== undefined) await writePlot(options.plot, plot(answer))
  const { output: file } = options
  const bytes = await WRITERS[chooseRowFormat(options.format, file)](answer, view(answer), file)
  await withOutput(file, output => output.write(bytes))
  return 0
}

/** Without the digits that computing leaves behind: 14.53, and not 14.530000000000001. */
const tidy = (cell: Cell): Cell =>
  typeof cell === 'number' && !Number.isInteger(cell) ? Number(cell.toPrecision(12)) : cell

const tidyRows = ({ rows }: Sheet): Cell[][] => rows.map(row => row.map(tidy))

type Write = (answer: unknown, view: AnswerView, file: string | undefined) => Promise<string | Uint8Array> | string

const WRITERS: Readonly<Record<RowFormat, Write>> = {
  table: (_, view, file) => toAnswerText(view, textStyle(file)),
  json: answer => `${JSON.stringify(answer, null, 2)}\n`,
  ndjson: answer => `${JSON.stringify(answer)}\n`,
  // One table a file: the first, which the answer is made of.
  csv: (_, { sheets: [first] }) =>
    first === undefined ? csvHead([]) : `${csvHead(first.columns)}${tidyRows(first).map(csvLine).join('')}`,
  xlsx: async (_, { sheets }) => {
    const [first, ...rest] = sheets
    const workbook = new Workbook(first!.name, first!.columns)
    for (const row of tidyRows(first!)) await workbook.add(row)
    for (const sheet of rest) {
      await workbook.next(sheet.name, sheet.columns)
      for (const row of tidyRows(sheet)) await workbook.add(row)
    }
    return workbook.end()
  },
}
