import type { Entry, Question } from '../../model/index.ts'
import { eachOf, type Page, type PageOptions, type QuestionFilter, type Store } from '../../store/index.ts'

/** A question for a person, with the two agreements that it is about, and the documents of the two findings. */
export type Asked = {
  readonly question: Question
  readonly entries: readonly [Entry | null, Entry | null]
  readonly documents: readonly [string | null, string | null]
}

const PAGE = 100

/** A page of questions, the most valuable first. */
export async function askPage(store: Store, filter?: QuestionFilter, page?: PageOptions): Promise<Page<Asked>> {
  const { items, next } = await store.questions.list(filter, page)
  const ids = new Set(items.flatMap(({ entries }) => entries))
  const found = new Map((await store.entries.getAll([...ids])).map(entry => [entry.id, entry]))
  const findings = await store.findings.get([...new Set(items.flatMap(({ a, b }) => [a, b]))])
  const documents = new Map(findings.map(({ id, documentId }) => [id, documentId]))
  const toAsked = (question: Question): Asked => {
    const [a, b] = question.entries.map(id => found.get(id) ?? null)
    return {
      question,
      entries: [a ?? null, b ?? null],
      documents: [documents.get(question.a) ?? null, documents.get(question.b) ?? null],
    }
  }
  return { items: items.map(toAsked), next }
}

/** Questions, the most valuable first. */
export const ask = (store: Store): AsyncIterable<Asked> => eachOf(page => askPage(store, {}, page), PAGE)
