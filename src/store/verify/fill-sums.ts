import type { Entry } from '../../model/index.ts'
import type { Session } from '../backend/backend.ts'
import { readTable } from '../backup/dump.ts'
import { packSum } from '../records/entries/pack-sum.ts'
import { tableNamed } from '../schema/specifications.ts'
import type { Tables } from '../schema/tables.ts'
import type { Fault } from './fault.ts'

const BATCH = 500
const MOST_LISTED = 100

/** Makes the table of sums anew from the agreements. */
export async function fillSums(session: Session): Promise<void> {
  await session.execute('delete from "sums"')
  for await (const rows of expectedSums(session))
    await session.insert(
      'sums',
      rows.flatMap(({ no, json }) => (json === null ? [] : [{ no, json }])),
    )
}

/** Compares the table of sums with the agreements that it is made from. */
export async function* findSumFaults(session: Session): AsyncGenerator<Fault, void> {
  let listed = 0
  let found = 0
  for await (const expected of expectedSums(session)) {
    const rows = await session.db
      .selectFrom('sums')
      .selectAll()
      .where(
        'no',
        'in',
        expected.map(({ no }) => no),
      )
      .execute()
    const jsonOf = new Map(rows.map(({ no, json }) => [no, json]))
    found += rows.length
    for (const { no, json } of expected)
      if ((jsonOf.get(no) ?? null) !== json && listed++ < MOST_LISTED)
        yield toFault(no, 'has other sums for an agreement than it states')
  }
  const { n } = await session.db
    .selectFrom('sums')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (Number(n) !== found) yield toFault(null, 'has rows of agreements that are not there')
}

async function* expectedSums(session: Session) {
  for await (const bodies of readTable(session, tableNamed('entry_bodies'), BATCH))
    yield (bodies as unknown as readonly Tables['entry_bodies'][]).map(({ no, json }) => ({
      no,
      json: packSum(JSON.parse(json) as Entry),
    }))
}

const toFault = (no: number | null, message: string): Fault => ({
  code: 'index-out-of-step',
  where: 'sums',
  ...(no === null ? {} : { id: String(no) }),
  message: `sums ${message}`,
  isMended: true,
})
