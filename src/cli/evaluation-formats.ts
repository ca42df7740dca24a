import type { ShowErrors } from './choose-errors.ts'
import { evaluationTable, type Results } from './evaluation-table.ts'
import { textStyle } from './text-style.ts'

type Wishes = { readonly isShown: ShowErrors; readonly file: string | undefined }

/** The formats of `foedera eval`, by name. Figures are shares from 0 to 1, except in the table. */
export const EVALUATION_FORMATS = {
  table: (results, { isShown, file }) => evaluationTable(results, isShown, textStyle(file)),
  json: ({ summary, reliability, errors }) => {
    const flat = errors.flatMap(({ kind, errors: each }) => each.map(error => ({ kind, ...error })))
    return `${JSON.stringify({ ...summary, reliability, errors: flat }, null, 2)}\n`
  },
  csv: ({ summary: { fields } }) => {
    const head = 'field,n,right,false,missed,precision,recall,f1,low,high'
    const rows = fields.map(({ field, n, right, false: wrong, missed, precision, recall, f1, interval }) =>
      [field, n, right, wrong, missed, ...[precision, recall, f1, interval?.low, interval?.high].map(toShare)].join(
        ',',
      ),
    )
    return [head, ...rows].map(row => `${row}\r\n`).join('')
  },
} as const satisfies Readonly<Record<string, (results: Results, wishes: Wishes) => string>>

export type EvaluationFormatName = keyof typeof EVALUATION_FORMATS

const toShare = (value: number | null | undefined) => value?.toFixed(4) ?? ''
