import type { Register } from '../../register/index.ts'
import { eachOf } from '../../store/index.ts'
import type { Readers } from './open-readers.ts'
import type { OperationName, Operations } from './operations.ts'

/** Lists that are read whole go page by page, so that others have their turn in between. */
const PAGE = 500

/** A register that reads through readers, and does all else as before. */
export function readThrough(register: Register, readers: Pick<Readers, 'ask'>): Register {
  // What an operation gives, it gives through a reader as well; generic ones cannot say so by themselves.
  const by = <Name extends OperationName>(name: Name) =>
    ((...args: Parameters<Operations[Name]>) => readers.ask(name, ...args)) as unknown as Operations[Name]
  const list = by('agreements.list')
  return {
    ...register,
    agreements: {
      list,
      rows: by('agreements.rows'),
      each: (filter = {}, { limit = PAGE, cursor: _, ...order } = {}) =>
        eachOf(page => list(filter, { ...order, ...page }), limit),
      count: by('agreements.count'),
      facets: by('agreements.facets'),
      search: by('agreements.search'),
      get: by('agreements.get'),
    },
    parties: { list: by('parties.list'), get: by('parties.get') },
    documents: {
      ...register.documents,
      list: by('documents.list'),
      count: by('documents.count'),
      get: by('documents.get'),
    },
    statements: { list: by('statements.list'), count: by('statements.count') },
    events: { list: by('events.list'), count: by('events.count') },
    memberships: { list: by('memberships.list') },
    assessments: { list: by('assessments.list') },
    packages: { list: by('packages.list'), get: by('packages.get') },
    pending: { list: by('pending.list'), each: () => eachOf(by('pending.list'), PAGE) },
    problems: { list: by('problems.list') },
    history: address => (address === undefined ? register.history() : itemsOf(by('history')(address))),
    stats: by('stats'),
  }
}

async function* itemsOf<T>(items: Promise<readonly T[]>): AsyncGenerator<T, void> {
  yield* await items
}
