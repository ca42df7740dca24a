import { AnswerError } from './answer-error.ts'

const YEAR_PATTERN = /^[12]\d{3}$/

/** The years that were asked for. */
export type Years = { readonly from?: number | undefined; readonly to?: number | undefined }

/** @throws AnswerError `bad-year` or `turned-round` */
export function toYears(from: string | undefined, to: string | undefined): Years {
  const parse = (option: string, value: string | undefined) => {
    if (value === undefined || YEAR_PATTERN.test(value)) return value === undefined ? undefined : Number(value)
    throw new AnswerError('bad-year', { option, value })
  }
  const years = { from: parse('from', from), to: parse('to', to) }
  if (years.from !== undefined && years.to !== undefined && years.from > years.to)
    throw new AnswerError('turned-round', { from: years.from, to: years.to })
  return years
}

/** Years in the words of a filter. */
export const toYearFilter = ({ from, to }: Years): { readonly from?: string; readonly to?: string } => ({
  ...(from === undefined ? {} : { from: String(from) }),
  ...(to === undefined ? {} : { to: String(to) }),
})

/** Years in words; null where none were asked for. */
export function sayYears({ from, to }: Years): string | null {
  if (from !== undefined && to !== undefined) return from === to ? `in ${from}` : `from ${from} to ${to}`
  return from !== undefined ? `since ${from}` : to !== undefined ? `up to ${to}` : null
}
