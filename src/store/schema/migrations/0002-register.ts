import type { Migration } from '../migration.ts'
import { integer, numberOf, optionalText, real, type Table, type TextIndex, text } from '../table.ts'

const no = integer('counts up')
const code = text('code')
const json = text('the whole, JSON')

export const ENTRIES = {
  name: 'entries',
  about:
    'The register: what resolved agreements are filtered and sorted by. It repeats what is in `entry_bodies`, apart from which it is kept so that a search has little to read.',
  columns: {
    no,
    id: text('register id, permanent'),
    version: text('changes exactly when anything else of the entry does'),
    title: text('a short name'),
    review: text('what people said of the whole'),
    form: code,
    instrument: code,
    status: code,
    reached: code,
    date: optionalText('EDTF'),
    first_day: optionalText('first day that the date allows, YYYY-MM-DD'),
    last_day: optionalText('last day that the date allows'),
    pair: optionalText('the two countries of an agreement with exactly two sides, in alphabetic order: CN-RU'),
    best_rank: optionalText('best rank among its sources'),
    confidence: real('that it is an agreement, 0 to 1'),
    documents: integer('how many documents tell of it'),
    independent: integer('of these, how many are neither copies nor of one publisher'),
    completeness: real('share of the fields that it should have'),
    problems: integer('how many consistency rules it breaks'),
    updated: text('when, ISO 8601'),
    position: integer('the first day as a number times 2^31, plus `no`: the order by date, without ties'),
    keys: text('what it can be filtered by, as `kind:value` between blanks'),
  },
  key: ['no'],
  indexes: [
    { columns: ['id'], isUnique: true },
    { columns: ['position'], isUnique: true },
    { columns: ['confidence', 'no'] },
    { columns: ['independent', 'no'] },
    { columns: ['completeness', 'no'] },
    { columns: ['problems', 'no'] },
    { columns: ['updated', 'no'] },
  ],
} as const satisfies Table

export const ENTRY_BODIES = {
  name: 'entry_bodies',
  about: 'Resolved agreements as a whole: every field with its evidence, conflicts and history.',
  columns: { no: integer('`no` in `entries`'), json },
  key: ['no'],
} as const satisfies Table

export const AMOUNTS = {
  name: 'amounts',
  about: 'Amounts of entries.',
  columns: {
    entry_no: numberOf('entries'),
    ordinal: integer('place in the entry, from 0'),
    value: text('decimal, exact'),
    upper: optionalText('decimal, of a range'),
    sortable: real('`value` as a number to sort by, rounded'),
    sortable_upper: real('`upper`, or else `value`, as such a number'),
    currency: text('ISO 4217'),
    qualifier: code,
    part: text('what it is of, code'),
    settlement: optionalText('currencies of settlement, between blanks'),
  },
  key: ['entry_no', 'ordinal'],
  indexes: [{ columns: ['currency', 'sortable', 'entry_no'] }],
} as const satisfies Table

export const PARTIES = {
  name: 'parties',
  about: 'Parties of entries.',
  columns: {
    key: text('as in the keys of entries: `party:` and its id in Wikidata, else the words of its name'),
    name: text('as the last entry has it'),
    type: code,
    country: optionalText('where it is at home'),
    wikidata: optionalText('id'),
  },
  key: ['key'],
} as const satisfies Table

export const LINKS = {
  name: 'links',
  about: 'What an entry is part of or follows.',
  columns: {
    entry_no: numberOf('entries'),
    ordinal: integer('place in the entry, from 0'),
    relation: text('`part-of`, or how it follows: `amends`, `renews`, `replaces`, `implements`'),
    kind: optionalText('`package` or `frame`'),
    entry: optionalText('`id` in `entries`'),
    package: optionalText('`id` in `packages`'),
    name: optionalText('a name that leads to neither as yet'),
  },
  key: ['entry_no', 'ordinal'],
  indexes: [{ columns: ['entry'] }, { columns: ['package'] }],
} as const satisfies Table

export const ADDRESSES = {
  name: 'addresses',
  about: 'Permanent addresses: which entry holds a finding now, and which entry one that was merged has become.',
  columns: { address: text('id of a finding or of a former entry'), entry: text('`id` in `entries`') },
  key: ['address'],
  indexes: [{ columns: ['entry'] }],
} as const satisfies Table

export const PACKAGES = {
  name: 'packages',
  about: 'Documents signed together.',
  columns: {
    id: text('made of the day and the sides'),
    name: optionalText('a name'),
    first_day: text('first day that the date allows, YYYY-MM-DD; empty where it says nothing of the year'),
    last_day: optionalText('last day that the date allows'),
    json,
  },
  key: ['id'],
  indexes: [{ columns: ['first_day', 'id'] }],
} as const satisfies Table

export const QUESTIONS = {
  name: 'questions',
  about: 'Pairs of findings of which a person should say whether they are one agreement.',
  columns: {
    id: text('the two finding ids'),
    a: text('`id` in `findings`'),
    b: text('`id` in `findings`'),
    entry_a: text('the entry that holds it'),
    entry_b: text('the entry that holds it'),
    reason: code,
    probability: real('that they are one'),
    priority: real('how much an answer would settle, turned round: the lowest comes first'),
    unsure: integer('1 where a person could not tell'),
    json,
  },
  key: ['id'],
  indexes: [
    { columns: ['unsure', 'priority', 'id'] },
    { columns: ['a'] },
    { columns: ['b'] },
    { columns: ['entry_a'] },
    { columns: ['entry_b'] },
  ],
} as const satisfies Table

export const DECISIONS = {
  name: 'decisions',
  about: 'What people decided, in the order in which they did.',
  columns: {
    no,
    id: text('permanent'),
    kind: code,
    made_by: text('who'),
    made_at: text('when, ISO 8601'),
    json,
  },
  key: ['no'],
  indexes: [{ columns: ['id'], isUnique: true }],
  isAppendOnly: true,
} as const satisfies Table

export const DECISION_TARGETS = {
  name: 'decision_targets',
  about: 'What a decision speaks of.',
  columns: { target: text('id of an entry, a finding or a decision'), decision_no: numberOf('decisions') },
  key: ['target', 'decision_no'],
  isAppendOnly: true,
} as const satisfies Table

export const LEDGER = {
  name: 'ledger',
  about:
    'Register ids and the findings that they were minted for, and passed on to where those fell out; oldest first.',
  columns: { no, id: text('register id'), finding_id: text('`id` in `findings`') },
  key: ['no'],
  indexes: [{ columns: ['id', 'finding_id'], isUnique: true }, { columns: ['finding_id'] }],
  isAppendOnly: true,
} as const satisfies Table

export const PAIR_YEARS = {
  name: 'pair_years',
  about:
    'How much of what a pair of countries has in a year. Agreements count for a pair where they have exactly two sides and were not rejected.',
  columns: {
    pair: text('two countries in alphabetic order: CN-RU'),
    year: integer('of the first day that the date allows; 0 for none'),
    measure: text(
      '`agreements`, `documents`, `statements`, `events`, `kind:code` for agreements or events of a kind, or `legal-weight` in hundredths of a treaty in force',
    ),
    n: integer('how many'),
  },
  key: ['pair', 'year', 'measure'],
  indexes: [{ columns: ['year', 'measure', 'pair'] }],
} as const satisfies Table

export const KEY_COUNTS = {
  name: 'key_counts',
  about: 'How many rows of an index have a key: facets of everything, and which way to search.',
  columns: {
    index_name: text('name of the index'),
    key: text('`kind:value`'),
    kind: text('the part before the colon'),
    n: integer('how many; under `sum:confidence` the confidence of all agreements together, in millionths'),
  },
  key: ['index_name', 'key'],
  indexes: [{ columns: ['index_name', 'kind', 'n', 'key'] }],
} as const satisfies Table

export const ENTRY_INDEX = {
  name: 'entry_index',
  about: 'Words of agreements.',
  columns: ['title', 'subject', 'parties', 'more'],
} as const satisfies TextIndex

export const registerMigration: Migration = {
  number: 2,
  name: 'register',
  steps: [
    ...[
      ENTRIES,
      ENTRY_BODIES,
      AMOUNTS,
      PARTIES,
      LINKS,
      ADDRESSES,
      PACKAGES,
      QUESTIONS,
      DECISIONS,
      DECISION_TARGETS,
      LEDGER,
      PAIR_YEARS,
      KEY_COUNTS,
    ].map(table => ({ create: 'table', table }) as const),
    { create: 'text-index', index: ENTRY_INDEX },
  ],
}
