import { sql } from 'kysely'
import type { IndexRow, Session } from '../backend/backend.ts'
import { toTsvector } from '../backend/postgres/to-tsvector.ts'
import type { TextIndex } from '../schema/table.ts'
import type { Fault } from './fault.ts'
import { gatherAll } from './rebuild.ts'

/** So many rows at most are compared word by word; of more, every so many-th. */
const MOST_COMPARED = 20_000
const MOST_LISTED = 100

/** Compares a text index with what it is made of: that it has a row for each and no other, and that rows have their words and keys. */
export async function* findIndexFaults(session: Session, index: TextIndex): AsyncGenerator<Fault, void> {
  const toFault = (position: number | null, message: string): Fault => ({
    code: 'index-out-of-step',
    where: index.name,
    ...(position === null ? {} : { id: String(position) }),
    message: `${index.name} ${message}`,
    isMended: true,
  })
  const left = await readPositions(session, index)
  const step = Math.max(Math.ceil(left.size / MOST_COMPARED), 1)
  let number = 0
  let listed = 0
  for await (const { indexed } of gatherAll(session)) {
    const rows = [...(indexed.get(index.name)?.added.values() ?? [])]
    for (const { position } of rows)
      if (!left.delete(position) && listed++ < MOST_LISTED) yield toFault(position, 'lacks a row')
    const compared = rows.filter(() => number++ % step === 0)
    for (const position of await findDifferent(session, index, compared))
      if (listed++ < MOST_LISTED) yield toFault(position, 'has other words or keys for a row')
  }
  for (const position of [...left].slice(0, MOST_LISTED))
    yield toFault(position, 'has a row of something that is not there')
}

async function readPositions({ backend, db }: Session, { name }: TextIndex): Promise<Set<number>> {
  const column = backend === 'sqlite' ? sql`rowid` : sql`position`
  const { rows } = await sql<{ position: number }>`select ${column} as position from ${sql.table(name)}`.execute(db)
  return new Set(rows.map(({ position }) => position))
}

/** Positions of rows that are there and do not have what they should. */
async function findDifferent(session: Session, index: TextIndex, rows: readonly IndexRow[]): Promise<number[]> {
  if (session.backend === 'postgres') return findOtherVectors(session, index, rows)
  const different: number[] = []
  for (const row of rows) {
    const { rows: found } = await sql`
      select 1 from ${sql.table(index.name)}
      where ${sql.table(index.name)} match ${toMatch(index, row)} and rowid = ${sql.lit(row.position)}`.execute(
      session.db,
    )
    if (found.length === 0) different.push(row.position)
  }
  return different
}

/** FTS5 keeps no text to compare: all keys have to be there, and of each column its first words as a phrase. */
function toMatch({ columns: names }: TextIndex, { columns, keys }: IndexRow): string {
  const phrases = columns.flatMap((words, index) => {
    const first = words.split(' ').slice(0, 5).join(' ')
    return first === '' ? [] : [`{${names[index]}} : "${first}"`]
  })
  return [...keys.split(' ').map(key => `"${key}"`), ...phrases].join(' AND ')
}

async function findOtherVectors({ db }: Session, { name }: TextIndex, rows: readonly IndexRow[]): Promise<number[]> {
  if (rows.length === 0) return []
  const positions = rows.map(({ position }) => position)
  const { rows: found } = await sql<{ position: number }>`
    select found.position as position from ${sql.table(name)} as found
    join unnest(${positions}::bigint[], ${rows.map(toTsvector)}::text[]) as wanted (position, words) on wanted.position = found.position
    where found.search <> wanted.words::tsvector`.execute(db)
  return found.map(({ position }) => position)
}
