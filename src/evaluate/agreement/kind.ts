import type { Agreement } from '../../model/index.ts'
import type { KeyAgreement } from '../answer-key.ts'

/** Whether a finding is of the kind that a record itself names, in form or in instrument. */
export function saysKind({ form, instrument, kinds }: KeyAgreement, found: Agreement): boolean {
  const own = [found.form.value, found.instrument.value]
  return kinds ? own.some(value => kinds.includes(value)) : own[0] === form || own[1] === instrument
}

/** Whether a finding's form is the record's or one that it accepts. */
export const isForm = ({ form, accept }: KeyAgreement, found: Agreement): boolean =>
  [form, ...accept.kind].includes(found.form.value)

/** Whether a finding's instrument is the record's or one that it accepts. */
export const isInstrument = ({ instrument, accept }: KeyAgreement, found: Agreement): boolean =>
  [instrument, ...accept.kind].includes(found.instrument.value)
