import type { Knowledge } from '../knowledge/index.ts'
import type { SourceState } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { RegisterError } from './register-error.ts'
import { resolveScope } from './settle/resolve-scope.ts'
import { toWaiting } from './settle/to-waiting.ts'

export type Standing = {
  readonly state: SourceState
  /** The source of the document that it is about, where not all are. */
  readonly url?: string | undefined
}

/** What changed with a source: agreements that are no more, and those of which something is different. */
export type Fallen = { readonly gone: readonly string[]; readonly changed: readonly string[] }

/**
 * Says that a document, or one source of it, was retracted or corrected, or stands again. What it carried falls with it, unless others carry it too.
 *
 * @throws RegisterError `no-document`.
 */
export const setStanding = (
  store: Store,
  documentId: string,
  { state, url }: Standing,
  { knowledge, at }: { readonly knowledge: Knowledge; readonly at: () => string },
): Promise<Fallen> =>
  store.write(async writer => {
    const sources = await writer.documents.sources(documentId)
    const isMeant = (source: (typeof sources)[number]) => url === undefined || source.url === url
    if (!sources.some(isMeant)) throw new RegisterError('no-document', { id: url ?? documentId })
    const changed = sources.map(({ documentId: _, ...source }) =>
      isMeant({ ...source, documentId }) ? { ...source, state } : source,
    )
    const findings = await writer.findings.ofDocument(documentId)
    const before = await versionsOf(
      writer,
      findings.map(({ id }) => id),
    )
    await writer.documents.putSources(documentId, changed)
    await resolveScope(writer, toWaiting(findings, knowledge), { knowledge, at: at() })
    const after = new Map((await writer.entries.getAll([...before.keys()])).map(({ id, version }) => [id, version]))
    const all = [...before]
    return {
      gone: all.filter(([id]) => !after.has(id)).map(([id]) => id),
      changed: all.filter(([id, version]) => after.has(id) && after.get(id) !== version).map(([id]) => id),
    }
  })

async function versionsOf(
  writer: Parameters<Parameters<Store['write']>[0]>[0],
  findings: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set((await writer.entries.locate(findings)).values())
  return new Map((await writer.entries.getAll([...ids])).map(({ id, version }) => [id, version]))
}
