import { type ListFilter, listCommand, type Promises, promises, type Rates } from '../analyse/index.ts'
import { type EntryFilter, type Store, toSumRow } from '../store/index.ts'
import { readAll } from './read-all.ts'
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
    const entries = await readAll(page => reader.entries.list(filter, { ...page, order: 'oldest' }))
    if (entries.length === 0) throw whyNothing(filter, listCommand(listed))
    const ids = entries.map(({ id }) => id)
    const news = await reader.entries.lastNews(ids, asOf)
    const promised = entries.map(entry => ({ entry, row: toSumRow(entry), lastNews: news.get(entry.id) ?? null }))
    return promises(promised, listed, rates, { asOf, silentAfterMonths })
  })
