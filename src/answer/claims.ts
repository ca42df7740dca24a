import {
  type Claims,
  type Grounds,
  largestSum,
  listCommand,
  MOST_IDS,
  type Rates,
  toBearings,
} from '../analyse/index.ts'
import type { DocumentFilter, EntryFilter, Store } from '../store/index.ts'
import { AnswerError } from './answer-error.ts'
import { answerCurrency } from './currency.ts'
import { readClaims } from './read-claims.ts'
import { answerTies } from './ties.ts'
import { sayYears, toYearFilter, type Years } from './to-years.ts'

export type ClaimsQuestion = Years & {
  /** Claims on these two; without it those of all documents. */
  readonly pair?: readonly [string, string] | undefined
  /** In which documents; in all unless said. */
  readonly documents?: Pick<DocumentFilter, 'text' | 'publishers' | 'ranks' | 'languages'> | undefined
  readonly rates: Rates
}

/** Figures are made for the pairs that most is claimed of. */
const MOST_PAIRS = 20

/**
 * What do sources claim of ties in general, and what do the figures say?
 *
 * @throws AnswerError `no-pair` where the register knows nothing of the two, `no-years` or `no-documents` where it has no document that was asked for.
 */
export async function answerClaims(store: Store, question: ClaimsQuestion): Promise<Claims> {
  const { pair, documents = {} } = question
  if (pair && (await store.pairs.years(...pair)).length === 0)
    throw new AnswerError('no-pair', { pair: pair.join('-'), hint: '' })
  const claims = await findClaims(store, question)
  const years = sayYears(question)
  const isNarrowed = Object.keys(documents).length > 0
  if (claims.documents > 0 || (years === null && !isNarrowed)) return claims
  throw pair && years !== null && !isNarrowed
    ? new AnswerError('no-years', { pair: pair.join('-'), years })
    : new AnswerError('no-documents', { years: years ?? '' })
}

/** The same, where no document is no fault of the question. */
export async function findClaims(store: Store, question: ClaimsQuestion): Promise<Claims> {
  const { pair, from, to, rates } = question
  const { claims, documents, areMore } = await store.snapshot(reader =>
    readClaims(reader, { ...question.documents, ...toYearFilter(question), ...(pair ? { pair } : {}) }),
  )
  const placed = claims.filter(claim => (pair ? claim.pair === pair.join('-') : claim.pair !== undefined))
  const placeless = claims.filter(claim => claim.pair === undefined)
  const others = claims.length - placed.length - placeless.length
  const pairs = [...Map.groupBy(placed, claim => claim.pair!)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name]) => name)
  const bearings: Record<string, Claims['bearings'][string]> = {}
  for (const name of pairs.slice(0, MOST_PAIRS)) {
    const claimed = new Set(placed.flatMap(claim => (claim.pair === name ? claim.topics : [])))
    const both = name.split('-') as [string, string]
    bearings[name] = (await figuresOn(store, both, { from, to, rates })).filter(({ topic }) => claimed.has(topic))
  }
  return {
    claims: pair ? placed : [...placed, ...placeless],
    bearings,
    documents,
    notes: notesOf({ pairs: pairs.length, others, placeless: pair ? placeless.length : 0, documents, areMore }),
  }
}

/** What the register has to say of two countries, whatever is claimed of them; nothing where it knows of neither agreement nor document. */
async function figuresOn(
  store: Store,
  pair: readonly [string, string],
  { from, to, rates }: Years & { readonly rates: Rates },
): Promise<ReturnType<typeof toBearings>> {
  const ties = await answerTies(store, { pair, from, to, rates }).catch(error => {
    // A sentence may name two countries of which nothing else is known.
    if (error instanceof AnswerError) return null
    throw error
  })
  if (ties === null) return []
  // Shares and trends are of the years of the ties; what is the largest so far is so among all that were asked for.
  const years = toYearFilter(ties)
  const filter = { between: pair, ...years }
  const currency =
    (await store.entries.count(filter)) === 0
      ? null
      : await answerCurrency(store, { filter, listed: { between: pair.join(','), ...years }, rates })
  return toBearings({
    ties,
    currency,
    largest: await largestOn(store, { between: pair, ...toYearFilter({ from, to }) }, rates),
  })
}

async function largestOn(store: Store, filter: EntryFilter, rates: Rates): Promise<Grounds['largest']> {
  const largest = largestSum(await store.entries.sums(filter), rates)
  if (!largest) return null
  const { currency, value } = largest
  const asMuch = { amount: { currency, min: Number(value) } }
  const n = await store.entries.count(asMuch)
  return {
    ...largest,
    asMuch: {
      n,
      list: listCommand({ currency: [currency], minAmount: Number(value) }),
      ...(n <= MOST_IDS ? { ids: [...(await store.entries.ids(asMuch, { limit: MOST_IDS }))] } : {}),
    },
  }
}

type Counts = {
  readonly pairs: number
  readonly others: number
  readonly placeless: number
  readonly documents: number
  readonly areMore: boolean
}

const notesOf = ({ pairs, others, placeless, documents, areMore }: Counts): string[] => [
  ...(pairs > MOST_PAIRS ? [`Figures are made for the ${MOST_PAIRS} pairs that most is claimed of, of ${pairs}.`] : []),
  ...(others > 0 ? [`Left out: ${sayClaims(others)} that other countries are named with.`] : []),
  ...(placeless > 0
    ? [`Left out: ${sayClaims(placeless)} of which nothing says of which two countries they speak.`]
    : []),
  ...(areMore ? [`The newest ${documents} documents were looked at; --from and --to look at others.`] : []),
]

const sayClaims = (n: number) => `${n} general ${n === 1 ? 'claim' : 'claims'} in the same documents`
