import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Place } from '../store/on-both-backends.ts'

/** Where a view is, past the store. */
export const viewPlace = (
  backend: Place['backend'],
  address: string,
  view: string,
): Pick<Place, 'backend' | 'address'> => ({
  backend,
  address:
    backend === 'sqlite'
      ? `${address}-view-${view}`
      : `${address}?options=${encodeURIComponent(`-c search_path=foedera_view_${view}`)}`,
})

/** Makes every search of rows take minutes, past the store; gives how to undo it. */
export async function makeSlow({ backend, address }: Pick<Place, 'backend' | 'address'>): Promise<() => Promise<void>> {
  const endless =
    'with recursive c(x) as (select 1 union all select x + 1 from c where x < 1000000000) select count(*) from c'
  const view = (slow: string) =>
    `alter table entries rename to slow_entries; create view entries as select * from slow_entries where ${slow}`
  const undo = 'drop view entries; alter table slow_entries rename to entries'
  if (backend === 'sqlite') {
    const run = async (statements: string) => {
      const database = new DatabaseSync(address, { timeout: 10_000 })
      // Otherwise what refers to the table would be changed to refer to it by the other name.
      database.exec(`pragma legacy_alter_table = on; ${statements}`)
      database.close()
    }
    await run(view(`(${endless}) > 0`))
    return () => run(undo)
  }
  const run = async (statements: string) => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(statements)
    await client.end()
  }
  await run(view('pg_sleep(1) is not null'))
  return () => run(undo)
}
