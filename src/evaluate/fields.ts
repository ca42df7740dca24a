/**
 * What is measured, in the order of tables, and what a row means. Agreements, statements, events and what stands in lists are counted
 * each, so that precision and recall differ. Of other fields each record gives one answer, "none" included, which is right or
 * wrong. The fields of agreements are those of agreements that were found.
 */
export const FIELDS = {
  agreement: 'Agreements of the key that were found, and found ones that the key has.',
  countries: 'The countries of all sides, as a whole list.',
  'form or instrument': 'At least one of the two is right.',
  form: 'The legal form.',
  instrument: 'What flows.',
  status: 'The state now.',
  reached: 'The highest legal stage, where the key gives it.',
  date: 'The principal date, at the key’s precision or finer; none where the key has none.',
  sector: 'At least one sector is right.',
  sectors: 'Each sector.',
  amount: 'Value and currency of each amount.',
  qualifier: 'Exact, about, at least …, of the amounts that were found.',
  upper: 'The upper bound of amounts that have one or were given one.',
  'amount of': 'Total, tranche …, of the amounts that were found.',
  settlement: 'Currencies of settlement of amounts that have them or were given them.',
  party: 'Parties that the key names; states and people that were found besides do not count as false.',
  role: 'Roles of the parties found, where the key gives them.',
  term: 'The term of the key is among those found, where the key has one.',
  terms: 'Kind, value, unit and base of each term, where the key lists them.',
  count: 'How many it stands for, where the key or the finding says so.',
  milestone: 'The status of each milestone, where the key lists them.',
  'milestone date': 'The dates of the milestones found, where the key gives them.',
  'part of': 'The package or frame, where the key names it.',
  follows: 'The relation to an earlier agreement, where the key names it.',
  statement: 'Statements; false ones count where the key is complete.',
  speaker: 'Who speaks, of the statements found.',
  mode: 'Direct or indirect, where the key says.',
  addressee: 'To whom, where the key says.',
  'statement date': 'When it was said, where the key says.',
  event: 'Events; false ones count where the key is complete.',
  participant: 'Those who take part in the events found, of those that the key names.',
  'event place': 'Where, where the key says.',
  'event date': 'When, where the key says.',
  membership: 'A country as member of an organisation, where the key lists them.',
  assessment: 'The author’s own judgements, where the key lists them.',
  chrome: 'Page chrome that no finding touches.',
  published: 'The day of publication, where the key gives it.',
} as const satisfies Record<string, string>

export type Field = keyof typeof FIELDS
