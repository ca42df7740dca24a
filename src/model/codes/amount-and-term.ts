import type { CodeEntry } from './code-list.ts'

export const QUALIFIERS = {
  exact: { definition: 'Stated without a qualifier.', example: '$400 million' },
  about: { definition: 'Approximate.', example: 'about $400 million' },
  'at-least': { definition: 'A lower bound.', example: 'more than $400 million' },
  'up-to': { definition: 'An upper bound.', example: 'up to $400 million' },
  initial: { definition: 'A first part, more may follow.', example: 'an initial three billion yuan' },
} as const satisfies Record<string, CodeEntry>
export type Qualifier = keyof typeof QUALIFIERS

/** What an amount is an amount of. */
export const AMOUNT_PARTS = {
  total: { definition: 'The whole agreement.', example: 'a $10 million grant' },
  tranche: { definition: 'One part of it.', example: 'the first tranche of $1 million' },
  annual: { definition: 'An amount a year.', example: '$5 million a year' },
  drawn: { definition: 'What has been drawn or paid out.', example: '$3 million has been disbursed' },
} as const satisfies Record<string, CodeEntry>
export type AmountPart = keyof typeof AMOUNT_PARTS

export const TERM_KINDS = {
  duration: { definition: 'How long the agreement runs.', example: 'for 30 years' },
  maturity: { definition: 'When the last repayment is due.', example: 'repayable over 20 years' },
  'grace-period': { definition: 'Time before the first repayment.', example: 'a grace period of five years' },
  'interest-rate': { definition: 'Interest in percent a year.', example: 'at 2 percent interest' },
  quantity: { definition: 'A physical quantity to be delivered or built.', example: '38 billion cubic metres a year' },
  option: { definition: 'A right to more.', example: 'with an option for ten more aircraft' },
} as const satisfies Record<string, CodeEntry>
export type TermKind = keyof typeof TERM_KINDS
