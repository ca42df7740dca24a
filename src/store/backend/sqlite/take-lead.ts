import { DatabaseSync } from 'node:sqlite'
import type { Lead } from '../backend.ts'
import { isBusy } from './explain-sqlite-error.ts'

/**
 * Takes the lead by the lock of a file of its own beside the database, which the system takes away from a process that ends, however it does; null where
 * another process has it.
 */
export async function takeLead(file: string): Promise<Lead | null> {
  const database = new DatabaseSync(`${file}-lead`, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  return {
    lost: new AbortController().signal,
    release: async () => {
      if (database.isOpen) database.close()
    },
  }
}
