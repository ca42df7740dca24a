/** Words by which a text tells who belongs to an organisation. */
export const MEMBERSHIP_WORD_SETS = {
  joining: 'join, joins, joined, accede, accedes, acceded',
  members: 'member, members',
} as const
