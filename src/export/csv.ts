import { type Agreement, type Amount, type Evidenced, type Party, pageAt, type Reading } from '../model/index.ts'
import { toCsvRow } from './csv-row.ts'
import { toActorText, toPlaceText, toTermText } from './finding-text.ts'
import type { Format, Read } from './format.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

type Column = { readonly name: string; readonly of: (agreement: Agreement, read: Read) => string }

const join = <T>(list: readonly Evidenced<T>[], toText: (value: T) => string): string =>
  list.map(({ value }) => toText(value)).join('; ')
const same = (value: string) => value

/** The columns in order; several values in a cell are parted by `; `. */
const COLUMNS: readonly Column[] = [
  { name: 'file', of: (_, { name }) => name },
  { name: 'ref', of: (_, { reading }) => reading.ref ?? '' },
  { name: 'document', of: (_, { reading }) => reading.document.id },
  { name: 'documentTitle', of: (_, { reading }) => reading.document.title ?? '' },
  { name: 'publisher', of: (_, { reading }) => reading.document.publisher ?? '' },
  { name: 'authors', of: (_, { reading }) => reading.document.authors.join('; ') },
  { name: 'published', of: (_, { reading }) => reading.document.published ?? '' },
  { name: 'publishedBasis', of: (_, { reading }) => reading.document.publishedBasis ?? '' },
  { name: 'language', of: (_, { reading }) => reading.document.language },
  { name: 'agreement', of: ({ id }) => id },
  { name: 'title', of: ({ title }) => title.value },
  { name: 'subject', of: ({ subject }) => subject.value },
  { name: 'form', of: ({ form }) => form.value },
  { name: 'instrument', of: ({ instrument }) => instrument.value },
  { name: 'status', of: ({ status }) => status.value },
  { name: 'reached', of: ({ reached }) => reached.value },
  { name: 'date', of: ({ date }) => date?.value ?? '' },
  { name: 'sides', of: ({ sides }) => join(sides, side => side.name) },
  { name: 'countries', of: ({ countries }) => join(countries, same) },
  { name: 'parties', of: ({ parties }) => join(parties, toPartyText) },
  { name: 'sectors', of: ({ sectors }) => join(sectors, same) },
  { name: 'amounts', of: ({ amounts }) => join(amounts, toExactAmount) },
  { name: 'terms', of: ({ terms }) => join(terms, toTermText) },
  { name: 'places', of: ({ places }) => join(places, toPlaceText) },
  { name: 'number', of: ({ number }) => number?.value ?? '' },
  { name: 'count', of: ({ count }) => String(count?.value ?? 1) },
  { name: 'milestones', of: toMilestonesText },
  { name: 'partOf', of: ({ partOf }) => partOf?.value ?? '' },
  { name: 'follows', of: ({ follows }) => (follows ? `${follows.relation.value} ${follows.target.value}` : '') },
  { name: 'attribution', of: ({ attribution }) => (attribution ? toActorText(attribution.value) : '') },
  { name: 'confidence', of: ({ confidence }) => String(confidence) },
  { name: 'words', of: ({ spans }, { reading }) => toWords(spans, reading) },
  { name: 'pages', of: ({ spans }, { reading }) => toPages(spans, reading) },
]

/**
 * CSV for spreadsheets: one row an agreement, with its document; RFC 4180, UTF-8 with byte order mark, formulas disarmed. A
 * document without agreements has no row.
 */
export const csv: Format = {
  head: `${BYTE_ORDER_MARK}${toCsvRow(COLUMNS.map(({ name }) => name))}`,
  each: read =>
    read.reading.agreements.map(agreement => toCsvRow(COLUMNS.map(({ of }) => of(agreement, read)))).join(''),
  tail: '',
}

const toWords = (spans: Agreement['spans'], { document }: Reading): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ')

/** The pages that the words stand on, where the document has pages. */
const toPages = (spans: Agreement['spans'], { document }: Reading): string =>
  [...new Set(spans.flatMap(({ start }) => pageAt(document.pages, start) ?? []))].join('; ')

function toPartyText({ name, type, country, roles }: Party): string {
  return `${name} (${[type, country].filter(part => part !== undefined).join(' ')}: ${roles.join(', ')})`
}

/** Every digit, for programs: `CNY 3000000000 initial`. */
function toExactAmount({ value, upper, currency, qualifier, of, settlement }: Amount): string {
  const notes = [qualifier, of, settlement ? `in ${settlement.join(', ')}` : '']
  const range = upper === undefined ? value : `${value}-${upper}`
  return [currency, range, ...notes.filter(note => !['', 'exact', 'total'].includes(note))].join(' ')
}

function toMilestonesText({ milestones }: Agreement): string {
  return milestones.map(({ status, date }) => (date ? `${status.value} ${date.value}` : status.value)).join('; ')
}
