import type { Entry, Question } from '../../model/index.ts'
import { eachOf, type Store } from '../../store/index.ts'

/** A question for a person, with the two agreements that it is about. */
export type Asked = { readonly question: Question; readonly entries: readonly [Entry | null, Entry | null] }

const PAGE = 100

/** Questions, the most valuable first. */
export async function* ask(store: Store): AsyncGenerator<Asked> {
  for await (const question of eachOf(page => store.questions.list(page), PAGE)) {
    const found = new Map((await store.entries.getAll(question.entries)).map(entry => [entry.id, entry]))
    const [a, b] = question.entries.map(id => found.get(id) ?? null)
    yield { question, entries: [a ?? null, b ?? null] }
  }
}
