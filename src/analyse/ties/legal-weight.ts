import { FORM_WEIGHTS, STAGE_WEIGHTS } from '../../model/index.ts'
import type { AgreementRow } from '../agreement-row.ts'

/** How much an agreement binds, from 0 to 1: a treaty in force is 1, a memorandum that was signed 0.24. */
export const legalWeight = ({ form, reached }: Pick<AgreementRow, 'form' | 'reached'>): number =>
  (FORM_WEIGHTS[form] * STAGE_WEIGHTS[reached]) / 100
