import { createRegister, type Register } from '../../register/index.ts'
import { openStore } from '../../store/index.ts'
import { type Ask, askHere } from '../queries/ask.ts'
import type { Call } from './call.ts'
import type { ReaderSettings } from './reader.ts'

/** A database, and views of it as they are asked for, opened for reading. */
export type Asks = {
  readonly answer: (call: Call) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** So many views stay open; the one that was asked longest ago is closed for another. */
const MOST_VIEWS = 8

/** @throws StoreError when the database cannot be opened */
export async function openAsks({ address, options }: ReaderSettings): Promise<Asks> {
  const open = async (view?: string) => {
    const register = createRegister(await openStore(address, { ...options, ...(view === undefined ? {} : { view }) }))
    return { register, ask: askHere(register) }
  }
  const whole = await open()
  const views = new Map<string, Promise<{ readonly register: Register; readonly ask: Ask }>>()
  const close = async (opening: ReturnType<typeof open>) => (await opening).register.close()

  function openView(name: string): ReturnType<typeof open> {
    const opening = views.get(name) ?? open(name)
    // The last that was asked stands last.
    views.delete(name)
    views.set(name, opening)
    opening.catch(() => views.delete(name))
    const [oldest] = views.keys()
    if (views.size > MOST_VIEWS) {
      close(views.get(oldest!)!).catch(() => {})
      views.delete(oldest!)
    }
    return opening
  }

  return {
    answer: async ({ query, given, view }) => {
      const { ask } = view === undefined ? whole : await openView(view)
      return ask(query, ...(given as never))
    },
    close: async () => {
      await whole.register.close()
      for (const opening of views.values()) await close(opening).catch(() => {})
    },
  }
}
