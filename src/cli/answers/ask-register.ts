import { AnswerError } from '../../answer/index.ts'
import { KnowledgeError } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'
import { CommandError } from '../command-error.ts'
import { READING, withRegister } from '../register/with-register.ts'

/** Asks a register that is only looked at. What is wrong with a question, or with a file that came with it, is told in words. */
export const askRegister = <T>(database: string | undefined, ask: (store: Store) => Promise<T>): Promise<T> =>
  withRegister(database, READING, async store => {
    try {
      return await ask(store)
    } catch (error) {
      if (error instanceof AnswerError || error instanceof KnowledgeError) throw new CommandError(error.message, error)
      throw error
    }
  })
