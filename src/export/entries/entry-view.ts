import type { Decision, Entry, Evidence, Package, PageStart, Question, Source, Statement } from '../../model/index.ts'

/** What a page on an agreement is made of. */
export type EntryView = {
  readonly entry: Entry
  /** The words of each evidence, by `quoteKey`. */
  readonly quotes: Readonly<Record<string, string>>
  readonly quoteKey: (evidence: Evidence) => string
  readonly documents: readonly {
    readonly id: string
    readonly title?: string | undefined
    readonly publisher?: string | undefined
    readonly published?: string | undefined
    readonly pages?: readonly PageStart[] | undefined
    readonly rank: string
    readonly state: string
    readonly sources: readonly Source[]
  }[]
  readonly statements: readonly { readonly found: Statement }[]
  readonly linkedFrom: readonly { readonly id: string; readonly title: string }[]
  readonly packages: readonly Package[]
  readonly history: readonly { readonly decision: Decision; readonly stands: boolean }[]
  readonly questions: readonly Question[]
}
