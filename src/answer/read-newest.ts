import { eachOf, type Page, type PageOptions } from '../store/index.ts'

type Newest<T> = {
  /** A list that is read newest first. */
  readonly list: (page: PageOptions) => Promise<Page<T>>
  readonly limit: number
  /** The day by which it is listed; nothing for what has none. */
  readonly dayOf: (item: T) => string | undefined
  /** What tells those of one day apart in every register that holds them. */
  readonly nameOf: (item: T) => string
}

/** The newest of a list. Those of one day are read all, since which of them came in last tells nothing. */
export async function readNewest<T>({ list, limit, dayOf, nameOf }: Newest<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of eachOf(list, Math.max(limit, 1))) {
    if (items.length >= limit && dayOf(item) !== dayOf(items.at(-1) ?? item)) break
    items.push(item)
  }
  const named = items.map(item => ({ item, day: dayOf(item) ?? '', name: nameOf(item) }))
  return named
    .sort((a, b) => (a.day === b.day ? (a.name < b.name ? -1 : 1) : a.day > b.day ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item)
}
