import type { Amount, Entry } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { pairOf } from './entry-keys.ts'
import type { EntryRow } from './entry-row.ts'
import { TAKES_OVER } from './entry-row.ts'

/** What totals and shares of currencies need of an agreement that states an amount. */
export type SumRow = Pick<EntryRow, 'id' | 'countries' | 'form' | 'status' | 'amounts' | 'frames' | 'takesOver'> & {
  readonly firstDay: string | undefined
  readonly pair: string | undefined
}

type PackedAmount = readonly [
  currency: string,
  value: string,
  of: Amount['of'],
  qualifier: Amount['qualifier'],
  upper?: string | null,
  settlement?: readonly string[],
]
/** As it stands in the table; of countries nothing where they are those of the pair. */
type Packed = readonly [
  id: string,
  firstDay: string | null,
  pair: string | null,
  countries: readonly string[] | null,
  form: SumRow['form'],
  status: SumRow['status'],
  isRejected: 0 | 1,
  amounts: readonly PackedAmount[],
  frames?: readonly string[],
  takesOver?: readonly string[],
]

/** What totals and shares of currencies need of an agreement. */
export function toSumRow(entry: Entry): SumRow {
  return {
    id: entry.id,
    firstDay: toDayRange(entry.date?.value).first ?? undefined,
    pair: pairOf(entry) ?? undefined,
    countries: [...new Set(entry.countries.map(({ value }) => value))],
    form: entry.form.value,
    status: entry.status.value,
    amounts: entry.amounts.map(({ value }) => value),
    frames: [
      ...entry.partOf.flatMap(({ value }) => value.entry ?? []),
      ...linked(entry, relation => relation === 'implements'),
    ],
    takesOver: linked(entry, relation => TAKES_OVER.has(relation)),
  }
}

/** What stands of an agreement in `sums`; null where it states no amount. */
export function packSum(entry: Entry): string | null {
  if (entry.amounts.length === 0) return null
  const { id, firstDay, pair, countries, form, status, amounts, frames, takesOver } = toSumRow(entry)
  const packed: Packed = [
    id,
    firstDay ?? null,
    pair ?? null,
    pair !== undefined && countries.toSorted().join('-') === pair ? null : countries,
    form,
    status,
    entry.review === 'rejected' ? 1 : 0,
    amounts.map(packAmount),
    ...(frames.length + takesOver.length > 0 ? ([frames, takesOver] as const) : ([] as const)),
  ]
  return JSON.stringify(packed)
}

const linked = ({ follows }: Entry, is: (relation: string) => boolean): string[] =>
  follows.flatMap(({ relation, target }) =>
    target.value.entry !== undefined && is(relation.value) ? [target.value.entry] : [],
  )

function packAmount({ currency, value, of, qualifier, upper, settlement }: Amount): PackedAmount {
  if (settlement) return [currency, value, of, qualifier, upper ?? null, settlement]
  return upper === undefined ? [currency, value, of, qualifier] : [currency, value, of, qualifier, upper]
}

const NONE: readonly string[] = []

type Sides = { readonly pair: string; readonly countries: readonly string[] }
/** Pairs that were met before: what is the same text is found quicker as one. */
export type KnownSides = Map<string, Sides>

/** Rows of `sums`, of which the JSON was put together as a list. */
export function fromPacked(list: string, isRejectedLeftOut: boolean, known: KnownSides): SumRow[] {
  const rows: SumRow[] = []
  for (const packed of JSON.parse(list) as readonly Packed[]) {
    const [id, firstDay, pair, countries, form, status, isRejected, amounts, frames = NONE, takesOver = NONE] = packed
    if (isRejectedLeftOut && isRejected === 1) continue
    const sides = pair === null ? null : sidesOf(pair, known)
    rows.push({
      id,
      firstDay: firstDay ?? undefined,
      pair: sides?.pair,
      countries: countries ?? sides?.countries ?? NONE,
      form,
      status,
      amounts: amounts.map(unpackAmount),
      frames,
      takesOver,
    })
  }
  return rows
}

function sidesOf(pair: string, known: KnownSides): Sides {
  const found = known.get(pair)
  if (found !== undefined) return found
  const sides = { pair, countries: pair.split('-') }
  known.set(pair, sides)
  return sides
}

function unpackAmount([currency, value, of, qualifier, upper, settlement]: PackedAmount): Amount {
  if (upper === undefined) return { value, currency, qualifier, of }
  return {
    value,
    ...(upper ? { upper } : {}),
    currency,
    qualifier,
    of,
    ...(settlement ? { settlement } : {}),
  }
}
