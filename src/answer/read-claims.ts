import { type Claim, claimsIn, placeClaim, type Told } from '../analyse/index.ts'
import type { Reading, Span } from '../model/index.ts'
import type { DocumentFilter, DocumentHit, Reader } from '../store/index.ts'
import { countriesNamed } from './countries-named.ts'

/** Of more documents the newest are looked at. */
const MOST_DOCUMENTS = 1_000

export type FoundClaims = {
  readonly claims: readonly Claim[]
  /** How many documents were looked at. */
  readonly documents: number
  readonly areMore: boolean
}

/** General claims in the newest documents of a filter that stand; of copies of one text the first is looked at. */
export async function readClaims(
  reader: Pick<Reader, 'documents'>,
  filter: Omit<DocumentFilter, 'states'>,
): Promise<FoundClaims> {
  const { items, next } = await reader.documents.list(
    { ...filter, states: ['current', 'corrected'] },
    { order: 'newest', limit: MOST_DOCUMENTS },
  )
  const copies = new Set<string>()
  const claims: Claim[] = []
  let documents = 0
  for (const { id, copyOf } of inOrder(items, next !== null)) {
    if (copyOf !== undefined && copies.has(copyOf)) continue
    if (copyOf !== undefined) copies.add(copyOf)
    documents++
    const { document } = (await reader.documents.get(id))!
    const found = claimsIn(document.text, document.language)
    if (found.length === 0) continue
    const reading = (await reader.documents.reading(id))!
    const told = toldIn(reading)
    const countries = told.length > 0 ? [] : countriesNamed(document.text)
    for (const { start, end, topics: all, isAhead } of found) {
      const topics = isTitle(reading, { start, end }) ? all.filter(topic => !UNDERTAKEN.has(topic)) : all
      if (topics.length === 0) continue
      const text = document.text.slice(start, end)
      const named = [...countriesNamed(text), ...(REGION_PATTERN.exec(text) ?? [])]
      const pair = placeClaim(document.text, { start, end }, { named, told, countries })
      claims.push({
        ...(pair === null ? {} : { pair }),
        topics,
        text,
        span: { start, end },
        ...(isAhead ? { isAhead } : {}),
        ...voiceOf(reading, { start, end }),
        documentId: id,
        ...(document.publisher ? { publisher: document.publisher } : {}),
        ...(document.published ? { published: document.published } : {}),
      })
    }
  }
  return { claims, documents, areMore: next !== null }
}

/** Those of one day by their ids. Where more were found, which of the earliest day are among them tells nothing: none of it is looked at, unless there is no other. */
function inOrder(items: readonly DocumentHit[], areMore: boolean): DocumentHit[] {
  const last = items.at(-1)?.published
  const whole = areMore ? items.filter(({ published }) => published !== last) : []
  return (whole.length > 0 ? whole : items).toSorted(({ published: a = '', ...x }, { published: b = '', ...y }) =>
    a === b ? (x.id < y.id ? -1 : 1) : a > b ? -1 : 1,
  )
}

/** Agreements of two countries, each with the words that carry it. */
const toldIn = ({ agreements }: Reading): Told[] =>
  agreements.flatMap(({ countries, spans }) => {
    const codes = [...new Set(countries.map(({ value }) => value))].sort()
    return codes.length === 2 ? spans.map(({ start, end }) => ({ pair: codes.join('-'), start, end })) : []
  })

/** What two sides may also agree to do: "cooperation to strengthen ties". */
const UNDERTAKEN: ReadonlySet<Claim['topics'][number]> = new Set(['deepening', 'cooling'])
/** Ties with a part of the world are not those of two countries. */
const REGION_PATTERN = /\b(?:and|between|with) (?:Africa|Asia|Central Asia|Europe|Latin America|ASEAN)(?![\p{L}-])/u

/** Whether most of a sentence is what an agreement is called: it says then what was agreed. */
const isTitle = ({ agreements }: Reading, sentence: Span): boolean =>
  agreements.some(({ title }) =>
    title.spans.some(span => overlap(span, sentence) > 0.8 * (sentence.end - sentence.start)),
  )

function voiceOf({ statements, assessments }: Reading, sentence: Span): Pick<Claim, 'voice' | 'speaker'> {
  const said = statements.find(({ quote }) => quote.spans.some(span => overlap(span, sentence) > 0))
  if (said) return { voice: 'statement', speaker: said.speaker.value.name }
  const isJudged = assessments.some(({ spans }) => spans.some(span => overlap(span, sentence) > 0))
  return { voice: isJudged ? 'judgement' : 'report' }
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
