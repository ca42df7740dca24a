import { RegisterError } from '../../register/index.ts'
import { findAddress, openStore, type Store, StoreError, type StoreOptions } from '../../store/index.ts'
import { CommandError } from '../command-error.ts'

/** Opens the database that was named, or that of the environment, hands it to `use`, and closes it. What is wrong with it is told in words. */
export async function withRegister<T>(
  database: string | undefined,
  options: StoreOptions,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  try {
    const store = await openStore(findAddress(database), options)
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreError || error instanceof RegisterError) throw new CommandError(error.message, error)
    throw error
  }
}

/** For verbs that only look. */
export const READING: StoreOptions = { isReadOnly: true, isMade: false }
/** For verbs that change what is there. */
export const WRITING: StoreOptions = { isMade: false }
