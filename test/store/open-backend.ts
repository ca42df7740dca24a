import { parseAddress } from '../../src/store/address.ts'
import type { Backend } from '../../src/store/backend/backend.ts'
import { openPostgres } from '../../src/store/backend/postgres/open-postgres.ts'
import { openSqlite } from '../../src/store/backend/sqlite/open-sqlite.ts'

const OPTIONS = { isReadOnly: false, isMade: true, wait: 10_000, deadline: 0, connections: 4 }

/** Opens a database as it is, without bringing its schema up to date. */
export async function openBackend(address: string): Promise<Backend> {
  const parsed = parseAddress(address)
  return parsed.backend === 'postgres' ? openPostgres(parsed, OPTIONS) : openSqlite(parsed, OPTIONS)
}
