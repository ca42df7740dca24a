import { KnowledgeError } from './knowledge-error.ts'
import { type Row, readTable } from './table.ts'

const NUMBER_PATTERN = /^\d{1,12}(?:\.\d{1,8})?$/
const YEAR_PATTERN = /^[12]\d{3}$/

export type AnnualFigures = {
  /** The figure of a series in a year as a decimal; null where there is none. */
  readonly at: (series: string, year: number) => string | null
  readonly lastYear: number
  /** Where they are from, as their rows say. */
  readonly sources: readonly string[]
}

type Columns = {
  /** The column that names the series; none where the file has one series only. */
  readonly series?: string
  readonly figure: string
  /** Whether there is such a series. */
  readonly isSeries?: (name: string) => boolean
}

/**
 * Reads a table of one figure a year.
 *
 * @throws KnowledgeError for what is no number above 0, for a year that a series has twice, and for a gap in one: a year between two others that has no figure is more often forgotten than unknown.
 */
export function readAnnualFigures(text: string, file: string, { series, figure, isSeries }: Columns): AnnualFigures {
  const rows = [
    ...readTable(text, file, {
      required: [...(series === undefined ? [] : [series]), 'year', figure],
      optional: ['source'],
    }),
  ]
  if (rows.length === 0)
    throw new KnowledgeError('no-rows', file, 1, 'the file has a header and no rows.', 'Add a row for each year.')
  const figures = new Map<string, Map<number, { readonly value: string; readonly row: Row }>>()
  for (const row of rows) {
    const name = series === undefined ? '' : row.required(series)
    if (isSeries && !isSeries(name))
      throw row.error('unknown-code', `"${name}" is no currency.`, 'Write a code of ISO 4217, such as RUB.')
    const of = figures.get(name) ?? new Map()
    figures.set(name, of)
    const year = yearOf(row)
    const before = of.get(year)?.row
    if (before) {
      const what = `${[name, year].filter(Boolean).join(' ')} is on line ${before.line} already`
      throw row.error('two-figures', `${what}.`, 'Keep one of the two.')
    }
    of.set(year, { value: figureOf(row, figure), row })
  }
  for (const [name, of] of figures) checkGaps(name, of)
  return {
    at: (name, year) => figures.get(name)?.get(year)?.value ?? null,
    lastYear: Math.max(...rows.map(row => Number(row.text('year')))),
    sources: [...new Set(rows.map(row => row.text('source')).filter(source => source !== ''))],
  }
}

function yearOf(row: Row): number {
  const year = row.required('year')
  if (!YEAR_PATTERN.test(year)) throw row.error('bad-year', `"${year}" is no year.`, 'Write four digits, such as 2014.')
  return Number(year)
}

function figureOf(row: Row, column: string): string {
  const value = row.required(column)
  if (NUMBER_PATTERN.test(value) && Number(value) > 0) return value
  throw row.error(
    'bad-rate',
    `"${value}" in "${column}" is no figure.`,
    'Write a number above 0 with a point, such as 38.4.',
  )
}

function checkGaps(name: string, of: ReadonlyMap<number, { readonly row: Row }>): void {
  const years = [...of.keys()].sort((a, b) => a - b)
  for (const [at, year] of years.slice(1).entries()) {
    const before = years[at]!
    if (year === before + 1) continue
    const told = before + 2 === year ? `${before + 1}` : `${before + 1} to ${year - 1}`
    throw of
      .get(year)!
      .row.error(
        'year-missing',
        `${name === '' ? 'the series' : name} has no figure for ${told}, between ${before} and ${year}.`,
        'Fill the gap, or leave out what lies before it.',
      )
  }
}
