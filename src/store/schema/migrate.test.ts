import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { openBackend } from '../../../test/store/open-backend.ts'
import { AT, entry, newDocument } from '../../../test/store/values.ts'
import { toDocumentRow } from '../records/documents/to-document-row.ts'
import { packEntry, toEntryRow } from '../records/entries/pack-entry.ts'
import { describeSchema } from './describe-schema.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS, SCHEMA_NUMBER } from './migrations/index.ts'
import { ALL_TABLES } from './specifications.ts'
import { integer, text } from './table.ts'
import { toSql } from './to-sql.ts'

const NEXT: Migration = {
  number: SCHEMA_NUMBER + 1,
  name: 'notes',
  steps: [
    {
      create: 'table',
      table: { name: 'notes', about: 'Notes.', columns: { no: integer('n'), note: text('n') }, key: ['no'] },
    },
  ],
}

onBothBackends('migrations', place => {
  it('make a database once, whoever comes first', async () => {
    const address = await place().another()
    const backends = await Promise.all([openBackend(address), openBackend(address), openBackend(address)])
    try {
      await Promise.all(backends.map(backend => migrate(backend, false)))
      for (const backend of backends) await migrate(backend, false)
      const { rows } = await sql<{ value: string }>`select value from meta where name = 'schema'`.execute(
        backends[0]!.reads.db,
      )
      expect(rows).toEqual([{ value: String(SCHEMA_NUMBER) }])
    } finally {
      for (const backend of backends) await backend.close()
    }
  })
  it('bring an older database up to date, or leave it as it was', async () => {
    const address = await place().another()
    const backend = await openBackend(address)
    try {
      await migrate(backend, false, MIGRATIONS.slice(0, 1))
      await backend.begin()
      await backend.commit()
      await migrate(backend, false)
      const broken: Migration = { ...NEXT, steps: [...NEXT.steps, ...NEXT.steps] }
      await expect(migrate(backend, false, [...MIGRATIONS, broken])).rejects.toThrow(/notes/)
      await expect(sql`select * from notes`.execute(backend.reads.db)).rejects.toThrow()
      await migrate(backend, false, [...MIGRATIONS, NEXT])
      expect((await sql`select * from notes`.execute(backend.reads.db)).rows).toEqual([])
      await expect(migrate(backend, false)).rejects.toMatchObject({ code: 'newer' })
    } finally {
      await backend.close()
    }
  })
  it('make what is made from agreements out of those that are there', async () => {
    const backend = await openBackend(await place().another())
    try {
      await migrate(backend, false, MIGRATIONS.slice(0, 6))
      const packed = packEntry(entry('a', { title: '«Ёлка» и договор' }), [])
      const session = await backend.begin()
      await session.insert('entries', [toEntryRow(packed, 7, AT)])
      await session.insert('entry_bodies', [{ no: 7, json: packed.json }])
      await backend.commit()
      await migrate(backend, false)
      const titles = await sql`select no, key from titles`.execute(backend.reads.db)
      expect(titles.rows).toEqual([{ no: 7, key: 'елка» и договор' }])
    } finally {
      await backend.close()
    }
  })
  it('give rows that are there the columns that came later, without a value', async () => {
    const backend = await openBackend(await place().another())
    try {
      await migrate(backend, false, MIGRATIONS.slice(0, 9))
      const row = { ...toDocumentRow(newDocument({ text: 'China and Russia signed.' }), 1), pages: undefined }
      const names = Object.keys(row).filter(name => name !== 'pages')
      const session = await backend.begin()
      await sql`insert into documents (${sql.join(names.map(name => sql.ref(name)))}) values (${sql.join(names.map(name => row[name as 'text']))})`.execute(
        session.db,
      )
      await backend.commit()
      await migrate(backend, false)
      const { rows } = await sql<{ text: string; pages: null }>`select text, pages from documents`.execute(
        backend.reads.db,
      )
      expect(rows).toEqual([{ text: 'China and Russia signed.', pages: null }])
    } finally {
      await backend.close()
    }
  })
  it('make the columns that the specifications say', async () => {
    const backend = await openBackend(await place().another())
    try {
      await migrate(backend, false)
      for (const { name, columns } of ALL_TABLES) {
        const names = sql.join(Object.keys(columns).map(column => sql.ref(column)))
        await sql`select ${names} from ${sql.table(name)} limit 0`.execute(backend.reads.db)
      }
    } finally {
      await backend.close()
    }
  })
})

describe('statements', () => {
  it('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })
  it('are these', () => {
    expect(toSql(NEXT, 'sqlite')).toEqual([
      'create table "notes" (\n  no integer primary key,\n  "note" text not null\n) strict',
    ])
    expect(toSql(NEXT, 'postgres')).toEqual([
      'create table "notes" (\n  "no" bigint not null,\n  "note" text collate "C" not null,\n  primary key ("no")\n)',
    ])
  })
})

describe('the page on the schema', () => {
  it('says something of every table and column', () => {
    const page = describeSchema()
    for (const { name, columns } of ALL_TABLES) {
      expect(page).toContain(`## ${name}\n`)
      for (const [column, { about }] of Object.entries(columns)) {
        expect(about, `${name}.${column}`).toMatch(/\w{2}/)
        expect(page).toContain(`| \`${column}\` |`)
      }
    }
  })
})
