import { expressionBuilder, sql } from 'kysely'
import type { Question, QuestionReason } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import type { Tables } from '../../schema/tables.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong, isIn, type List, listOf } from '../is-among.ts'
import { prepared } from '../prepared.ts'
import { readList } from '../read-list.ts'

/** Which questions; everything that is given has to hold. */
export type QuestionFilter = {
  readonly reason?: QuestionReason | undefined
  /** Whether a person looked and could not tell. */
  readonly isUnsure?: boolean | undefined
  /** The entry, or finding, that it is about. */
  readonly about?: string | undefined
}

export type QuestionsReader = {
  /** Most valuable first; those of which a person was unsure after all others. */
  readonly list: (filter?: QuestionFilter, page?: PageOptions) => Promise<Page<Question>>
  readonly get: (id: string) => Promise<Question | null>
  /** Questions about findings, or about entries that hold them. */
  readonly about: (ids: readonly string[]) => Promise<readonly Question[]>
  readonly count: (filter?: QuestionFilter) => Promise<number>
}
export type QuestionsWriter = {
  readonly put: (questions: readonly Question[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

/** The columns that say what a question is about. */
const SIDES = ['entry_a', 'entry_b', 'a', 'b'] as const

const findAbout = prepared((session, ids: List) =>
  session.db
    .selectFrom('questions')
    .select(['id', 'json'])
    .where(({ or }) => or(SIDES.map(column => isIn(session, column, ids)))),
)

export function createQuestionsReader(session: Pick<Session, 'db' | 'backend'>): QuestionsReader {
  const { db } = session
  const meets = ({ reason, isUnsure, about }: QuestionFilter) => {
    const { and, or, eb } = expressionBuilder<Tables, 'questions'>()
    return and([
      ...(reason === undefined ? [] : [eb('reason', '=', reason)]),
      ...(isUnsure === undefined ? [] : [eb('unsure', '=', isUnsure ? 1 : 0)]),
      ...(about === undefined ? [] : [or(SIDES.map(column => eb(column, '=', about)))]),
    ])
  }
  return {
    list: (filter = {}, page = {}) =>
      readList(
        ['questions', filter.reason, filter.isUnsure, filter.about],
        ['count', 'number', 'string'],
        page,
        (after, limit) =>
          db
            .selectFrom('questions')
            .select(['unsure', 'priority', 'id', 'json'])
            .where(meets(filter))
            .$if(after !== null, query =>
              query.where(sql<boolean>`(unsure, priority, id) > (${after![0]}, ${after![1]}, ${after![2]})`),
            )
            .orderBy('unsure')
            .orderBy('priority')
            .orderBy('id')
            .limit(limit)
            .execute(),
        row => [row.unsure, row.priority, row.id],
        row => JSON.parse(row.json) as Question,
      ),
    get: async id => {
      const row = await db.selectFrom('questions').select('json').where('id', '=', id).executeTakeFirst()
      return row ? JSON.parse(row.json) : null
    },
    about: async ids => {
      const rows = await inChunks(ids, chunk => findAbout(session, listOf(session, chunk)))
      const byId = new Map(rows.map(row => [row.id, row.json]))
      return [...byId.keys()].sort().map(id => JSON.parse(byId.get(id)!))
    },
    count: async (filter = {}) => {
      const { n } = await db
        .selectFrom('questions')
        .where(meets(filter))
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
  }
}

export function createQuestionsWriter({ session, db, insert }: Writing): QuestionsWriter {
  return {
    put: async questions => {
      const rows = questions.map(question => ({
        id: question.id,
        a: question.a,
        b: question.b,
        entry_a: question.entries[0]!,
        entry_b: question.entries[1]!,
        reason: question.reason,
        probability: question.probability,
        priority: -question.value,
        unsure: question.unsure ? 1 : 0,
        json: toJson(question, `question ${question.id}`),
      }))
      await insert('questions', [...new Map(rows.map(row => [row.id, row])).values()], { ifThere: 'replace' })
    },
    remove: async ids => {
      await inChunks(ids, chunk =>
        db
          .deleteFrom('questions')
          .where(isAmong(session, 'id', chunk))
          .execute(),
      )
    },
  }
}
