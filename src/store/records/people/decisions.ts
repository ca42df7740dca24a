import type { Decision } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong, isIn, type List, listOf } from '../is-among.ts'
import { prepared } from '../prepared.ts'
import { readNumbered } from '../read-list.ts'
import { refuseKnown } from './refuse-known.ts'

export type DecisionsReader = {
  /** In the order in which they were made. */
  readonly list: (page?: PageOptions) => Promise<Page<Decision>>
  readonly get: (ids: readonly string[]) => Promise<readonly Decision[]>
  /** Decisions that speak of an entry, a finding or a decision, in the order in which they were made. */
  readonly about: (targets: readonly string[]) => Promise<readonly Decision[]>
  readonly count: () => Promise<number>
}
export type DecisionsWriter = {
  /** @throws StoreError `append-only` when there is a decision with that id. */
  readonly append: (decisions: readonly Decision[]) => Promise<void>
}

const findAbout = prepared((session, targets: List) =>
  session.db
    .selectFrom('decision_targets')
    .innerJoin('decisions', 'decisions.no', 'decision_targets.decision_no')
    .select(['decisions.no', 'decisions.json'])
    .where(isIn(session, 'decision_targets.target', targets)),
)

export function createDecisionsReader(session: Pick<Session, 'db' | 'backend'>): DecisionsReader {
  const { db } = session
  const parse = (rows: readonly { readonly json: string }[]): Decision[] => rows.map(({ json }) => JSON.parse(json))
  return {
    list: (page = {}) =>
      readNumbered(
        ['decisions'],
        page,
        (after, limit) =>
          db
            .selectFrom('decisions')
            .select(['no', 'json'])
            .where('no', '>', after)
            .orderBy('no')
            .limit(limit)
            .execute(),
        row => JSON.parse(row.json) as Decision,
      ),
    get: async ids =>
      parse(
        await inChunks(ids, chunk =>
          db
            .selectFrom('decisions')
            .select('json')
            .where(isAmong(session, 'id', chunk))
            .orderBy('no')
            .execute(),
        ),
      ),
    about: async targets => {
      const rows = await inChunks(targets, chunk => findAbout(session, listOf(session, chunk)))
      const byNumber = new Map(rows.map(row => [row.no, row]))
      return parse([...byNumber.values()].sort((a, b) => a.no - b.no))
    },
    count: async () => {
      const { n } = await db
        .selectFrom('decisions')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
  }
}

export function createDecisionsWriter({ session, insert, takeNumbers }: Writing): DecisionsWriter {
  return {
    append: async decisions => {
      const ids = decisions.map(({ id }) => id)
      await refuseKnown(session, ids)
      const first = await takeNumbers('decisions', decisions.length)
      await insert(
        'decisions',
        decisions.map((decision, index) => ({
          no: first + index,
          id: decision.id,
          kind: decision.kind,
          made_by: decision.by,
          made_at: decision.at,
          json: toJson(decision, `decision ${decision.id}`),
        })),
      )
      const targets = decisions.flatMap((decision, index) =>
        [...new Set(targetsOf(decision))].map(target => ({ target, decision_no: first + index })),
      )
      await insert('decision_targets', targets)
    },
  }
}

/** Entries, findings and decisions that a decision speaks of. */
function targetsOf(decision: Decision): readonly string[] {
  const anchors = decision.anchors?.map(({ findingId }) => findingId) ?? []
  switch (decision.kind) {
    case 'create':
      return decision.what === 'agreement' ? [decision.agreement.id, ...anchors] : [decision.target, ...anchors]
    case 'merge':
      return [...decision.targets, ...anchors]
    case 'split':
      return [decision.target, ...decision.groups.flat(), ...anchors]
    case 'same':
    case 'different':
    case 'unsure':
      return [decision.a, decision.b, ...anchors]
    case 'undo':
      return [decision.decision, ...anchors]
    default:
      return [decision.target, ...anchors]
  }
}
