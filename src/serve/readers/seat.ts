import { StoreError } from '../../store/index.ts'
import { type Answer, type Call, READY } from './call.ts'
import { landError } from './carried-error.ts'
import type { Reader, ReaderSettings, StartReader } from './reader.ts'

/** A call on its way: who waits for it, and since when, by `performance.now()`. */
export type Pending = {
  readonly call: Call
  readonly asked: number
  /** Whether whoever asked still waits. */
  readonly isWanted?: (() => boolean) | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export type SeatOptions = {
  readonly start: StartReader
  readonly settings: ReaderSettings
  /** So many calls are with the reader at once, so that it never waits for the next. */
  readonly depth: number
  /** Whether the reader does one call after the other and has to be ended where one takes too long; else the database ends it. */
  readonly isSerial: boolean
  readonly deadline: number
}

export type SeatEvents = {
  /** There may be room for another call. */
  readonly onRoom: () => void
  /** Calls that the reader never came to, to be given to another. */
  readonly onLeft: (calls: readonly Pending[]) => void
  /** It could not begin. */
  readonly onFailure: (error: Error) => void
}

/** The place of a reader: when one ends, another takes it. */
export type Seat = {
  readonly isReady: () => boolean
  readonly hasRoom: () => boolean
  readonly running: () => number
  /** How many readers it has lost. */
  readonly ended: () => number
  readonly give: (pending: Pending) => void
  /** Ends what takes too long. */
  readonly check: (now: number) => void
  readonly close: () => Promise<void>
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 30_000

export function createSeat({ start, settings, depth, isSerial, deadline }: SeatOptions, events: SeatEvents): Seat {
  const { address } = settings
  const seconds = deadline / 1000
  const given = new Map<number, Pending & { sent: number }>()
  const ended = Promise.withResolvers<void>()
  let reader: Reader | null = null
  let isReady = false
  let isClosed = false
  let pause = FIRST_PAUSE
  let timer: NodeJS.Timeout | undefined
  let failure: Error | undefined
  let lostCount = 0

  /** Each reader has one; those of one that was ended are heard no more. */
  function begin(): void {
    let isOver = false
    const onEnd = (reason: string) => {
      if (isOver) return
      isOver = true
      reader = null
      lost(reason)
    }
    const own = start(settings, {
      onAnswer: answer => {
        if (isOver) return
        if (answer.id === READY) begun(answer)
        else receive(answer)
      },
      onEnd,
    })
    reader = {
      send: own.send,
      kill: () => {
        own.kill()
        // A thread ends when its query does: nobody waits for that.
        if (isSerial) onEnd('it was ended')
      },
    }
  }

  function begun(answer: Answer): void {
    if ('error' in answer) {
      failure = landError(answer.error)
      reader?.kill()
      return
    }
    isReady = true
    pause = FIRST_PAUSE
    events.onRoom()
  }

  function receive(answer: Answer): void {
    const pending = given.get(answer.id)
    given.delete(answer.id)
    const now = performance.now()
    if (isSerial) for (const next of given.values()) next.sent = now
    if ('error' in answer) pending?.reject(landError(answer.error))
    else pending?.resolve(answer.value)
    events.onRoom()
  }

  /** The first call given is the one that it was at; it is not tried again, since it may be what ended it. */
  function lost(reason: string): void {
    const [first, ...rest] = given.values()
    given.clear()
    if (isClosed) {
      for (const { reject } of [first, ...rest].filter(each => each !== undefined))
        reject(new StoreError('closed', { address }))
      ended.resolve()
      return
    }
    first?.reject(new StoreError('failed', { address, reason: `its reader ended in the midst of it (${reason})` }))
    lostCount++
    if (isReady) timer = setTimeout(begin)
    else {
      timer = setTimeout(begin, pause)
      pause = Math.min(2 * pause, LONGEST_PAUSE)
      events.onFailure(failure ?? new StoreError('failed', { address, reason: `a reader cannot begin (${reason})` }))
      failure = undefined
    }
    isReady = false
    events.onLeft(rest)
  }

  begin()
  return {
    isReady: () => isReady,
    hasRoom: () => isReady && given.size < depth,
    running: () => given.size,
    ended: () => lostCount,
    give: pending => {
      given.set(pending.call.id, { ...pending, sent: performance.now() })
      reader!.send(pending.call)
    },
    check: now => {
      const late = [...given.values()].filter(({ sent }) => now - sent > deadline)
      if (late.length === 0) return
      for (const { call, reject } of isSerial ? late.slice(0, 1) : late) {
        reject(new StoreError('deadline', { address, seconds }))
        if (isSerial) given.delete(call.id)
      }
      if (isSerial) restart()
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      if (!reader) return
      reader.kill()
      await ended.promise
    },
  }

  function restart(): void {
    const left = [...given.values()]
    given.clear()
    reader?.kill()
    events.onLeft(left)
  }
}
