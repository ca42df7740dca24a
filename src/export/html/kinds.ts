/** What words of a text can be marked as, in the order in which the page lists them. */
export const KINDS = {
  party: 'Party',
  money: 'Money',
  date: 'Date or term',
  status: 'Status',
  agreement: 'Agreement',
  statement: 'Statement',
  event: 'Event',
  membership: 'Membership',
  assessment: 'Judgement',
} as const

export type Kind = keyof typeof KINDS

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

/**
 * From the least to the most: where marks lie on each other, the later one shows and takes the click. Whole sentences come
 * first, single figures last, since a wide mark still shows beside a narrow one and not the other way round.
 */
export const BY_WEIGHT: readonly Kind[] = [
  'assessment',
  'statement',
  'event',
  'membership',
  'agreement',
  'party',
  'status',
  'date',
  'money',
]
