import type { Session } from '../backend/backend.ts'
import { readTable } from '../backup/dump.ts'
import { titleKey } from '../records/entries/title-key.ts'
import { tableNamed } from '../schema/specifications.ts'
import type { Tables } from '../schema/tables.ts'
import type { Fault } from './fault.ts'

const BATCH = 500
const MOST_LISTED = 100

/** Makes the table of titles anew from the agreements. */
export async function fillTitles(session: Session): Promise<void> {
  await session.execute('delete from "titles"')
  for await (const rows of expectedTitles(session)) await session.insert('titles', rows)
}

/** Compares the table of titles with the agreements that it is made from. */
export async function* findTitleFaults(session: Session): AsyncGenerator<Fault, void> {
  let listed = 0
  let found = 0
  for await (const expected of expectedTitles(session)) {
    const numbers = expected.map(({ no }) => no)
    const rows = await session.db.selectFrom('titles').selectAll().where('no', 'in', numbers).execute()
    const keyOf = new Map(rows.map(({ no, key }) => [no, key]))
    found += rows.length
    for (const { no, key } of expected)
      if (keyOf.get(no) !== key && listed++ < MOST_LISTED) yield toFault(no, 'sorts an agreement by another title')
  }
  const { n } = await session.db
    .selectFrom('titles')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (Number(n) !== found) yield toFault(null, 'has rows of agreements that are not there')
}

async function* expectedTitles(session: Session) {
  for await (const rows of readTable(session, tableNamed('entries'), BATCH))
    yield (rows as unknown as readonly Tables['entries'][]).map(({ no, title }) => ({ no, key: titleKey(title) }))
}

const toFault = (no: number | null, message: string): Fault => ({
  code: 'index-out-of-step',
  where: 'titles',
  ...(no === null ? {} : { id: String(no) }),
  message: `titles ${message}`,
  isMended: true,
})
