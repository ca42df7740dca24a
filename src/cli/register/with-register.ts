import { openRegister, type Register, type RegisterOptions, toFailure } from '../../register/index.ts'
import type { Store, StoreOptions } from '../../store/index.ts'
import { CommandError } from '../command-error.ts'

/** Opens the register that was named, or that of the environment, hands it to `use`, and closes it. What is wrong with it is told in words. */
export async function withApi<T>(
  database: string | undefined,
  options: StoreOptions & RegisterOptions,
  use: (register: Register) => Promise<T>,
): Promise<T> {
  try {
    const register = await openRegister(database, options)
    try {
      return await use(register)
    } finally {
      await register.close()
    }
  } catch (error) {
    const failure = toFailure(error)
    if (failure) throw new CommandError(failure.message, error)
    throw error
  }
}

/** The same for what needs the database itself. */
export const withRegister = <T>(
  database: string | undefined,
  options: StoreOptions,
  use: (store: Store) => Promise<T>,
): Promise<T> => withApi(database, options, ({ store }) => use(store))

/** For verbs that only look. */
export const READING: StoreOptions = { isReadOnly: true, isMade: false }
/** For verbs that change what is there. */
export const WRITING: StoreOptions = { isMade: false }
