import type { Entry, Statement } from '../../model/index.ts'
import type { Register } from '../../register/index.ts'
import type { DocumentHit, Found, Page } from '../../store/index.ts'

type Part<T> = Page<T> & { readonly count: number }

/** What words are found in. */
export type FoundAll = {
  readonly agreements: Part<Entry>
  readonly documents: Part<DocumentHit>
  readonly statements: Part<Found<Statement>>
}

/** Looks for words everywhere: the first page of each kind, and how many there are in all. */
export async function searchAll(register: Register, text: string, limit: number): Promise<FoundAll> {
  const filter = { text }
  const find = async <T>(part: {
    readonly list: (filter: { readonly text: string }, page: { readonly limit: number }) => Promise<Page<T>>
    readonly count: (filter: { readonly text: string }) => Promise<number>
  }): Promise<Part<T>> => ({ ...(await part.list(filter, { limit })), count: await part.count(filter) })
  return {
    agreements: await find(register.agreements),
    documents: await find(register.documents),
    statements: await find(register.statements),
  }
}
