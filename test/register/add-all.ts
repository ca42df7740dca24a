import { knowledge } from '../../src/knowledge/index.ts'
import type { Document } from '../../src/model/index.ts'
import { toDocument } from '../../src/read/index.ts'
import { addInputs, type Input, type Outcome, settle } from '../../src/register/index.ts'
import type { Store } from '../../src/store/index.ts'
import { AT } from '../store/values.ts'

/** What a test adds: a text, and what is known of it. */
export type Article = {
  readonly title?: string
  readonly text: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

export const toInput = ({ url, ...article }: Article, index = 0): Extract<Input, { document: Document }> => ({
  name: `article-${index}.txt`,
  document: toDocument(article),
  source: url === undefined ? {} : { url },
})

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs
}

/** Adds inputs and resolves what is new, as the verb does. */
export async function addAll(
  store: Store,
  inputs: readonly Input[],
  { workers = 1, collection }: { readonly workers?: number; readonly collection?: string } = {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const at = () => AT
  const onOutcome = (outcome: Outcome) => outcomes.push(outcome)
  await addInputs(store, each(inputs), { workers, collection, knowledge: [], extractor: '1.0.0', at, onOutcome })
  await settle(store, { knowledge: knowledge(), at })
  return outcomes
}

/** Adds articles; gives the ids of their documents. */
export async function addArticles(store: Store, articles: readonly Article[]): Promise<readonly string[]> {
  const inputs = articles.map(toInput)
  await addAll(store, inputs)
  return inputs.map(({ document }) => document.id)
}
