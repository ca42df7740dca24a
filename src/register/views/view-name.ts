import { hash, randomBytes } from 'node:crypto'
import type { Store } from '../../store/index.ts'

/** Notes of views begin so, and go on with the collections that they have. */
export const NOTED = 'view/'
const LENGTH = 16
const MARK_BYTES = 8

/** Where it is noted which view has these collections beside the documents of none. */
export const noteOf = (collections: readonly string[]): string =>
  `${NOTED}${hash('sha256', JSON.stringify([...new Set(collections)].sort())).slice(0, LENGTH)}`

/** The name of the view of a note. A view that was deleted comes back under another name: who still has the old one open never takes it for the new one. */
export const nameOf = (note: string, mark: string): string => `${note.slice(NOTED.length)}${mark}`

/** The name of the view that has these collections, which is noted where there is none. */
export async function viewName(store: Pick<Store, 'meta' | 'write'>, collections: readonly string[]): Promise<string> {
  const note = noteOf(collections)
  const known = await store.meta.get(note)
  if (known !== null) return nameOf(note, known)
  return store.write(async ({ meta }) => {
    const mark = (await meta.get(note)) ?? randomBytes(MARK_BYTES).toString('hex')
    await meta.set(note, mark)
    return nameOf(note, mark)
  })
}
