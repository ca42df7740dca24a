import type { MoneyTables } from '../../answer/index.ts'
import { createRegister, forgetting, type Register, RegisterError } from '../../register/index.ts'
import { openStore, StoreError } from '../../store/index.ts'
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
/** Most of those who read a database see all of it. */
const VIEW_CONNECTIONS = 2

type Opened = { readonly ask: Ask; readonly close: () => Promise<void> }
/** A view, and how many calls are at it. */
type OpenedView = { readonly opening: Promise<Opened>; calls: number; isClosing: boolean }

/** @throws StoreError when the database cannot be opened */
export async function openAsks({ address, options, money }: ReaderSettings): Promise<Asks> {
  const whole = toOpened(createRegister(await openStore(address, options)), money)
  const views = new Map<string, OpenedView>()

  async function openView(view: string): Promise<Opened> {
    const connections = Math.min(VIEW_CONNECTIONS, options.connections ?? VIEW_CONNECTIONS)
    try {
      const store = await openStore(address, { ...options, connections, view })
      return toOpened(forgetting(createRegister(store)), money)
    } catch (error) {
      // Nobody who asks now sees it any more, or it is being made.
      throw error instanceof StoreError && error.code === 'not-found' ? new RegisterError('view-behind') : error
    }
  }

  function find(name: string): OpenedView {
    const known = views.get(name) ?? { opening: openView(name), calls: 0, isClosing: false }
    // The last that was asked stands last.
    views.delete(name)
    views.set(name, known)
    known.opening.catch(() => views.delete(name))
    const [oldest] = views.keys()
    if (views.size > MOST_VIEWS) {
      const left = views.get(oldest!)!
      views.delete(oldest!)
      left.isClosing = true
      void closeUnused(left)
    }
    return known
  }

  async function askView(name: string, { query, given }: Call): Promise<unknown> {
    const view = find(name)
    view.calls++
    try {
      return await (await view.opening).ask(query, ...(given as never))
    } finally {
      view.calls--
      await closeUnused(view)
    }
  }

  return {
    answer: async call =>
      call.view === undefined ? whole.ask(call.query, ...(call.given as never)) : askView(call.view, call),
    close: async () => {
      await whole.close()
      for (const { opening } of views.values()) await close(opening)
    },
  }
}

const toOpened = (register: Register, money: MoneyTables | undefined): Opened => ({
  ask: askHere(register, money),
  close: () => register.close(),
})

async function closeUnused({ opening, calls, isClosing }: OpenedView): Promise<void> {
  if (isClosing && calls === 0) await close(opening)
}

const close = (opening: Promise<Opened>): Promise<void> => opening.then(opened => opened.close()).catch(() => {})
