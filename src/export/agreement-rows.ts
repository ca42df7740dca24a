import type { Agreement } from '../model/index.ts'
import { toAmountsText, toDateText, toSidesText } from './finding-text.ts'
import type { Column } from './to-table.ts'

/** The columns of a table of agreements for a terminal. */
export const AGREEMENT_COLUMNS: readonly Column[] = [
  { title: 'status' },
  { title: 'form' },
  { title: 'agreement', flex: 3 },
  { title: 'sides', flex: 2, most: 36 },
  { title: 'amount', flex: 2, most: 40 },
  { title: 'date' },
]

export const toAgreementRow = (agreement: Agreement): readonly string[] => [
  agreement.status.value,
  agreement.form.value,
  agreement.title.value,
  toSidesText(agreement),
  toAmountsText(agreement),
  toDateText(agreement.date),
]
