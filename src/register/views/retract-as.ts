import type { Entry, SourceState } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Register } from '../api/register.ts'
import { RegisterError } from '../register-error.ts'

type Choices = { readonly state?: SourceState; readonly url?: string | undefined }
type Retracted = Awaited<ReturnType<Register['documents']['retract']>>

/** Says of the sources that somebody sees, and of no other, that they were retracted or stand again; tells what changes of what they see. */
export async function retractAs(
  whole: Register,
  view: Store,
  documentId: string,
  { state = 'retracted', url }: Choices,
  sync: () => Promise<void>,
): Promise<Retracted> {
  const seen = (await view.documents.sources(documentId)).filter(source => url === undefined || source.url === url)
  if (seen.length === 0) throw new RegisterError('no-document', { id: url ?? documentId })
  const all = await whole.store.documents.sources(documentId)
  const before = await versionsOf(view, documentId)
  if (url === undefined && seen.length === all.length) await whole.documents.retract(documentId, { state })
  else
    for (const source of seen)
      if (source.url !== undefined) await whole.documents.retract(documentId, { state, url: source.url })
  await sync()
  const after = new Map((await view.entries.getAll([...before.keys()])).map(toVersion))
  const ids = [...before.keys()]
  return {
    documentId,
    state,
    gone: ids.filter(id => !after.has(id)),
    changed: ids.filter(id => after.has(id) && after.get(id) !== before.get(id)),
  }
}

const toVersion = ({ id, version }: Entry) => [id, version] as const

async function versionsOf(view: Store, documentId: string): Promise<ReadonlyMap<string, string>> {
  const findings = (await view.findings.ofDocument(documentId)).map(({ id }) => id)
  const ids = new Set((await view.entries.locate(findings)).values())
  return new Map((await view.entries.getAll([...ids])).map(toVersion))
}
