import type { Migration } from '../migration.ts'
import { integer, numberOf, optionalText, type Table, text } from '../table.ts'

const no = integer('counts up')
const role = text('`reader`, `reviewer` or `admin`')
const hash = text('SHA-256 of the secret, which is not kept')
const expires = text('when it ends, ISO 8601')
const created = text('when, ISO 8601')

export const TOKENS = {
  name: 'tokens',
  about:
    'What programs and people sign in with. A token that was revoked stays, so that its name is never given to another.',
  columns: {
    no,
    name: text('whose it is; decisions bear it'),
    role,
    hash,
    collections: optionalText('the only collections that it sees, JSON list of names; all where it is null'),
    created,
    expires: optionalText('when it ends, ISO 8601'),
    revoked: optionalText('when it was revoked, ISO 8601'),
    used: optionalText('when it was used last, ISO 8601, to the minute'),
  },
  key: ['no'],
  indexes: [
    { columns: ['name'], isUnique: true },
    { columns: ['hash'], isUnique: true },
  ],
} as const satisfies Table

export const SIGN_IN_LINKS = {
  name: 'sign_in_links',
  about: 'Links that sign a browser in, once.',
  columns: { hash, name: text('who signs in'), role, created, expires },
  key: ['hash'],
} as const satisfies Table

export const SESSIONS = {
  name: 'sessions',
  about: 'Browsers that are signed in.',
  columns: {
    hash,
    name: text('who signed in; decisions bear it'),
    role,
    csrf: text('what every write has to bring along, so that it comes from a page of ours'),
    created,
    expires,
  },
  key: ['hash'],
} as const satisfies Table

export const REPLAYS = {
  name: 'replays',
  about: 'Answers to writes that bore an idempotency key: the same write again gets the same answer and does nothing.',
  columns: {
    hash: text('SHA-256 of who wrote and the key'),
    request: text('SHA-256 of what was asked for'),
    state: text('`open` while it is done, then `done`'),
    status: integer('status of the answer; 0 while it is done'),
    body: text('the answer, JSON'),
    expires,
  },
  key: ['hash'],
  indexes: [{ columns: ['expires'] }],
} as const satisfies Table

export const COLLECTIONS = {
  name: 'collections',
  about: 'Documents that only some may see. A document of no collection is seen by everybody.',
  columns: { no, name: text('by which people call it'), created },
  key: ['no'],
  indexes: [{ columns: ['name'], isUnique: true }],
} as const satisfies Table

export const COLLECTION_SOURCES = {
  name: 'collection_sources',
  about:
    'The collections of documents, source by source: who does not see a source does not know of it, and who sees none of a document does not know of that.',
  columns: {
    document_no: numberOf('documents'),
    ordinal: integer('`ordinal` in `sources`'),
    collection_no: numberOf('collections'),
  },
  key: ['document_no', 'ordinal', 'collection_no'],
  indexes: [{ columns: ['collection_no', 'document_no'] }],
} as const satisfies Table

export const DECISION_DOCUMENTS = {
  name: 'decision_documents',
  about:
    'Documents that were behind what a decision speaks of when it was made: who does not see all of them does not see the decision.',
  columns: { decision: text('`id` in `decisions`'), document: text('`id` in `documents`') },
  key: ['decision', 'document'],
} as const satisfies Table

export const DOCUMENT_CHANGES = {
  name: 'document_changes',
  about:
    'Documents that are new, or of which something changed, since there are collections: views are brought up to date by it.',
  columns: {
    no,
    document: text('`id` in `documents`'),
    hides: integer('1 where somebody may see less of it than before, and views must not answer until they know'),
  },
  key: ['no'],
  indexes: [{ columns: ['hides', 'no'] }],
} as const satisfies Table

export const accessMigration: Migration = {
  number: 4,
  name: 'access',
  steps: [
    TOKENS,
    SIGN_IN_LINKS,
    SESSIONS,
    REPLAYS,
    COLLECTIONS,
    COLLECTION_SOURCES,
    DECISION_DOCUMENTS,
    DOCUMENT_CHANGES,
  ].map(table => ({ create: 'table' as const, table })),
}
