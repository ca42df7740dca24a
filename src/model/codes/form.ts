import type { CodeEntry } from './code-list.ts'

/** The legal form of an agreement. */
export const FORMS = {
  treaty: {
    definition:
      'An instrument between states under international law that calls itself a treaty, convention, covenant, charter or pact of that rank.',
    example: 'the Treaty of Friendship and Cooperation',
  },
  agreement: {
    definition:
      'An agreement, accord or deal, between governments, organisations or firms, that has no more specific form.',
    example: 'an agreement on the avoidance of double taxation',
  },
  memorandum: {
    definition: 'A memorandum of understanding, cooperation or intent; usually not binding.',
    example: 'a memorandum of understanding on tourism',
  },
  declaration: {
    definition: 'A joint declaration, statement, communiqué or declaration of intent adopted by two or more sides.',
    example: 'Both leaders adopted a joint declaration',
  },
  contract: {
    definition: 'A commercial contract: supply, construction, sale, lease, concession.',
    example: 'a contract to build two reactors',
  },
  protocol: {
    definition: 'A protocol, also one that amends or supplements a treaty, or an annex or additional agreement.',
    example: 'a protocol amending the 2001 tax treaty',
  },
  'exchange-of-notes': {
    definition: 'An exchange of notes or letters that constitutes an agreement.',
    example: 'notes were exchanged for a grant of 800 million yen',
  },
  'letter-of-intent': {
    definition: 'A letter of intent or interest.',
    example: 'Airbus and the carrier signed a letter of intent',
  },
  plan: {
    definition: 'An agreed plan, programme, roadmap or work plan.',
    example: 'a five-year action plan on agriculture was agreed',
  },
  pledge: {
    definition: 'A one-sided promise, announcement or commitment to give, lend, invest or do.',
    example: 'Japan promised 600 billion yen',
  },
  decision: {
    definition:
      'A decision of one side, a body or a lender that binds it towards the other: approval of a loan, award of a tender, waiver.',
    example: 'the board approved a $500 million loan',
  },
  other: { definition: 'A form that none of the other codes names.', example: 'terms of reference' },
} as const satisfies Record<string, CodeEntry>

export type Form = keyof typeof FORMS
