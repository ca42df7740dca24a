import { type ListFilter, listCommand, type Promised, type Promises, promises, type Rates } from '../analyse/index.ts'
import { type EntryFilter, eachOf, type Store } from '../store/index.ts'
import { readRows } from './read-all.ts'
import { whyNothing } from './refusals.ts'

export type PromisesQuestion = {
  readonly filter: EntryFilter
  /** The filter in the words of `foedera list`. */
  readonly listed: ListFilter
  readonly rates: Rates
  /** YYYY-MM-DD. */
  readonly asOf: string
  readonly silentAfterMonths: number
}

const PAGE = 500

/**
 * Which promises came true?
 *
 * @throws AnswerError `nothing` where no agreement is like that, `no-country` where it names a country that there is not.
 */
export const answerPromises = (
  store: Pick<Store, 'snapshot'>,
  { filter, listed, rates, asOf, silentAfterMonths }: PromisesQuestion,
): Promise<Promises> =>
  store.snapshot(async reader => {
    const rows = new Map((await readRows(reader, filter)).map(row => [row.id, row]))
    if (rows.size === 0) throw whyNothing(filter, listCommand(listed))
    const promised: Promised[] = []
    let batch: Promised['entry'][] = []
    const flush = async () => {
      const news = await lastNews(reader, batch, asOf)
      for (const entry of batch) {
        const row = rows.get(entry.id)
        if (row) promised.push({ entry, row, lastNews: news.get(entry.id) ?? null })
      }
      batch = []
    }
    for await (const entry of eachOf(page => reader.entries.list(filter, { ...page, order: 'oldest' }), PAGE)) {
      batch.push(entry)
      if (batch.length >= PAGE) await flush()
    }
    await flush()
    return promises(promised, listed, rates, { asOf, silentAfterMonths })
  })

type Reader = Parameters<Parameters<Store['snapshot']>[0]>[0]

/** The day of the last document up to a day that tells of each. */
async function lastNews(
  reader: Pick<Reader, 'entries'>,
  entries: readonly { readonly id: string }[],
  asOf: string,
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>()
  for (const { entry, published } of await reader.entries.reports(entries.map(({ id }) => id)))
    if (published !== undefined && published <= asOf && published > (days.get(entry) ?? '')) days.set(entry, published)
  return days
}
