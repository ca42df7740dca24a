import type { Decision, Entry, Evidence, Package, Question, Source, Statement } from '../../model/index.ts'
import type { Found, Store, StoredDocument } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { evidenceOf } from './evidence-of.ts'
import { historyOf, type Past } from './history-of.ts'
import { wordsAt } from './words-at.ts'

/** A document behind an agreement, without its text. */
export type Behind = Omit<StoredDocument, 'document'> &
  Pick<StoredDocument['document'], 'id' | 'title' | 'publisher' | 'published' | 'language' | 'pages'> & {
    readonly sources: readonly Source[]
  }

/** An agreement with all that is known of it. */
export type ShownEntry = {
  readonly entry: Entry
  /** The words of each evidence, by its place in the documents (`quoteKey`). */
  readonly quotes: Readonly<Record<string, string>>
  readonly documents: readonly Behind[]
  /** Statements about it. */
  readonly statements: readonly Found<Statement>[]
  /** Agreements that name this one as what they are part of or follow. */
  readonly linkedFrom: readonly { readonly id: string; readonly title: string }[]
  readonly packages: readonly Package[]
  readonly history: readonly Past[]
  readonly questions: readonly Question[]
}

/** The key of an evidence in `quotes`. */
export const quoteKey = ({ documentId, spans }: Pick<Evidence, 'documentId' | 'spans'>): string =>
  `${documentId} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`

/**
 * All of an agreement: every field with its words, sources, conflicts and history.
 *
 * @param address its id, that of a finding in it, or that of an agreement that was merged into it
 * @throws RegisterError `no-entry`, or `gone` with the reason why there is none any more.
 */
export const showEntry = (store: Store, address: string): Promise<ShownEntry> =>
  store.snapshot(async reader => {
    const entry = await reader.entries.get(address)
    if (!entry) throw await whyNot(reader, address)
    const evidence = evidenceOf(entry)
    const shown = new Set(evidence.map(({ findingId }) => findingId))
    const others = await reader.findings.get(entry.findings.filter(id => !shown.has(id)))
    const ids = [...new Set([...evidence, ...others].map(({ documentId }) => documentId))]
    const sources = await reader.documents.sourcesOf(ids)
    const documents: Behind[] = []
    const quotes: Record<string, string> = {}
    for (const { document, ...rest } of await reader.documents.getAll(ids)) {
      const { id, title, publisher, published, language, pages } = document
      const facts = {
        ...(title ? { title } : {}),
        ...(publisher ? { publisher } : {}),
        ...(published ? { published } : {}),
        ...(pages ? { pages } : {}),
      }
      documents.push({ ...rest, id, ...facts, language, sources: sources.get(id) ?? [] })
      for (const each of evidence)
        if (each.documentId === id) quotes[quoteKey(each)] = wordsAt(document.text, each.spans)
    }
    const linked = await reader.entries.getAll(await reader.entries.linkedTo({ entry: entry.id }))
    return {
      entry,
      quotes,
      documents,
      statements: await reader.statements.about(entry.findings),
      linkedFrom: linked.map(({ id, title }) => ({ id, title: title.value })),
      packages: await reader.packages.get(entry.partOf.flatMap(({ value }) => value.package ?? [])),
      history: await historyOf(reader, [entry.id, ...entry.formerly, ...entry.findings]),
      questions: await reader.questions.about([entry.id]),
    }
  })

type Reading = Pick<Store, 'ledger' | 'findings' | 'decisions'>

/** Of which nothing is there any more but its id. */
export const UNREAD = 'what was read of it is not found any more'

/** Why there is no agreement at an address. */
async function whyNot(reader: Reading, address: string): Promise<RegisterError> {
  const minted = await reader.ledger.get([address])
  const ids = minted.length > 0 ? minted.map(({ findingId }) => findingId) : [address]
  const [finding] = await reader.findings.get(ids)
  if (finding && finding.state !== 'current' && finding.state !== 'corrected')
    return new RegisterError('gone', {
      id: address,
      reason: `its source, document ${finding.documentId}, was ${finding.state}`,
    })
  const rejected = (await reader.decisions.about(ids)).find((each: Decision) => each.kind === 'reject')
  if (rejected)
    return new RegisterError('gone', {
      id: address,
      reason: `${rejected.by} found that it is none (decision ${rejected.id})`,
    })
  if (minted.length > 0 || finding) return new RegisterError('gone', { id: address, reason: UNREAD })
  return new RegisterError('no-entry', { id: address })
}
