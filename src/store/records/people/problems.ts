import { hash } from 'node:crypto'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { readNumbered } from '../read-list.ts'

/** Input that could not be read: where, why, and when that was seen last. */
export type InputProblem = {
  /** File or address. */
  readonly place: string
  /** In the file, counted from 1. */
  readonly line?: number
  readonly code: string
  /** What is wrong and what to do. */
  readonly message: string
  /** ISO 8601. */
  readonly at: string
}

export type ProblemsReader = {
  /** In the order in which they were first seen. */
  readonly list: (page?: PageOptions) => Promise<Page<InputProblem>>
  readonly count: () => Promise<number>
}
export type ProblemsWriter = {
  /** Adds problems; of one place and line the last is kept. */
  readonly put: (problems: readonly InputProblem[]) => Promise<void>
  /** Forgets those of a place, because it could be read now, or at one line of it. */
  readonly clear: (place: string, line?: number) => Promise<void>
}

/** Messages are kept short: one may quote what could not be read. */
const LONGEST = 2_000

export function createProblemsReader({ db }: Pick<Session, 'db'>): ProblemsReader {
  return {
    list: (page = {}) =>
      readNumbered(
        ['problems'],
        page,
        (after, limit) =>
          db.selectFrom('problems').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        ({ place, line, code, message, seen }) => ({ place, ...(line > 0 ? { line } : {}), code, message, at: seen }),
      ),
    count: async () => {
      const { n } = await db
        .selectFrom('problems')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
  }
}

export function createProblemsWriter({ db, insert, takeNumbers }: Writing): ProblemsWriter {
  const clear = async (place: string, line?: number) => {
    await db
      .deleteFrom('problems')
      .where('place_hash', '=', hash('sha256', place))
      .$if(line !== undefined, query => query.where('line', '=', line!))
      .execute()
  }
  return {
    put: async problems => {
      const first = await takeNumbers('problems', problems.length)
      for (const [index, { place, line = 0, code, message, at }] of problems.entries()) {
        checkText(place, 'place of a problem')
        await clear(place, line)
        // What could not be read may have anything in it, and the message may quote it.
        const clean = message.slice(0, LONGEST).toWellFormed().replaceAll('\0', '\ufffd')
        await insert('problems', [
          { no: first + index, place, place_hash: hash('sha256', place), line, code, message: clean, seen: at },
        ])
      }
    },
    clear,
  }
}
