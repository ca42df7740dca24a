import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { ALL_TEXT_INDEXES } from '../schema/specifications.ts'
import type { Fault } from './fault.ts'
import { findSumFaults } from './fill-sums.ts'
import { findTitleFaults } from './fill-titles.ts'
import { findCountFaults } from './find-count-faults.ts'
import { findIndexFaults } from './find-index-faults.ts'

/** Of one kind no more are listed. */
const MOST = 100

/** Links that no foreign key holds, since either end may come first: table, column, and where it leads. */
const LINKS: readonly {
  readonly from: string
  readonly column: string
  readonly to: string
  readonly at: string
  /** Rows that say nothing once the other end is gone; `rebuild` takes them out. */
  readonly isMended?: boolean
}[] = [
  { from: 'entries', column: 'no', to: 'entry_bodies', at: 'no' },
  { from: 'entry_bodies', column: 'no', to: 'entries', at: 'no' },
  { from: 'addresses', column: 'entry', to: 'entries', at: 'id' },
  { from: 'links', column: 'entry', to: 'entries', at: 'id' },
  { from: 'links', column: 'package', to: 'packages', at: 'id' },
  { from: 'blocks', column: 'finding_id', to: 'findings', at: 'id', isMended: true },
  { from: 'components', column: 'finding_id', to: 'findings', at: 'id', isMended: true },
  { from: 'waiting', column: 'finding_id', to: 'findings', at: 'id', isMended: true },
  { from: 'questions', column: 'a', to: 'findings', at: 'id' },
  { from: 'questions', column: 'b', to: 'findings', at: 'id' },
  { from: 'questions', column: 'entry_a', to: 'entries', at: 'id' },
  { from: 'questions', column: 'entry_b', to: 'entries', at: 'id' },
  { from: 'statement_findings', column: 'finding_id', to: 'findings', at: 'id' },
]

/** Looks through a database: the file itself, links, indexes and counts. The session should show one state. */
export async function* findFaults(session: Session): AsyncGenerator<Fault, void> {
  if (session.backend === 'sqlite') yield* findDamage(session)
  for (const link of LINKS) yield* findBrokenLinks(session, link)
  for (const index of ALL_TEXT_INDEXES) yield* findIndexFaults(session, index)
  yield* findCountFaults(session)
  yield* findSumFaults(session)
  yield* findTitleFaults(session)
}

async function* findDamage({ db }: Session): AsyncGenerator<Fault, void> {
  // The check does not see what another connection made anew since an index was last asked; a question does, and makes it be seen.
  for (const { name } of ALL_TEXT_INDEXES) await sql`select rowid from ${sql.table(name)} limit 1`.execute(db)
  const found = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  for (const { integrity_check: message } of found.rows)
    if (message !== 'ok') yield { code: 'damaged', where: 'file', message, isMended: false }
  const broken = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  for (const { table, rowid, parent } of broken.rows.slice(0, MOST)) {
    const message = `a row of ${table} points to a row of ${parent} that is not there`
    yield { code: 'broken-link', where: table, id: String(rowid), message, isMended: false }
  }
}

async function* findBrokenLinks(
  { db }: Session,
  { from, column, to, at, isMended = false }: (typeof LINKS)[number],
): AsyncGenerator<Fault, void> {
  const link: RawBuilder<unknown> = sql`link.${sql.ref(column)}`
  const { rows } = await sql<{ id: string }>`
    select distinct ${link} as id from ${sql.table(from)} as link
    where ${link} is not null and not exists (select 1 from ${sql.table(to)} as target where target.${sql.ref(at)} = ${link})
    order by 1 limit ${MOST}`.execute(db)
  for (const { id } of rows) {
    const message = `${from}.${column} leads to "${id}", which is not in ${to}`
    yield { code: 'broken-link', where: from, id: String(id), message, isMended }
  }
}
