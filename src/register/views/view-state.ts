import { z } from 'zod'
import { type Store, VIEWS_EPOCH } from '../../store/index.ts'

/** How far a view has come. It is kept in the view itself, so that it is never said of another. */
const stateSchema = z.strictObject({
  /** Which database it is made from: another after a backup was restored into it. */
  epoch: z.string(),
  /** Whether all documents were gone through. */
  isMade: z.boolean(),
  /** The last change of documents, and the last decision, that it knows of. */
  change: z.number(),
  decision: z.number(),
})
export type ViewState = z.infer<typeof stateSchema>

const NOTE = 'view'

export async function readState(view: Store): Promise<ViewState | null> {
  const text = await view.meta.get(NOTE)
  const parsed = text === null ? null : stateSchema.safeParse(JSON.parse(text))
  return parsed?.success ? parsed.data : null
}

export const writeState = (view: Store, state: ViewState): Promise<void> =>
  view.write(writer => writer.meta.set(NOTE, JSON.stringify(state)))

/** What views of a database are made of as long as it is the same. */
export const readEpoch = async (store: Store): Promise<string> => (await store.meta.get(VIEWS_EPOCH)) ?? ''
