import { KnowledgeError, type KnowledgeErrorCode } from './knowledge-error.ts'
import { type CsvRecord, parseCsv } from './parse-csv.ts'

/** The columns of a table: which must be there, and which may. */
export type Columns = { readonly required: readonly string[]; readonly optional: readonly string[] }

/** A row of a table whose header was checked: cells by column name. A missing optional column reads as empty. */
export class Row {
  readonly file: string
  readonly line: number
  readonly #cells: readonly string[]
  readonly #index: ReadonlyMap<string, number>

  constructor(file: string, line: number, cells: readonly string[], index: ReadonlyMap<string, number>) {
    this.file = file
    this.line = line
    this.#cells = cells
    this.#index = index
  }

  /** The cell's text, `''` when empty. */
  text(column: string): string {
    const index = this.#index.get(column)
    return index === undefined ? '' : (this.#cells[index] ?? '')
  }

  textOrNull(column: string): string | null {
    return this.text(column) || null
  }

  required(column: string): string {
    const value = this.text(column)
    if (value === '') throw this.error('missing-value', `the cell "${column}" is empty.`, 'Fill it in.')
    return value
  }

  /** The values between `|`, without empty ones and repeats. */
  list(column: string): readonly string[] {
    return toList(this.text(column))
  }

  /** The cell as one of the codes of a list. */
  code<Code extends string>(column: string, codes: readonly Code[]): Code {
    return this.#toCode(codes, this.required(column), column)
  }

  /** The values between `|` as codes of a list, at most so many. */
  codeList<Code extends string>(column: string, codes: readonly Code[], most: number): readonly Code[] {
    const values = this.list(column)
    if (values.length > most) {
      throw this.error('too-many-values', `${values.length} values in "${column}".`, `Write ${most} at most.`)
    }
    return values.length === 0
      ? NO_CODES
      : Object.freeze(values.map(value => this.#toCode(codes, value, `code for "${column}"`)))
  }

  #toCode<Code extends string>(codes: readonly Code[], value: string, what: string): Code {
    if (!(codes as readonly string[]).includes(value)) {
      throw this.error('unknown-code', `"${value}" is no ${what}.`, `Write one of: ${codes.join(', ')}.`)
    }
    return value as Code
  }

  error(code: KnowledgeErrorCode, problem: string, remedy: string): KnowledgeError {
    return new KnowledgeError(code, this.file, this.line, problem, remedy)
  }
}

/** The values between `|`, trimmed, without empty ones and repeats. */
export function toList(cell: string): readonly string[] {
  if (cell === '') return NOTHING
  if (!cell.includes('|')) return Object.freeze([cell])
  const values = new Set<string>()
  for (const part of cell.split('|')) {
    const value = part.trim()
    if (value !== '') values.add(value)
  }
  return Object.freeze([...values])
}

const NOTHING: readonly string[] = Object.freeze([])
const NO_CODES: readonly never[] = Object.freeze([])

/** Reads CSV text with a header, row by row, and says which column is missing, unknown or repeated. */
export function* readTable(text: string, file: string, columns: Columns): Generator<Row, undefined, undefined> {
  const records = parseCsv(text, file)
  const header = records.next().value
  if (header === undefined) {
    const remedy = `Begin with a line that names the columns: ${[...columns.required, ...columns.optional].join(',')}.`
    throw new KnowledgeError('no-header', file, 1, 'the file has no header.', remedy)
  }
  const index = readHeader(header, file, columns)
  for (const { line, cells } of records) {
    if (cells.length !== header.cells.length) {
      const problem = `${cells.length} cells where the header has ${header.cells.length}.`
      const remedy = 'Put cells that hold a comma into double quotes; separate lists with |.'
      throw new KnowledgeError('wrong-cell-count', file, line, problem, remedy)
    }
    yield new Row(file, line, cells, index)
  }
}

/** The positions of the columns. */
function readHeader({ line, cells }: CsvRecord, file: string, columns: Columns): ReadonlyMap<string, number> {
  const all = [...columns.required, ...columns.optional]
  const index = new Map<string, number>()
  for (const [position, name] of cells.entries()) {
    if (!all.includes(name)) {
      const remedy = `Columns are: ${all.join(', ')}.`
      throw new KnowledgeError('unknown-column', file, line, `unknown column "${name}".`, remedy)
    }
    if (index.has(name)) {
      throw new KnowledgeError('repeated-column', file, line, `column "${name}" occurs twice.`, 'Drop one.')
    }
    index.set(name, position)
  }
  const missing = columns.required.find(name => !index.has(name))
  if (missing === undefined) return index
  throw new KnowledgeError('missing-column', file, line, `column "${missing}" is missing.`, 'Add it to the header.')
}
