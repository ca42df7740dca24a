import { eachOf, type Store } from '../../store/index.ts'
import { isValid } from '../access/verify-token.ts'
import { NOTED, nameOf, noteOf } from './view-name.ts'

/** The sets of collections that somebody sees: those of everybody, and of tokens that hold; none where there are no collections. */
export async function findSeen(store: Store, at: string): Promise<readonly (readonly string[])[]> {
  const names = await store.collections.names()
  if (names.length === 0) return []
  const seen = new Map<string, readonly string[]>([[noteOf([]), []]])
  for await (const { collections, ...token } of eachOf(page => store.tokens.list(page))) {
    const shown = collections && names.filter(name => collections.includes(name))
    if (shown && isValid(token, at) && shown.length < names.length) seen.set(noteOf(shown), shown)
  }
  return [...seen.values()]
}

/**
 * Deletes the views that nobody sees any more.
 *
 * @param used names of views that are kept all the same
 * @returns the names of those that are left
 */
export async function sweepViews(
  store: Store,
  at: string,
  used: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> {
  // A view is noted before it is made: one that is there now and is noted nowhere was given up.
  const there = await store.viewNames()
  const noted = await store.meta.under(NOTED)
  const findLeft = async () => {
    const seen = new Set((await findSeen(store, at)).map(noteOf))
    return [...noted].filter(([note, mark]) => !seen.has(note) && !used.has(nameOf(note, mark)))
  }
  if ((await findLeft()).length > 0)
    await store.write(async ({ meta }) => {
      // Nobody makes a token meanwhile.
      for (const [note] of await findLeft()) await meta.remove(note)
    })
  const kept = new Set([...(await store.meta.under(NOTED))].map(([note, mark]) => nameOf(note, mark)))
  for (const name of there) if (!kept.has(name)) await store.dropView(name)
  return kept
}
