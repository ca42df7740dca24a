import { randomBytes } from 'node:crypto'
import type { Entry } from '../../model/index.ts'
import type { EntryFilter, Reader, Store } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { type Digest, toDigest } from './digest.ts'
import { writtenSince } from './watched.ts'

export type AlertDraft = {
  readonly name: string
  readonly filter: EntryFilter
  /** The file that gets its news as an Atom feed. */
  readonly file?: string | undefined
  /** The address that its news are sent to. */
  readonly url?: string | undefined
  /** Who saves it over the service. */
  readonly savedBy?: string | undefined
  /** So many of their own they may have. */
  readonly most?: number | undefined
}

const NAME_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u
/** A search that finds more is no alert. */
const MOST_FOUND = 100_000
const CHUNK = 500
const SECRET_BYTES = 32

/**
 * Saves a search of which somebody wants to hear from now on. What it finds at the moment is remembered and not told.
 *
 * @returns the key by which what is sent is signed, where the alert has an address; it is shown only here
 * @throws RegisterError `bad-alert`
 */
export async function addAlert(
  store: Store,
  draft: AlertDraft,
  at: string,
): Promise<{ readonly found: number; readonly secret?: string }> {
  const { name, filter } = draft
  const refuse = (reason: string) => new RegisterError('bad-alert', { name, reason })
  if (!NAME_PATTERN.test(name)) throw refuse('Its name is letters, digits, blanks, dots and dashes, 64 at most')
  if (await store.alerts.named(name)) throw refuse('There is one of this name')
  const { savedBy, most } = draft
  if (savedBy !== undefined && most !== undefined && (await store.alerts.countOf(savedBy)) >= most)
    throw refuse(`You have saved ${most} already; remove one that you need no more`)
  const secret = draft.url === undefined ? undefined : `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`
  const seen = await store.snapshot(reader => findAll(reader, filter, refuse))
  await store.write(async writer => {
    if (!(await writer.alerts.add({ ...draft, secret }, at))) throw refuse('There is one of this name')
    const { no } = (await writer.alerts.named(name))!
    for (const chunk of chunksOf(seen.entries)) await writer.alerts.find(no, chunk)
    if (seen.checked !== undefined) await writer.alerts.change(no, { checked: seen.checked })
  })
  return { found: seen.entries.length, ...(secret === undefined ? {} : { secret }) }
}

async function findAll(reader: Reader, filter: EntryFilter, refuse: (reason: string) => RegisterError) {
  const ids: string[] = []
  let checked: string | undefined
  for await (const { id, updated } of writtenSince(reader, filter, undefined)) {
    checked ??= updated
    ids.push(id)
    if (ids.length > MOST_FOUND) throw refuse(`It finds more than ${MOST_FOUND} agreements; narrow it`)
  }
  const entries: { entry: string; version: string; seen: Digest }[] = []
  for (const chunk of chunksOf(ids)) entries.push(...(await reader.entries.getAll(chunk)).map(toFound))
  return { entries, checked }
}

/** An agreement as an alert remembers it. */
export const toFound = (entry: Entry) => ({ entry: entry.id, version: entry.version, seen: toDigest(entry) })

/** A list in parts of a few hundred. */
export function chunksOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}
