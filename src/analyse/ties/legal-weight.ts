import { FORM_WEIGHTS, STAGE_WEIGHTS } from '../../model/index.ts'
import type { AgreementRow } from '../agreement-row.ts'

type Binding = Pick<AgreementRow, 'form' | 'reached'>

const hundredths = ({ form, reached }: Binding): number => FORM_WEIGHTS[form] * STAGE_WEIGHTS[reached]

/** How much an agreement binds, from 0 to 1: a treaty in force is 1, a memorandum that was signed 0.24. */
export const legalWeight = (row: Binding): number => hundredths(row) / 100

/** How much all of them do, exactly. */
export const legalWeightOf = (rows: readonly Binding[]): number =>
  rows.reduce((sum, row) => sum + hundredths(row), 0) / 100
