import type { Amount, Entry, Link, Party } from '../../model/index.ts'
import { toAmountText } from '../amount-text.ts'
import { toActorText, toPlaceText, toTermText } from '../finding-text.ts'
import type { Cell, RowsOf } from '../rows/cell.ts'

type Values<T> = readonly { readonly value: T }[]
const join = <T>(list: Values<T>, toText: (value: T) => string): string =>
  list.map(({ value }) => toText(value)).join('; ')
const same = (value: string) => value

/** Columns of a file for spreadsheets, in their order; several values in a cell are parted by `; `. */
const COLUMNS: Readonly<Record<string, (entry: Entry) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title.value,
  subject: ({ subject }) => subject.value,
  form: ({ form }) => form.value,
  instrument: ({ instrument }) => instrument.value,
  status: ({ status }) => status.value,
  reached: ({ reached }) => reached.value,
  date: ({ date }) => date?.value,
  sides: ({ sides }) => join(sides, side => side.name),
  countries: ({ countries }) => join(countries, same),
  parties: ({ parties }) => join(parties, toPartyText),
  sectors: ({ sectors }) => join(sectors, same),
  amounts: ({ amounts }) => join(amounts, toExactAmount),
  terms: ({ terms }) => join(terms, toTermText),
  places: ({ places }) => join(places, toPlaceText),
  number: ({ number }) => number?.value,
  count: ({ count }) => count?.value ?? 1,
  milestones: ({ milestones }) =>
    milestones.map(({ status, date }) => (date ? `${status.value} ${date.value}` : status.value)).join('; '),
  partOf: ({ partOf }) => join(partOf, toLinkText),
  follows: ({ follows }) =>
    follows.map(({ relation, target }) => `${relation.value} ${toLinkText(target.value)}`).join('; '),
  attribution: ({ attribution }) => (attribution ? toActorText(attribution.value) : undefined),
  review: ({ review }) => review,
  confidence: ({ confidence }) => confidence,
  documents: ({ health }) => health.documents,
  independentSources: ({ health }) => health.independent,
  bestRank: ({ health }) => health.bestRank,
  completeness: ({ health }) => health.completeness,
  missing: ({ health }) => health.missing.join('; '),
  problems: ({ health }) => health.problems.map(({ rule }) => rule).join('; '),
  conflicts: ({ conflicts }) => [...new Set(conflicts.map(({ field }) => field))].join('; '),
  findings: ({ findings }) => findings.join('; '),
}

/** Agreements of the register as rows. */
export const ENTRY_ROWS: RowsOf<Entry> = {
  name: 'agreements',
  columns: Object.keys(COLUMNS),
  cells: entry => Object.values(COLUMNS).map(toCell => toCell(entry)),
  table: {
    columns: [
      { title: 'id' },
      { title: 'date' },
      { title: 'status' },
      { title: 'form' },
      { title: 'agreement', flex: 3 },
      { title: 'sides', flex: 2, most: 36 },
      { title: 'amount', flex: 2, most: 36 },
      { title: 'sources', align: 'right' },
    ],
    row: entry => [
      entry.id,
      entry.date?.value ?? '',
      entry.status.value,
      entry.form.value,
      entry.title.value,
      entry.sides.length > 0 ? join(entry.sides, side => side.name).replaceAll(';', ',') : join(entry.countries, same),
      join(entry.amounts, toAmountText),
      String(entry.health.independent),
    ],
  },
}

const toPartyText = ({ name, type, country, roles }: Party): string =>
  `${name} (${[type, country].filter(part => part !== undefined).join(' ')}: ${roles.join(', ')})`

/** Every digit, for programs: `CNY 3000000000 initial`. */
function toExactAmount({ value, upper, currency, qualifier, of, settlement }: Amount): string {
  const notes = [qualifier, of, settlement ? `in ${settlement.join(', ')}` : '']
  const range = upper === undefined ? value : `${value}-${upper}`
  return [currency, range, ...notes.filter(note => !['', 'exact', 'total'].includes(note))].join(' ')
}

/** What an agreement is part of or follows, in few words. */
export const toLinkText = ({ entry, package: pack, name }: Link): string =>
  [name, entry ?? pack].filter(part => part !== undefined).join(' → ')
