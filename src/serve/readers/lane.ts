import { StoreError } from '../../store/index.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Call } from './call.ts'
import type { LaneName } from './lane-of.ts'
import { createSeat, type Pending, type Seat, type SeatOptions } from './seat.ts'

export type LaneOptions = SeatOptions & {
  readonly name: LaneName
  readonly readers: number
  /** So many calls may wait, and none longer than the deadline; what is beyond that is refused at once. */
  readonly mostWaiting: number
}

/** What a lane is doing. */
export type LaneFigures = {
  readonly name: LaneName
  readonly waiting: number
  readonly running: number
  /** Readers that are ready, of those that there should be. */
  readonly ready: number
  readonly readers: number
  /** Readers that were ended since the start: a query took too long, or they failed. */
  readonly ended: number
}

/** Readers side by side with one queue before them. */
export type Lane = {
  /** Kept when the first reader is ready, broken when it cannot be. */
  readonly begun: Promise<void>
  /** What nobody waits for any more when its turn comes is not begun. */
  readonly ask: (call: Omit<Call, 'id'>, isWanted?: () => boolean) => Promise<unknown>
  readonly figures: () => LaneFigures
  readonly close: () => Promise<void>
}

const SECOND = 1_000
/** Deadlines are looked at so often while anything is under way. */
const MOST_LATE = 250
/** On a busy machine a process takes seconds to begin. */
const LONGEST_START = 60_000

const isLeft = ({ isWanted }: Pending): boolean => isWanted?.() === false

export function createLane(options: LaneOptions): Lane {
  const { name, readers, mostWaiting, deadline, settings } = options
  const { address } = settings
  const waiting: Pending[] = []
  let lastId = 0
  let isClosed = false
  let timer: NodeJS.Timeout | null = null
  const begun = Promise.withResolvers<void>()
  begun.promise.catch(() => {})

  const seats: readonly Seat[] = Array.from({ length: readers }, () =>
    createSeat(options, {
      onRoom: () => {
        begun.resolve()
        distribute()
      },
      onLeft: calls => {
        waiting.unshift(...calls)
        distribute()
      },
      onFailure: error => {
        begun.reject(error)
        if (seats.some(seat => seat.isReady())) return
        for (const { reject } of waiting.splice(0)) reject(error)
      },
    }),
  )

  function distribute(): void {
    while (waiting.length > 0) {
      const free = seats.filter(seat => seat.hasRoom())
      if (free.length === 0) return
      const next = waiting.shift()!
      if (isLeft(next)) next.reject(new ProblemError('left'))
      else free.reduce((least, seat) => (seat.running() < least.running() ? seat : least)).give(next)
    }
  }

  function check(): void {
    const now = performance.now()
    const left = waiting.filter(isLeft)
    for (const each of left) {
      waiting.splice(waiting.indexOf(each), 1)
      each.reject(new ProblemError('left'))
    }
    const patience = seats.some(seat => seat.isReady()) ? deadline : Math.max(deadline, LONGEST_START)
    while (waiting.length > 0 && now - waiting[0]!.asked > patience) waiting.shift()!.reject(tooMuch())
    for (const seat of seats) seat.check(now)
    if (timer && waiting.length === 0 && seats.every(seat => seat.running() === 0)) {
      clearInterval(timer)
      timer = null
    }
  }

  const tooMuch = () => new StoreError('busy', { seconds: Math.ceil(deadline / SECOND) })

  return {
    begun: begun.promise,
    ask: (call, isWanted) => {
      if (isClosed) return Promise.reject(new StoreError('closed', { address }))
      if (waiting.length >= mostWaiting) return Promise.reject(tooMuch())
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.push({ call: { ...call, id: ++lastId }, asked: performance.now(), isWanted, resolve, reject })
      timer ??= setInterval(check, Math.min(MOST_LATE, deadline / 4))
      distribute()
      return promise
    },
    figures: () => ({
      name,
      waiting: waiting.length,
      running: seats.reduce((sum, seat) => sum + seat.running(), 0),
      ready: seats.filter(seat => seat.isReady()).length,
      readers,
      ended: seats.reduce((sum, seat) => sum + seat.ended(), 0),
    }),
    close: async () => {
      isClosed = true
      if (timer) clearInterval(timer)
      for (const { reject } of waiting.splice(0)) reject(new StoreError('closed', { address }))
      await Promise.all(seats.map(seat => seat.close()))
    },
  }
}
