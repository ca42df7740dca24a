import { availableParallelism } from 'node:os'
import type { MoneyTables } from '../../answer/index.ts'
import type { Store } from '../../store/index.ts'
import type { Ask, QueryName } from '../queries/ask.ts'
import { createLane, type Lane, type LaneFigures } from './lane.ts'
import { type LaneName, laneOf } from './lane-of.ts'
import type { SeatOptions } from './seat.ts'
import { startProcess } from './start-process.ts'
import { startThread } from './start-thread.ts'
import { startWithin } from './start-within.ts'

export type ReadersOptions = {
  /** How long a search or look-up may take, milliseconds; 10,000 unless said. Answers may take six times as long. */
  readonly deadline?: number
  /** Searches that run side by side; as many as the machine has processors, from two to four, unless said. */
  readonly searches?: number
  /** How money is made comparable; by what the program knows unless said. */
  readonly money?: MoneyTables | undefined
  /** Calls that may wait in each lane; 500 unless said. */
  readonly mostWaiting?: number
}

/** Those who read a database for a server, so that no query keeps its thread or another query from going on. */
export type Readers = {
  /**
   * Asks elsewhere, the whole database or a view of it. What `isWanted` says no to when its turn comes is not begun.
   *
   * @throws StoreError `deadline` when it takes too long, `busy` when too many wait; ProblemError `left`; else what the query throws.
   * @example await readers.askOf()('entry', 'a1b2c3')
   */
  readonly askOf: (view?: string, isWanted?: () => boolean) => Ask
  /** Whether every lane that is in use has a reader that is ready. */
  readonly isReady: () => boolean
  readonly figures: () => readonly LaneFigures[]
  readonly close: () => Promise<void>
}

const DEADLINE = 10_000
const ANSWER_TIMES = 6
const MOST_ANSWERS = 2
const MOST_WAITING = 500
/** Look-ups are sent ahead, so that their reader never waits for the next. */
const AHEAD = 8
const CONNECTIONS = 4

/**
 * Opens readers for the database of an open store. For SQLite, searches and answers have processes of their own, which can be ended in the midst of a
 * query, and look-ups a thread; PostgreSQL gets connections for each lane, and stops late queries by itself.
 *
 * @throws StoreError when they cannot read it.
 */
export async function openReaders(
  store: Pick<Store, 'backend'>,
  address: string,
  {
    deadline = DEADLINE,
    searches = Math.min(4, Math.max(2, availableParallelism())),
    mostWaiting = MOST_WAITING,
    money,
  }: ReadersOptions = {},
): Promise<Readers> {
  const toSettings = (most: number, connections: number) => ({
    ...{ address, money },
    options: { isReadOnly: true, isMade: false, deadline: most, connections },
  })
  const answers = Math.min(MOST_ANSWERS, availableParallelism())
  const isSqlite = store.backend === 'sqlite'
  const alone = { depth: 1, isSerial: true } as const
  const within = (connections: number): Pick<SeatOptions, 'start' | 'depth' | 'isSerial'> => ({
    start: startWithin,
    depth: connections,
    isSerial: false,
  })
  const make = (name: LaneName): Lane => {
    const most = name === 'answer' ? ANSWER_TIMES * deadline : deadline
    const connections = name === 'look-up' ? CONNECTIONS : name === 'search' ? searches : 1
    const common = { name, deadline: most, mostWaiting, settings: toSettings(most, connections) }
    // Answers calculate for long, whichever database they read, and a page shows several.
    if (name === 'answer') return createLane({ ...common, ...alone, start: startProcess, readers: answers })
    if (!isSqlite) return createLane({ ...common, ...within(connections), readers: 1 })
    if (name === 'search') return createLane({ ...common, ...alone, start: startProcess, readers: searches })
    return createLane({
      ...common,
      ...alone,
      start: startThread,
      depth: AHEAD,
      readers: availableParallelism() > 1 ? 2 : 1,
    })
  }
  const lanes = new Map<LaneName, Lane>([
    ['look-up', make('look-up')],
    ['search', make('search')],
  ])
  // Nobody may ever ask for one; a process is not had for nothing.
  const laneFor = (query: QueryName): Lane => {
    const name = laneOf(query)
    if (!lanes.has(name)) lanes.set(name, make(name))
    return lanes.get(name)!
  }
  const figures = () => [...lanes.values()].map(lane => lane.figures())
  const close = async () => {
    await Promise.all([...lanes.values()].map(lane => lane.close()))
  }
  try {
    await Promise.all([...lanes.values()].map(lane => lane.begun))
  } catch (error) {
    await close()
    throw error
  }
  return {
    askOf: (view, isWanted) =>
      ((query: QueryName, ...given: readonly unknown[]) =>
        laneFor(query).ask({ query, given, ...(view === undefined ? {} : { view }) }, isWanted)) as Ask,
    isReady: () => figures().every(({ ready }) => ready > 0),
    figures,
    close,
  }
}
