import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { MIGRATIONS } from '../../src/store/schema/migrations/index.ts'
import type { Place } from './on-both-backends.ts'

type Address = Pick<Place, 'backend' | 'address'>

/** Runs a statement on a database, past the store. */
export async function execute({ backend, address }: Address, statement: string): Promise<void> {
  if (backend === 'sqlite') {
    const database = new DatabaseSync(address)
    database.exec(statement)
    database.close()
    return
  }
  const client = new pg.Client(address)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Takes back what the migrations after a number made: the database is as old then as that number. */
export async function makeOlder(address: Address, number: number): Promise<void> {
  for (const { steps } of MIGRATIONS.slice(number).reverse())
    for (const step of steps) {
      if (step.create === 'table') await execute(address, `drop table ${step.table.name}`)
      if (step.create !== 'columns') continue
      for (const column of Object.keys(step.columns))
        await execute(address, `alter table ${step.of} drop column ${column}`)
    }
  await execute(address, `update meta set value = '${number}' where name = 'schema'`)
}
