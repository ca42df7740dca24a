import type { MoneyTables } from '../../answer/index.ts'
import type { StoreOptions } from '../../store/index.ts'
import type { Answer, Call } from './call.ts'

/** What a reader needs to know to begin. */
export type ReaderSettings = {
  readonly address: string
  readonly options: StoreOptions
  /** How money is made comparable. */
  readonly money?: MoneyTables | undefined
}

/** Somebody who reads the database for others: a process, a thread, or this thread where the database works elsewhere. */
export type Reader = {
  readonly send: (call: Call) => void
  /** Ends it at once, whatever it does; `onEnd` is told. */
  readonly kill: () => void
}

export type ReaderEvents = {
  readonly onAnswer: (answer: Answer) => void
  /** It is no more, and answers nothing that it was asked. */
  readonly onEnd: (reason: string) => void
}

/** Starts a reader, which says with its first answer that it is ready. */
export type StartReader = (settings: ReaderSettings, events: ReaderEvents) => Reader
