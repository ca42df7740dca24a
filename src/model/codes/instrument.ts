import type { CodeEntry } from './code-list.ts'

/** What flows under an agreement, after OECD DAC finance types where they have a twin. */
export const INSTRUMENTS = {
  loan: { definition: 'Money lent, at market or concessional terms.', example: 'a $300 million concessional loan' },
  'credit-line': {
    definition: 'A facility from which the borrower may draw up to a limit.',
    example: 'a 3 billion yuan credit line',
  },
  'export-credit': {
    definition: 'Finance tied to exports of the lender: buyer’s or supplier’s credit, preferential export credit.',
    example: 'a preferential buyer’s credit from China Eximbank',
  },
  grant: {
    definition: 'Money or goods given without repayment, gifts in kind included.',
    example: 'China donated 10 ambulances',
  },
  'technical-assistance': {
    definition: 'Experts, teams, advice or studies given.',
    example: 'a medical team of 27 was sent',
  },
  training: { definition: 'Training courses and scholarships.', example: 'scholarships for 40 students' },
  'debt-relief': {
    definition: 'Debt forgiven, cancelled or written off.',
    example: 'Russia wrote off $865 million of debt',
  },
  'debt-rescheduling': {
    definition: 'Debt rescheduled, restructured or refinanced.',
    example: 'repayment was put off by eight years',
  },
  'currency-swap': { definition: 'A swap line between central banks.', example: 'a 70 trillion won currency swap' },
  guarantee: {
    definition: 'A guarantee or insurance given for another’s obligation.',
    example: 'a sovereign guarantee for the loan',
  },
  'joint-venture': {
    definition: 'A company or project owned and run together.',
    example: 'a joint venture on electricity grids',
  },
  acquisition: {
    definition: 'Shares, stakes, licences or companies bought.',
    example: 'bought a 20 percent stake in the field',
  },
  investment: { definition: 'Capital put into projects or companies.', example: 'to invest $2 billion in a refinery' },
  supply: { definition: 'Goods, energy, arms or services sold and delivered.', example: 'gas supply for 30 years' },
  construction: {
    definition: 'Works built or equipment installed for another.',
    example: 'a contract to build the port',
  },
  concession: {
    definition: 'Rights to operate, explore or extract, leases included.',
    example: 'a 99-year lease of the port',
  },
  cooperation: { definition: 'Working together without a stated flow.', example: 'cooperation in space research' },
  rules: {
    definition: 'Rules for conduct: taxation, visas, trade, borders, extradition, recognition, ceasefire, alliance.',
    example: 'a visa waiver agreement',
  },
  other: { definition: 'An instrument that none of the other codes names.', example: 'a loan of two pandas' },
} as const satisfies Record<string, CodeEntry>

export type Instrument = keyof typeof INSTRUMENTS
