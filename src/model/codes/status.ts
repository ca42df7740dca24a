import type { CodeEntry } from './code-list.ts'

/** States in the life of an agreement, in their usual order (after the Vienna Convention on the Law of Treaties and IATI activity status). */
export const STATUSES = {
  proposed: {
    definition: 'Suggested, planned or asked for by one side or more.',
    example: 'plans to sign an agreement',
  },
  negotiating: { definition: 'Under negotiation.', example: 'talks on the pact began in November' },
  pledged: { definition: 'Promised or committed by one side.', example: 'pledged $60 billion' },
  initialled: { definition: 'Text initialled by negotiators.', example: 'the protocol was initialled in Vienna' },
  agreed: {
    definition: 'Agreed in substance, reached or approved, signature not reported.',
    example: 'the two sides reached an agreement',
  },
  signed: { definition: 'Signed or exchanged.', example: 'signed a memorandum' },
  ratified: { definition: 'Ratified or approved by a parliament or by law.', example: 'the Duma ratified the treaty' },
  'in-force': { definition: 'In force or effective.', example: 'the treaty entered into force' },
  amended: { definition: 'Changed or extended by its parties.', example: 'the swap was extended by three years' },
  implementing: { definition: 'Being carried out.', example: 'construction began' },
  completed: { definition: 'Carried out in full.', example: 'the hospital was handed over' },
  suspended: { definition: 'Put on hold.', example: 'a court has stopped the signing' },
  resumed: { definition: 'Taken up again after suspension.', example: 'work resumed on the dam' },
  withdrawn: { definition: 'Left by a party.', example: 'withdrew from the treaty' },
  terminated: { definition: 'Ended before its term by a party or the parties.', example: 'denounced the agreement' },
  cancelled: { definition: 'Called off before it took effect or was carried out.', example: 'the deal was scrapped' },
  rejected: { definition: 'Refused by a side or body.', example: 'parliament rejected the accord' },
  expired: { definition: 'Ended by its own term.', example: 'the treaty lapsed in February' },
} as const satisfies Record<string, CodeEntry>

export type Status = keyof typeof STATUSES
