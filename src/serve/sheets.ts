import type { Actor, Assessment, Event, Membership, Notice, Package, Statement } from '../model/index.ts'
import type { DocumentHit, EntryRow, Found, PartyCount } from '../store/index.ts'
import type { Sheet } from './route/stream-list.ts'

type Cells<T> = Readonly<Record<string, (item: T) => string | number | undefined>>

/** Columns of lists for spreadsheets, beside those that the command line has; several values in a cell are parted by `; `. */
const toSheet = <T>(name: string, cells: Cells<T>): Sheet<T> => ({
  name,
  columns: Object.keys(cells),
  cells: item => Object.values(cells).map(toCell => toCell(item)),
})

const join = (values: readonly string[]) => values.join('; ')
const FOUND = {
  document: ({ documentId }: Found<unknown>) => documentId,
  published: ({ published }: Found<unknown>) => published,
}
const speak = ({ name, office, country }: Actor) =>
  [name, office, country].filter(part => part !== undefined).join(', ')

export const DOCUMENTS = toSheet<DocumentHit>('documents', {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published,
  language: ({ language }) => language,
  rank: ({ rank }) => rank,
  state: ({ state }) => state,
  copyOf: ({ copyOf }) => copyOf,
  added: ({ added }) => added,
  passage: ({ passage }) => passage.text,
})

export const STATEMENTS = toSheet<Found<Statement>>('statements', {
  id: ({ found }) => found.id,
  ...FOUND,
  speaker: ({ found }) => speak(found.speaker.value),
  mode: ({ found }) => found.mode.value,
  quote: ({ found }) => found.quote.value,
  addressee: ({ found }) => found.addressee && speak(found.addressee.value),
  date: ({ found }) => found.date?.value,
  about: ({ found }) => join(found.about ?? []),
})

export const EVENTS = toSheet<Found<Event>>('events', {
  id: ({ found }) => found.id,
  ...FOUND,
  kind: ({ found }) => found.kind.value,
  participants: ({ found }) => join(found.participants.map(({ value }) => speak(value))),
  place: ({ found }) => found.place?.value.name,
  date: ({ found }) => found.date?.value,
})

export const MEMBERSHIPS = toSheet<Found<Membership>>('memberships', {
  ...FOUND,
  member: ({ found }) => found.member.value,
  organisation: ({ found }) => found.organisation.value.name,
  asOf: ({ found }) => found.asOf?.value,
})

export const ASSESSMENTS = toSheet<Found<Assessment>>('assessments', {
  ...FOUND,
  text: ({ found }) => found.text.value,
})

export const PARTIES = toSheet<PartyCount>('parties', {
  key: ({ key }) => key,
  name: ({ name }) => name,
  type: ({ type }) => type,
  country: ({ country }) => country,
  id: ({ id }) => id,
  agreements: ({ agreements }) => agreements,
})

export const PACKAGES = toSheet<Package>('packages', {
  id: ({ id }) => id,
  name: ({ name }) => name,
  date: ({ date }) => date,
  sides: ({ sides }) => join(sides),
  place: ({ place }) => place?.name,
  agreements: ({ entries }) => join(entries),
})

export const NEWS = toSheet<Notice & { readonly id: string }>('news', {
  id: ({ id }) => id,
  at: ({ at }) => at,
  kind: ({ kind }) => kind,
  agreement: ({ agreement }) => agreement.id,
  title: ({ agreement }) => agreement.title,
  changes: ({ changes }) => join(changes.map(({ field, before, now }) => `${field}: ${before ?? ''} → ${now ?? ''}`)),
})

export const AGREEMENT_ROWS = toSheet<EntryRow>('agreements', {
  id: ({ id }) => id,
  title: ({ title }) => title,
  form: ({ form }) => form,
  instrument: ({ instrument }) => instrument,
  status: ({ status }) => status,
  reached: ({ reached }) => reached,
  date: ({ date }) => date,
  pair: ({ pair }) => pair,
  countries: ({ countries }) => join(countries),
  sectors: ({ sectors }) => join(sectors),
  parties: ({ parties }) => join(parties),
  publishers: ({ publishers }) => join(publishers),
  amounts: ({ amounts }) => join(amounts.map(({ currency, value }) => `${currency} ${value}`)),
  review: ({ review }) => review,
  confidence: ({ confidence }) => confidence,
  independentSources: ({ independent }) => independent,
  bestRank: ({ bestRank }) => bestRank,
  updated: ({ updated }) => updated,
})
