import type { Session } from '../../backend/backend.ts'
import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'

/** A write that bore an idempotency key: what it asked for, and its answer once it is done. */
export type Replay = {
  /** SHA-256 of what was asked for. */
  readonly request: string
  readonly answer: ReplayedAnswer | null
  readonly expires: string
}
export type ReplayedAnswer = {
  readonly status: number
  /** JSON. */
  readonly body: string
}

export type ReplaysReader = { readonly get: (hash: string) => Promise<Replay | null> }
export type ReplaysWriter = ReplaysReader & {
  /** Notes that a write is begun, in the place of one that is there. */
  readonly begin: (hash: string, replay: Omit<Replay, 'answer'>) => Promise<void>
  /** Notes its answer. */
  readonly end: (hash: string, answer: ReplayedAnswer) => Promise<void>
  readonly remove: (hash: string) => Promise<void>
  /** Forgets those that have ended by a time. */
  readonly sweep: (at: string) => Promise<void>
}

export function createReplaysReader({ db }: Pick<Session, 'db'>): ReplaysReader {
  return {
    get: async hash => {
      const row = await db.selectFrom('replays').selectAll().where('hash', '=', hash).executeTakeFirst()
      if (!row) return null
      const { request, state, status, body, expires } = row
      return { request, expires, answer: state === 'done' ? { status, body } : null }
    },
  }
}

export function createReplaysWriter({ session, db, insert }: Writing): ReplaysWriter {
  return {
    ...createReplaysReader(session),
    begin: (hash, { request, expires }) =>
      insert('replays', [{ hash, request, state: 'open', status: 0, body: '', expires }], { ifThere: 'replace' }),
    end: async (hash, { status, body }) => {
      const answer = { state: 'done', status, body: checkText(body, 'answer') }
      await db.updateTable('replays').set(answer).where('hash', '=', hash).execute()
    },
    remove: async hash => {
      await db.deleteFrom('replays').where('hash', '=', hash).execute()
    },
    sweep: async at => {
      await db.deleteFrom('replays').where('expires', '<=', at).execute()
    },
  }
}
