import type { ReactNode } from 'react'
import type { Conflict, Entry } from '../../data/types.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import { AbsentRow, Ledger, type LedgerReading, LedgerRow } from '../ledger.tsx'
import { FIELDS, type Field, heldOf } from './fields.tsx'
import type { SourceText } from './quotes-of.ts'
import { toReading } from './readings-of.tsx'

/** Fields of which it is said when no source states them; the others are only there or not. */
const EXPECTED: ReadonlySet<string> = new Set(['date', 'parties', 'amounts', 'terms', 'places', 'number'])

type Props = {
  readonly entry: Entry
  readonly sources: readonly SourceText[]
  /** Only these fields, where not all are wanted. */
  readonly only?: readonly string[]
  /** What can be done with each field. */
  readonly actionsOf?: ((field: Field) => ReactNode) | undefined
}

/** A record as a ledger: every field with its words, conflicts marked, and what is not stated said so. */
export function RecordLedger({ entry, sources, only, actionsOf }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <Ledger>
      {FIELDS.filter(({ id }) => only?.includes(id) ?? true).map(field => {
        const { id, name } = field
        const readings = readingsOf(field, entry, sources, words)
        const against = entry.conflicts.filter(conflict => conflict.field === id)
        const lost = against.map((each, place) => lostReading(field, each, place, sources, words))
        if (readings.length > 0 || lost.length > 0)
          return (
            <LedgerRow
              key={id}
              id={id}
              name={t(name)}
              isConflict={readings.length > 0 && lost.length > 0}
              actions={actionsOf?.(field)}
              readings={[...(readings.length > 0 ? readings : [takenAway(id, words)]), ...lost]}
            />
          )
        return EXPECTED.has(id) || actionsOf ? (
          <AbsentRow
            key={id}
            id={id}
            name={t(name)}
            value={t('record.notStated')}
            why={t('record.notFoundIn', { count: entry.health.documents })}
            actions={actionsOf?.(field)}
          />
        ) : null
      })}
    </Ledger>
  )
}

function readingsOf(
  { id, kind, show, below }: Field,
  entry: Entry,
  sources: readonly SourceText[],
  words: Words,
): readonly LedgerReading[] {
  return heldOf(entry, id).map((chosen, place) =>
    toReading(chosen, `${id} ${place}`, sources, words, {
      kind,
      show: value => show(value, words),
      ...(below ? { below: (value: unknown) => below(value, words) } : {}),
    }),
  )
}

/** What sources say of the field is not shown: a person took it away. */
const takenAway = (id: string, { t }: Words): LedgerReading => ({
  ...{ key: `${id} taken away`, value: t('record.notStated'), tags: ['person'] },
})

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
