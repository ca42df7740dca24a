import { type Brief, type Rates, sayAmount } from '../analyse/index.ts'
import { quoteKey, showEntry } from '../register/index.ts'
import type { StatementFilter, Store } from '../store/index.ts'
import { answerAsymmetry } from './asymmetry.ts'
import { findClaims } from './claims.ts'
import { answerCurrency } from './currency.ts'
import { answerPromises } from './promises.ts'
import { readNewest } from './read-newest.ts'
import { toDays } from './read-voices.ts'
import { answerTies } from './ties.ts'
import { toYearFilter, type Years } from './to-years.ts'

export type BriefQuestion = Years & {
  readonly pair: readonly [string, string]
  readonly rates: Rates
  readonly asOf: string
  readonly silentAfterMonths: number
  /** How many of the newest agreements are told of one by one. */
  readonly agreements: number
}

const [MOST_QUOTES, MOST_STATEMENTS] = [2, 8]

/**
 * A briefing on two countries.
 *
 * @throws AnswerError `no-pair` where the register knows nothing of the two.
 */
export async function answerBrief(store: Store, question: BriefQuestion): Promise<Brief> {
  const { pair, from, to, rates, asOf, silentAfterMonths } = question
  const ties = await answerTies(store, { pair, from, to, rates })
  // All of a briefing is of the same years: those of the ties.
  const years = toYearFilter(ties)
  const filter = { between: pair, ...years }
  const listed = { between: pair.join(','), ...years }
  const isThere = (await store.entries.count(filter)) > 0
  return {
    ties,
    currency: isThere ? await answerCurrency(store, { filter, listed, rates }) : null,
    promises: isThere ? await answerPromises(store, { filter, listed, rates, asOf, silentAfterMonths }) : null,
    asymmetry: isThere ? await answerAsymmetry(store, { pair, from: ties.from, to: ties.to }) : null,
    claims: await findClaims(store, { pair, from, to, rates }),
    agreements: isThere ? await newest(store, filter, question.agreements) : [],
    statements: await newestStatements(store, { between: pair, ...years }),
  }
}

async function newest(
  store: Store,
  filter: { readonly between: readonly [string, string] },
  limit: number,
): Promise<Brief['agreements']> {
  const rows = await readNewest({
    list: page => store.entries.rows(filter, { ...page, order: 'newest' }),
    limit,
    dayOf: ({ firstDay }) => firstDay,
    nameOf: ({ title, id }) => `${title} ${id}`,
  })
  const agreements: Brief['agreements'][number][] = []
  for (const { id } of rows) {
    const { entry, quotes, documents } = await showEntry(store, id)
    const known = new Map(documents.map(each => [each.id, each]))
    // What the title rests on says what was agreed; where a person gave it, what the state rests on.
    const evidence = entry.title.evidence.length > 0 ? entry.title.evidence : entry.status.evidence
    agreements.push({
      id,
      title: entry.title.value,
      ...(entry.date ? { date: entry.date.value } : {}),
      status: entry.status.value,
      form: entry.form.value,
      amounts: entry.amounts.map(({ value }) => sayAmount(value)),
      quotes: evidence.slice(0, MOST_QUOTES).flatMap(each => {
        const words = quotes[quoteKey(each)]
        if (words === undefined) return []
        const { title, publisher, published, sources = [] } = known.get(each.documentId) ?? {}
        const url = sources.find(source => source.url !== undefined)?.url
        return [
          {
            words,
            documentId: each.documentId,
            ...(title ? { title } : {}),
            ...(publisher ? { publisher } : {}),
            ...(published ? { published } : {}),
            ...(url ? { url } : {}),
          },
        ]
      }),
    })
  }
  return agreements
}

async function newestStatements(store: Store, filter: StatementFilter): Promise<Brief['statements']> {
  const statements = await readNewest({
    list: page => store.statements.list(filter, { ...page, order: 'newest' }),
    limit: MOST_STATEMENTS,
    dayOf: ({ found, published }) => (toDays(found.date?.value) ?? toDays(published))?.firstDay,
    nameOf: ({ documentId, found }) => `${documentId} ${found.id}`,
  })
  return statements.map(({ documentId, published, found: { speaker, quote } }) => ({
    speaker: [speaker.value.name, speaker.value.office].filter(part => part !== undefined).join(', '),
    quote: { words: quote.value, documentId, ...(published ? { published } : {}) },
  }))
}
