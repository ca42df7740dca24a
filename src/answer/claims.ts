import { type Claim, type Claims, type Rates, toBearings, topicsOf } from '../analyse/index.ts'
import type { Statement } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { AnswerError } from './answer-error.ts'
import { answerCurrency } from './currency.ts'
import { readAll } from './read-all.ts'
import { answerTies } from './ties.ts'
import type { Years } from './to-years.ts'

export type ClaimsQuestion = Years & {
  /** Claims on these two; without it those of documents on any two. */
  readonly pair?: readonly [string, string] | undefined
  readonly rates: Rates
}

const MOST_READ = 5_000
const MOST_STATEMENTS = 1_000
/** Figures are made for the pairs that most is claimed of. */
const MOST_PAIRS = 20

/** What do sources claim of ties, and what do the figures say? */
export async function answerClaims(store: Store, { pair, from, to, rates }: ClaimsQuestion): Promise<Claims> {
  const { claims, lookedAt, others } = await store.snapshot(async reader => {
    if (pair && (await reader.pairs.years(...pair)).length === 0)
      throw new AnswerError('no-pair', { pair: pair.join('-'), hint: '' })
    const judgements = await reader.assessments.onPair(pair ?? null, MOST_READ)
    const statements = pair
      ? await readAll(page => reader.statements.list({ between: pair }, page))
      : (await reader.statements.list({}, { order: 'newest', limit: MOST_STATEMENTS })).items
    let others = 0
    const found: Claim[] = []
    for (const { found: assessment, countries, documentId, published, publisher } of judgements) {
      const of = pair ?? countries
      if (of.length !== 2) {
        others++
        continue
      }
      const topics = topicsOf(assessment.text.value)
      if (topics.length === 0) continue
      const facts = { ...(published ? { published } : {}), ...(publisher ? { publisher } : {}) }
      found.push({ pair: of.join('-'), topics, text: assessment.text.value, documentId, ...facts })
    }
    for (const { found: statement, documentId, published } of statements) {
      const of = pair ?? sidesOf(statement)
      if (of === null) {
        others++
        continue
      }
      const topics = topicsOf(statement.quote.value)
      if (topics.length === 0) continue
      found.push({
        pair: of.join('-'),
        topics,
        text: statement.quote.value,
        speaker: statement.speaker.value.name,
        documentId,
        ...(published ? { published } : {}),
      })
    }
    const inYears = found.filter(({ published }) => {
      const year = published === undefined ? null : Number(published.slice(0, 4))
      return (from === undefined || (year ?? 0) >= from) && (to === undefined || (year ?? 9999) <= to)
    })
    return { claims: inYears, lookedAt: judgements.length + statements.length - others, others }
  })
  const pairs = [...Map.groupBy(claims, each => each.pair)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name]) => name)
  const bearings: Record<string, Claims['bearings'][string]> = {}
  for (const name of pairs.slice(0, MOST_PAIRS)) {
    const both = name.split('-') as [string, string]
    const between = both.join(',')
    const ties = await answerTies(store, { pair: both, from, to, rates })
    const years = {
      ...(from === undefined ? {} : { from: String(from) }),
      ...(to === undefined ? {} : { to: String(to) }),
    }
    const currency =
      ties.total.agreements.n === 0
        ? null
        : await answerCurrency(store, { filter: { between: both, ...years }, listed: { between, ...years }, rates })
    bearings[name] = toBearings(ties, currency).filter(({ topic }) =>
      claims.some(claim => claim.pair === name && claim.topics.includes(topic)),
    )
  }
  return {
    claims,
    bearings,
    lookedAt,
    notes: [
      ...(pairs.length > MOST_PAIRS
        ? [`Figures are made for the ${MOST_PAIRS} pairs that most is claimed of, of ${pairs.length}.`]
        : []),
      ...(others > 0
        ? [
            `${others} judgements and statements were not looked at, since nothing says of which two countries they speak.`,
          ]
        : []),
      ...(lookedAt >= MOST_READ ? [`The newest ${MOST_READ} judgements were looked at.`] : []),
    ],
  }
}

/** The countries of one who speaks and of one who is spoken to; null where they are not two. */
function sidesOf({ speaker, addressee }: Statement): readonly [string, string] | null {
  const [a, b] = [speaker.value.country, addressee?.value.country]
  return a === undefined || b === undefined || a === b ? null : a < b ? [a, b] : [b, a]
}
