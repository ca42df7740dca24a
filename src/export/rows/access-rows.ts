import type { RowsOf } from './cell.ts'

type Token = {
  readonly name: string
  readonly role: string
  readonly collections?: readonly string[]
  readonly created: string
  readonly expires?: string
  readonly revoked?: string
  readonly used?: string
}

const DAY = '2026-01-01'.length
const day = (at: string | undefined, none: string) => at?.slice(0, DAY) ?? none

/** Tokens, as rows. Nobody knows their secrets. */
export const TOKEN_ROWS: RowsOf<Token> = {
  name: 'tokens',
  columns: 'name role collections created expires revoked used'.split(' '),
  cells: ({ name, role, collections, created, expires, revoked, used }) => [
    ...[name, role, collections?.join('|'), created, expires, revoked, used],
  ],
  table: {
    columns: [
      { title: 'token', flex: 2 },
      { title: 'role' },
      { title: 'sees', flex: 2 },
      { title: 'created' },
      { title: 'expires' },
      { title: 'used' },
      { title: 'revoked' },
    ],
    row: ({ name, role, collections, created, expires, revoked, used }) => [
      ...[name, role, collections?.join(', ') ?? 'all', day(created, '')],
      ...[day(expires, 'never'), day(used, 'never'), day(revoked, '')],
    ],
  },
}

type Collection = { readonly name: string; readonly documents: number; readonly created: string }

/** Collections, as rows. */
export const COLLECTION_ROWS: RowsOf<Collection> = {
  name: 'collections',
  columns: 'name documents created'.split(' '),
  cells: ({ name, documents, created }) => [name, documents, created],
  table: {
    columns: [{ title: 'collection', flex: 1 }, { title: 'documents', align: 'right' }, { title: 'created' }],
    row: ({ name, documents, created }) => [name, String(documents), day(created, '')],
  },
}
