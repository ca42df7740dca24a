import type { Form } from './form.ts'
import type { Status } from './status.ts'

/**
 * How much a form binds those who agree, in tenths, from a treaty to a statement of intent. After Aust, "Modern Treaty Law and Practice" (what is under international law or enforceable before what is not), the
 * steps between are Foedera's own.
 */
export const FORM_WEIGHTS: Readonly<Record<Form, number>> = {
  treaty: 10,
  agreement: 8,
  protocol: 8,
  'exchange-of-notes': 8,
  contract: 7,
  decision: 5,
  memorandum: 3,
  plan: 3,
  other: 3,
  pledge: 2,
  declaration: 2,
  'letter-of-intent': 1,
}

/** How much of that holds at the highest stage that an agreement has reached, in tenths. */
export const STAGE_WEIGHTS: Readonly<Record<Status, number>> = {
  proposed: 0,
  negotiating: 0,
  pledged: 3,
  initialled: 3,
  agreed: 5,
  signed: 8,
  ratified: 9,
  'in-force': 10,
  amended: 10,
  implementing: 10,
  completed: 10,
  suspended: 8,
  resumed: 10,
  withdrawn: 8,
  terminated: 8,
  cancelled: 5,
  rejected: 0,
  expired: 10,
}
