import type { Migration } from '../migration.ts'
import { integer, numberOf, optionalText, type Table, type TextIndex, text } from '../table.ts'

const no = integer('counts up')
const position = integer('the first day as a number times 2^31, plus `no`: the order by date, without ties')
const firstDay = optionalText('first day that the date allows, YYYY-MM-DD')
const lastDay = optionalText('last day that the date allows')
const ordinal = integer('place in the reading, from 0')
const json = text('as it was read, JSON')

export const META = {
  name: 'meta',
  about: 'What holds for the database as a whole.',
  columns: { name: text('`schema` is the number of the last migration'), value: text('its value') },
  key: ['name'],
} as const satisfies Table

export const DOCUMENTS = {
  name: 'documents',
  about: 'The documents with their whole text; offsets of every span count UTF-16 units of it.',
  columns: {
    no,
    id: text('SHA-256 of text and published'),
    title: optionalText('the title'),
    publisher: optionalText('as the document says'),
    authors: text('JSON list of names'),
    published: optionalText('EDTF'),
    first_day: firstDay,
    last_day: lastDay,
    published_basis: optionalText('how the date is known'),
    language: text('ISO 639-1'),
    body_start: integer('where the given text begins in `text`'),
    body_end: integer('where it ends'),
    rank: text('best rank among the sources that stand'),
    state: text('`retracted` or `superseded` only when no source stands'),
    copy_of: optionalText('shared by copies and light rewrites of one story'),
    ref: optionalText('the id that came with the document'),
    extractor: text('version of the extractor that read it last'),
    added: text('when, ISO 8601'),
    countries: text('countries that its findings name, between blanks'),
    chrome: text('JSON list of spans that belong to the page and are not searched'),
    position,
    text: text('title, a blank line and the given text'),
  },
  key: ['no'],
  indexes: [
    { columns: ['id'], isUnique: true },
    { columns: ['position'], isUnique: true },
    { columns: ['copy_of'] },
    { columns: ['extractor'] },
  ],
} as const satisfies Table

export const SOURCES = {
  name: 'sources',
  about: 'Where documents came from. A document may have several.',
  columns: {
    document_no: numberOf('documents'),
    ordinal: integer('in the order in which they were added, from 0'),
    url: optionalText('address'),
    url_hash: optionalText('SHA-256 of it, to find it by'),
    publisher: optionalText('who published it'),
    authors: text('JSON list of names'),
    retrieved: optionalText('when it was fetched, ISO 8601'),
    rank: text('how near it stands to the events'),
    state: text('what has become of it'),
    supersedes: optionalText('id of the document that it replaces'),
  },
  key: ['document_no', 'ordinal'],
  indexes: [{ columns: ['url_hash'] }, { columns: ['supersedes'] }],
} as const satisfies Table

export const PASSAGES = {
  name: 'passages',
  about: 'Parts of documents of at most 4,000 units, by which they are searched.',
  columns: {
    no,
    document_no: numberOf('documents'),
    span_start: integer('where it begins in the text of the document'),
    span_end: integer('where it ends'),
    position,
  },
  key: ['no'],
  indexes: [{ columns: ['document_no'] }],
} as const satisfies Table

export const FINDINGS = {
  name: 'findings',
  about: 'Agreements as single documents tell of them.',
  columns: {
    id: text('permanent'),
    document_no: numberOf('documents'),
    ordinal,
    first_day: firstDay,
    last_day: lastDay,
    context: optionalText('telling words around it, where it has too few of its own'),
    json,
  },
  key: ['id'],
  indexes: [{ columns: ['document_no', 'ordinal'] }],
} as const satisfies Table

export const BLOCKS = {
  name: 'blocks',
  about: 'Which findings are to be compared with one another. A finding that waits is in none yet.',
  columns: { block: integer('number of the block'), finding_id: text('`id` in `findings`') },
  key: ['block', 'finding_id'],
} as const satisfies Table

export const COMPONENTS = {
  name: 'components',
  about: 'Findings that have to be looked at together when one of them changes. One without a row stands alone.',
  columns: { finding_id: text('`id` in `findings`'), component: text('the least id of the findings in it') },
  key: ['finding_id'],
  indexes: [{ columns: ['component'] }],
} as const satisfies Table

export const ALIASES = {
  name: 'aliases',
  about: 'Findings that a newer reading of their document has under another id, by the words that both quote.',
  columns: { finding_id: text('as it was'), now: text('`id` in `findings`') },
  key: ['finding_id'],
  indexes: [{ columns: ['now'] }],
} as const satisfies Table

export const WAITING = {
  name: 'waiting',
  about: 'Findings that are yet to be resolved, since they are new or something about them changed.',
  columns: { place: text('the sides by which it is compared'), finding_id: text('`id` in `findings`') },
  key: ['place', 'finding_id'],
} as const satisfies Table

export const STATEMENTS = {
  name: 'statements',
  about: 'Who said what, to whom, about what.',
  columns: {
    no,
    id: text('permanent'),
    document_no: numberOf('documents'),
    ordinal,
    speaker: text('name'),
    speaker_country: optionalText('of the speaker'),
    addressee_country: optionalText('of whom it was said to'),
    first_day: firstDay,
    last_day: lastDay,
    position,
    json,
  },
  key: ['no'],
  indexes: [
    { columns: ['id'], isUnique: true },
    { columns: ['position'], isUnique: true },
    { columns: ['document_no', 'ordinal'] },
  ],
} as const satisfies Table

export const STATEMENT_FINDINGS = {
  name: 'statement_findings',
  about: 'Which findings a statement is about.',
  columns: { finding_id: text('`id` in `findings`'), statement_no: numberOf('statements') },
  key: ['finding_id', 'statement_no'],
  indexes: [{ columns: ['statement_no'] }],
} as const satisfies Table

export const EVENTS = {
  name: 'events',
  about: 'Visits, meetings, calls and the like.',
  columns: {
    no,
    id: text('permanent'),
    document_no: numberOf('documents'),
    ordinal,
    kind: text('code'),
    countries: text('of those who take part, between blanks'),
    first_day: firstDay,
    last_day: lastDay,
    position,
    json,
  },
  key: ['no'],
  indexes: [
    { columns: ['id'], isUnique: true },
    { columns: ['position'], isUnique: true },
    { columns: ['document_no', 'ordinal'] },
  ],
} as const satisfies Table

export const MEMBERSHIPS = {
  name: 'memberships',
  about: 'Who belongs to an organisation as of when, as documents say.',
  columns: {
    document_no: numberOf('documents'),
    ordinal,
    member: text('country'),
    organisation: text('name'),
    organisation_key: text('the words of the name, to find it by'),
    organisation_id: optionalText('Wikidata'),
    first_day: firstDay,
    last_day: lastDay,
    json,
  },
  key: ['document_no', 'ordinal'],
  indexes: [{ columns: ['member'] }, { columns: ['organisation_key'] }],
} as const satisfies Table

export const ASSESSMENTS = {
  name: 'assessments',
  about: 'Judgements of authors, kept apart from what they report.',
  columns: { document_no: numberOf('documents'), ordinal, json },
  key: ['document_no', 'ordinal'],
} as const satisfies Table

export const SIGNATURES = {
  name: 'signatures',
  about: 'Signatures of texts, by which copies are found.',
  columns: { document_no: numberOf('documents'), signature: text('as the register made it') },
  key: ['document_no'],
} as const satisfies Table

export const BANDS = {
  name: 'bands',
  about: 'Parts of signatures: documents that share one may be copies.',
  columns: { band: text('name of the band and its part'), document_no: numberOf('documents') },
  key: ['band', 'document_no'],
  indexes: [{ columns: ['document_no'] }],
} as const satisfies Table

export const PROBLEMS = {
  name: 'problems',
  about: 'Input that could not be read.',
  columns: {
    no,
    place: text('file or address'),
    place_hash: text('SHA-256 of it, to find it by'),
    line: integer('in the file, from 1; 0 for the whole'),
    code: text('kind of the problem'),
    message: text('what is wrong and what to do'),
    seen: text('when, ISO 8601'),
  },
  key: ['no'],
  indexes: [{ columns: ['place_hash', 'line'], isUnique: true }],
} as const satisfies Table

export const PASSAGE_INDEX = {
  name: 'passage_index',
  about: 'Words of passages and of the titles of their documents.',
  columns: ['title', 'text'],
} as const satisfies TextIndex

export const STATEMENT_INDEX = {
  name: 'statement_index',
  about: 'Words of statements and of who made them.',
  columns: ['speaker', 'quote', 'addressee'],
} as const satisfies TextIndex

export const EVENT_INDEX = {
  name: 'event_index',
  about: 'Words of events: who takes part, and where.',
  columns: ['participants', 'place'],
} as const satisfies TextIndex

export const documentsMigration: Migration = {
  number: 1,
  name: 'documents',
  steps: [
    ...[
      META,
      DOCUMENTS,
      SOURCES,
      PASSAGES,
      FINDINGS,
      BLOCKS,
      COMPONENTS,
      WAITING,
      ALIASES,
      STATEMENTS,
      STATEMENT_FINDINGS,
      EVENTS,
      MEMBERSHIPS,
      ASSESSMENTS,
      SIGNATURES,
      BANDS,
      PROBLEMS,
    ].map(table => ({ create: 'table', table }) as const),
    ...[PASSAGE_INDEX, STATEMENT_INDEX, EVENT_INDEX].map(index => ({ create: 'text-index', index }) as const),
  ],
}
