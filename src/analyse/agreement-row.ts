import type { Amount, Entry } from '../model/index.ts'

/** What analysis knows of an agreement of the register. */
export type AgreementRow = {
  readonly id: string
  readonly title: string
  readonly form: Entry['form']['value']
  readonly instrument: Entry['instrument']['value']
  readonly status: Entry['status']['value']
  /** The highest legal stage. */
  readonly reached: Entry['reached']['value']
  /** EDTF. */
  readonly date?: string
  /** The first day that the date allows, YYYY-MM-DD. */
  readonly firstDay?: string
  /** The two countries of an agreement with exactly two sides, in alphabetic order: CN-RU. */
  readonly pair?: string
  readonly countries: readonly string[]
  readonly sectors: readonly string[]
  /** Keys of parties. */
  readonly parties: readonly string[]
  readonly amounts: readonly Amount[]
  /** The agreements that it is part of, by id. */
  readonly frames: readonly string[]
  /** Earlier agreements that it amends, renews or replaces, by id. */
  readonly takesOver: readonly string[]
  /** The probability that it is an agreement. */
  readonly confidence: number
}

/** What totals and shares of currencies need of it. */
export type StatedRow = Pick<
  AgreementRow,
  'id' | 'countries' | 'form' | 'status' | 'amounts' | 'frames' | 'takesOver'
> & { readonly firstDay?: string | undefined; readonly pair?: string | undefined }

/** What a network needs of it. */
export type TakersRow = Pick<AgreementRow, 'id' | 'firstDay' | 'countries' | 'parties'>

/** The year of an agreement; null where nothing says it. */
export const yearOf = ({ firstDay }: { readonly firstDay?: string | undefined }): number | null =>
  firstDay === undefined ? null : Number(firstDay.slice(0, 4))

/** The oldest first, what has no day before all; those of one day by their titles, since the order in which they came in tells nothing. */
export function byDay(a: Titled, b: Titled): number {
  const [x, y] = [a.firstDay ?? '', b.firstDay ?? '']
  if (x !== y) return x < y ? -1 : 1
  if (a.title !== b.title) return a.title < b.title ? -1 : 1
  return a.id < b.id ? -1 : 1
}
type Titled = Pick<AgreementRow, 'id' | 'title'> & { readonly firstDay?: string | undefined }
