import { setTimeout as sleep } from 'node:timers/promises'
import type { Knowledge } from '../../knowledge/index.ts'
import { type Store, untilWritten } from '../../store/index.ts'
import type { Scope } from '../access/scope.ts'
import { RegisterError } from '../register-error.ts'
import { findSeen, sweepViews } from './sweep-views.ts'
import { syncView } from './sync-view.ts'
import { viewName } from './view-name.ts'
import type { ViewOf } from './view-of.ts'

export type ViewsOptions = {
  readonly knowledge: () => Knowledge
  readonly at: () => string
  /** Brings the view of some collections up to date in another thread; in this one unless said. */
  readonly bring?: ((collections: readonly string[]) => Promise<void>) | undefined
}

/** The views of a database: for each set of collections that somebody may see, a register that was made without the documents of all others. */
export type Views = {
  /**
   * The database that a scope shows: the whole one where nothing is hidden from it, else a view, which knows of everything that was hidden until now.
   *
   * @throws RegisterError `view-behind` while that takes long
   */
  readonly storeFor: (scope: Scope) => Promise<Store>
  /** Brings what a scope shows up to date. */
  readonly bring: (scope: Scope) => Promise<void>
  /** Brings the view of some collections up to date, whether they hide something or not. */
  readonly follow: (collections: readonly string[]) => Promise<void>
  /** Brings the view of everybody, and those of all tokens that hold, up to date. */
  readonly sync: () => Promise<void>
  /** Deletes the views that nobody sees any more. */
  readonly sweep: () => Promise<void>
  readonly close: () => Promise<void>
}

type Opened = {
  readonly view: Store
  readonly collections: ReadonlySet<string>
  /** The last change that it is known to know of; none before it was looked at. */
  seen: number
  /** When it was last begun to bring it up to date. */
  followed: number
  running: Promise<void> | null
  next: Promise<void> | null
}

/** Who asks waits so long for a view that is behind, milliseconds. */
const PATIENCE = 5_000
/** What other processes add or decide is looked for so often, milliseconds. */
const LAG = 2_000

export function createViews(store: Store, { knowledge, at, bring }: ViewsOptions): Views {
  const opened = new Map<string, Promise<Opened>>()
  /** Those that were asked for here, by name, with their collections. */
  const asked = new Map<string, ReadonlySet<string>>()

  const hiding = untilWritten(store, () => store.collections.hiding())

  async function open(collections: readonly string[]): Promise<Opened> {
    const name = await viewName(store, collections)
    const known = opened.get(name)
    if (known) return known
    const opening = store.openView(name).then(view => ({
      ...{ view, collections: new Set(collections), seen: -1, followed: 0 },
      ...{ running: null, next: null },
    }))
    opened.set(name, opening)
    // One that could not be opened is tried again.
    opening.catch(() => opened.delete(name))
    return opening
  }

  /** The view of a scope; null where nothing is hidden from it. */
  async function find(scope: Scope): Promise<Opened | null> {
    if (scope === 'all') return null
    const all = await hiding()
    if (all.every(({ name, isHiding }) => !isHiding || scope.includes(name))) return null
    return open(all.flatMap(({ name }) => (scope.includes(name) ? [name] : [])))
  }

  async function run(one: Opened): Promise<void> {
    one.followed = performance.now()
    const last = await store.views.last()
    if (bring) await bring([...one.collections])
    else await syncView(toViewOf(one))
    one.seen = last
  }

  /** What is known is read when it is needed first. */
  const toViewOf = ({ view, collections }: Opened): ViewOf => ({
    ...{ store, view, collections, at },
    get knowledge() {
      return knowledge()
    },
  })

  /** Begins after whatever changed until now; those who ask meanwhile share the next. */
  function follow(one: Opened): Promise<void> {
    one.next ??= (one.running ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        one.next = null
        one.running = run(one).finally(() => {
          one.running = null
        })
        return one.running
      })
    return one.next
  }

  async function findUsed(): Promise<ReadonlySet<string>> {
    const names = new Set(await store.collections.names())
    return new Set(names.size === 0 ? [] : [...asked].flatMap(([name, of]) => (of.isSubsetOf(names) ? name : [])))
  }

  async function sweep(used?: ReadonlySet<string>): Promise<void> {
    const left = await sweepViews(store, at(), used)
    for (const [name, opening] of opened) {
      if (left.has(name)) continue
      opened.delete(name)
      asked.delete(name)
      await close(opening)
    }
  }

  return {
    storeFor: async scope => {
      const one = await find(scope)
      if (!one) return store
      asked.set(one.view.view!, one.collections)
      if (one.seen >= (await store.views.lastHiding()) && one.seen >= 0) {
        // What is new, and what another process decided, may be shown a moment later.
        if (performance.now() - one.followed > LAG) follow(one).catch(() => {})
        return one.view
      }
      const following = follow(one).then(() => true)
      const isReady = await Promise.race([following, sleep(PATIENCE, false, { ref: false })])
      if (isReady) return one.view
      following.catch(() => {})
      throw new RegisterError('view-behind')
    },
    bring: async scope => {
      const one = await find(scope)
      if (one) await follow(one)
    },
    follow: async collections => follow(await open(collections)),
    sync: async () => {
      for (const collections of await findSeen(store, at())) await follow(await open(collections))
      // Whoever asks here sees it, token or not. What cannot be deleted now is deleted the next time.
      await findUsed()
        .then(sweep)
        .catch(() => {})
    },
    sweep: () => sweep(),
    close: async () => {
      for (const opening of opened.values()) await close(opening)
      opened.clear()
    },
  }
}

/** Closes a view when what is under way there has ended. */
async function close(opening: Promise<Opened>): Promise<void> {
  const one = await opening.catch(() => null)
  await (one?.next ?? one?.running)?.catch(() => {})
  await one?.view.close()
}
