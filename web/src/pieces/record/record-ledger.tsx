import type { ReactNode } from 'react'
import type { Chosen, Conflict, Entry } from '../../data/types.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import type { MessageKey } from '../../language/messages.ts'
import { AbsentRow, Ledger, type LedgerReading, LedgerRow } from '../ledger.tsx'
import { Name } from '../name.tsx'
import type { QuoteKind } from '../quote.tsx'
import { StatusMark } from '../status-glyph.tsx'
import type { SourceText } from './quotes-of.ts'
import { toReading } from './readings-of.tsx'
import { amountBelow, amountText, partyBelow, termText } from './value-of.tsx'

type Field = {
  readonly id: string
  readonly name: MessageKey
  readonly kind: QuoteKind
  readonly of: (entry: Entry) => readonly Chosen<unknown>[]
  // biome-ignore lint/suspicious/noExplicitAny: each field has values of a type of its own
  readonly show: (value: any, words: Words) => ReactNode
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly below?: (value: any, words: Words) => ReactNode
}

const one = <T,>(chosen: Chosen<T> | undefined): readonly Chosen<unknown>[] => (chosen ? [chosen] : [])

/** The fields of a record in the order in which they are read. */
const FIELDS: readonly Field[] = [
  { id: 'countries', name: 'field.countries', kind: 'party', of: e => e.countries, show: (v, w) => w.country(v) },
  { id: 'status', name: 'field.status', kind: 'status', of: e => one(e.status), show: v => <StatusMark status={v} /> },
  { id: 'date', name: 'field.date', kind: 'date', of: e => one(e.date), show: (v, w) => w.date(v) },
  { id: 'form', name: 'field.form', kind: 'subject', of: e => one(e.form), show: (v, w) => w.code('form', v) },
  {
    id: 'instrument',
    name: 'field.instrument',
    kind: 'subject',
    of: e => one(e.instrument),
    show: (v, w) => w.code('instrument', v),
  },
  {
    id: 'parties',
    name: 'field.parties',
    kind: 'party',
    of: e => e.parties,
    show: v => <Name text={v.name} />,
    below: partyBelow,
  },
  { id: 'amounts', name: 'field.amounts', kind: 'money', of: e => e.amounts, show: amountText, below: amountBelow },
  {
    id: 'terms',
    name: 'field.terms',
    kind: 'date',
    of: e => e.terms,
    show: termText,
    below: (v, w) => w.code('term', v.kind),
  },
  { id: 'sectors', name: 'field.sectors', kind: 'subject', of: e => e.sectors, show: (v, w) => w.code('sector', v) },
  {
    id: 'places',
    name: 'field.places',
    kind: 'subject',
    of: e => e.places,
    show: v => <Name text={v.name} />,
    below: (v, w) => (v.country ? w.country(v.country) : null),
  },
  { id: 'number', name: 'field.number', kind: 'subject', of: e => one(e.number), show: v => v },
  { id: 'count', name: 'field.count', kind: 'subject', of: e => one(e.count), show: (v, w) => w.number(v) },
  {
    id: 'attribution',
    name: 'field.attribution',
    kind: 'party',
    of: e => one(e.attribution),
    show: v => <Name text={v.name} />,
    below: v => v.office,
  },
]
/** Fields of which it is said when no source states them; the others are only there or not. */
const EXPECTED: ReadonlySet<string> = new Set(['date', 'parties', 'amounts', 'terms', 'places', 'number'])

type Props = {
  readonly entry: Entry
  readonly sources: readonly SourceText[]
  /** Only these fields, where not all are wanted. */
  readonly only?: readonly string[]
}

/** A record as a ledger: every field with its words, conflicts marked, and what is not stated said so. */
export function RecordLedger({ entry, sources, only }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <Ledger>
      {FIELDS.filter(({ id }) => only?.includes(id) ?? true).map(field => {
        const { id, name } = field
        const readings = readingsOf(field, entry, sources, words)
        const against = entry.conflicts.filter(conflict => conflict.field === id)
        if (readings.length > 0)
          return (
            <LedgerRow
              key={id}
              id={id}
              name={t(name)}
              isConflict={against.length > 0}
              readings={[...readings, ...against.map((each, place) => lostReading(field, each, place, sources, words))]}
            />
          )
        return EXPECTED.has(id) ? (
          <AbsentRow
            key={id}
            id={id}
            name={t(name)}
            value={t('record.notStated')}
            why={t('record.notFoundIn', { count: entry.health.documents })}
          />
        ) : null
      })}
    </Ledger>
  )
}

function readingsOf(
  { id, kind, of, show, below }: Field,
  entry: Entry,
  sources: readonly SourceText[],
  words: Words,
): readonly LedgerReading[] {
  return of(entry).map((chosen, place) =>
    toReading(chosen, `${id} ${place}`, sources, words, {
      kind,
      show: value => show(value, words),
      ...(below ? { below: (value: unknown) => below(value, words) } : {}),
    }),
  )
}

/** A value that was not chosen: sources differ, and nobody is silenced. */
function lostReading(
  { id, kind, show, below }: Field,
  { lostBy, ...conflict }: Conflict,
  place: number,
  sources: readonly SourceText[],
  words: Words,
): LedgerReading {
  const reading = toReading(conflict, `${id} conflict ${place}`, sources, words, {
    kind,
    show: value => show(value, words),
    ...(below ? { below: (value: unknown) => below(value, words) } : {}),
  })
  return { ...reading, why: words.t('record.notShownBecause', { reason: words.code('choice', lostBy) }) }
}
