import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../src/store/index.ts'
import { createDatabase } from '../postgres.ts'

/** A place for one database in tests: its address, and how to open it once more. */
export type Place = {
  readonly backend: 'sqlite' | 'postgres'
  readonly address: string
  readonly open: (options?: StoreOptions) => Promise<Store>
  /** A database of the same kind with another name, not made yet where it is a file. */
  readonly another: () => Promise<string>
}

/** Runs the same tests on both databases, each block on an empty one of its own. */
export function onBothBackends(name: string, tests: (place: () => Place) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, { timeout: 60_000 }, backend => {
    const ends: (() => Promise<void> | void)[] = []
    const opened: Store[] = []
    let place: Place
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'foedera-store-'))
      ends.push(() => rmSync(folder, { recursive: true, force: true }))
      let count = 0
      const another = async () => {
        if (backend === 'sqlite') return join(folder, `${count++}.db`)
        const database = await createDatabase()
        ends.push(database.drop)
        return database.address
      }
      const address = await another()
      const open = async (options?: StoreOptions) => {
        const store = await openStore(address, options)
        opened.push(store)
        return store
      }
      place = { backend, address, open, another }
    }, 60_000)
    afterAll(async () => {
      for (const store of opened) await store.close()
      for (const end of ends.reverse()) await end()
    }, 60_000)
    tests(() => place)
  })
}
