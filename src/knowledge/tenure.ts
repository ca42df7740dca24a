import { type Period, period } from './period.ts'
import type { Row } from './table.ts'
import { toList } from './table.ts'
import type { Tenure } from './types.ts'

const TENURE_PATTERN =
  /^(?<country>[A-Z]{2}|[A-Z]{4})(?::(?<from>\d{4}(?:-\d{2}(?:-\d{2})?)?)?-(?<to>\d{4}(?:-\d{2}(?:-\d{2})?)?)?)?$/u

const NONE: readonly Tenure[] = Object.freeze([])

/** Reads `RU|BY:2015-|GB:1973-2020`: country codes, each with the years between which it holds. */
export function readTenures(row: Row, column: string): readonly Tenure[] {
  if (row.text(column) === '') return NONE
  return Object.freeze(
    toList(row.text(column)).map(text => {
      const groups = TENURE_PATTERN.exec(text)?.groups
      if (groups === undefined) {
        const remedy = 'Write a country code, with years where they matter: RU, AM:2015-, GB:1973-2020.'
        throw row.error('bad-date', `"${text}" in "${column}" cannot be read.`, remedy)
      }
      return Object.freeze({ country: groups.country ?? '', from: groups.from ?? null, to: groups.to ?? null })
    }),
  )
}

/** The countries of the tenures that hold at some day of the date; without a date, of those that have not ended. */
export function countriesAt(tenures: readonly Tenure[], date?: string): readonly string[] {
  const asked: Period | null = date === undefined ? null : period(date)
  return tenures.filter(tenure => holds(tenure, asked)).map(tenure => tenure.country)
}

function holds(tenure: Tenure, asked: Period | null): boolean {
  if (asked === null) return tenure.to === null
  if (tenure.from !== null && period(tenure.from).first > asked.last) return false
  return tenure.to === null || period(tenure.to).last >= asked.first
}
