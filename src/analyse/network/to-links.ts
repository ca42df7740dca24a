import { type TakersRow, yearOf } from '../agreement-row.ts'

/** Who shares agreements with others. */
export type LinkedActor = { readonly key: string; readonly rows: readonly TakersRow[] }

/** Two actors, by their places in the list of all, and the agreements that they share. */
export type Link = {
  readonly a: number
  readonly b: number
  readonly agreements: number
  readonly weight: number
  /** The first year; null where no agreement of theirs has one. */
  readonly since: number | null
}

export type Links = {
  /** In the order of their keys. */
  readonly actors: readonly LinkedActor[]
  /** In the order of their actors: nothing that is counted along them depends on the order of agreements. */
  readonly links: readonly Link[]
  readonly counted: readonly TakersRow[]
  /** Of each year how many links its agreements have. */
  readonly active: ReadonlyMap<number, number>
  readonly single: number
  readonly crowd: number
}

/** Agreements of more actors make no links: a conference of fifty is no partnership of each with each. */
export const MOST_TOGETHER = 30

/** Who shares agreements with whom. */
export function toLinks(
  rows: readonly TakersRow[],
  keysOf: (row: TakersRow) => readonly string[],
  isActor: (key: string) => boolean,
): Links {
  const counted: TakersRow[] = []
  const together: (readonly number[])[] = []
  const met: { readonly key: string; readonly rows: TakersRow[]; last: TakersRow | null }[] = []
  const numbers = new Map<string, number>()
  let [single, crowd] = [0, 0]
  for (const row of rows) {
    const own: number[] = []
    for (const key of keysOf(row)) {
      let number = numbers.get(key)
      if (number === undefined) {
        number = isActor(key) ? met.push({ key, rows: [], last: null }) - 1 : -1
        numbers.set(key, number)
      }
      if (number < 0 || met[number]!.last === row) continue
      met[number]!.last = row
      own.push(number)
    }
    if (own.length < 2) single++
    else if (own.length > MOST_TOGETHER) crowd++
    if (own.length < 2 || own.length > MOST_TOGETHER) continue
    counted.push(row)
    together.push(own)
    for (const number of own) met[number]!.rows.push(row)
  }
  const actors = met.filter(each => each.rows.length > 0).sort((a, b) => (a.key < b.key ? -1 : 1))
  const places = new Int32Array(met.length)
  for (const [place, { key }] of actors.entries()) places[numbers.get(key)!] = place
  const pairings = toPairings(
    together.map(own => own.map(number => places[number]!)),
    counted.map(row => yearOf(row) ?? NO_YEAR),
  )
  return {
    actors: actors.map(({ key, rows: own }) => ({ key, rows: own })),
    counted,
    single,
    crowd,
    ...sumUp(pairings, actors.length),
  }
}

const NO_YEAR = -1

/** Every two actors of every agreement, column by column: where there are many agreements objects would take longer than all else. */
type Pairings = {
  readonly a: Int32Array
  readonly b: Int32Array
  /** How many actors the agreement has. */
  readonly size: Int32Array
  readonly year: Int32Array
}

function toPairings(together: readonly (readonly number[])[], years: readonly number[]): Pairings {
  const n = together.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const [a, b, size, year] = [new Int32Array(n), new Int32Array(n), new Int32Array(n), new Int32Array(n)]
  let next = 0
  for (const [row, actors] of together.entries())
    for (let at = 0; at < actors.length; at++)
      for (let other = at + 1; other < actors.length; other++) {
        const [x, y] = [actors[at]!, actors[other]!]
        a[next] = Math.min(x, y)
        b[next] = Math.max(x, y)
        size[next] = actors.length
        year[next++] = years[row]!
      }
  return { a, b, size, year }
}

function sumUp({ a, b, size, year }: Pairings, actors: number): Pick<Links, 'links' | 'active'> {
  type Growing = { -readonly [Name in keyof Link]: Link[Name] }
  const links: Growing[] = []
  const active = new Map<number, number>()
  const lastOf = new Map<number, Growing>()
  let link: Growing | undefined
  // Shares of one link are added in the order of their sizes: a sum of fractions depends on the order.
  for (const at of inOrder([
    [size, MOST_TOGETHER + 1],
    [b, actors],
    [a, actors],
  ])) {
    if (link === undefined || link.a !== a[at] || link.b !== b[at]) {
      link = { a: a[at]!, b: b[at]!, agreements: 0, weight: 0, since: null }
      links.push(link)
    }
    link.agreements++
    link.weight += 1 / (size[at]! - 1)
    const when = year[at]!
    if (when === NO_YEAR) continue
    if (link.since === null || when < link.since) link.since = when
    if (lastOf.get(when) === link) continue
    lastOf.set(when, link)
    active.set(when, (active.get(when) ?? 0) + 1)
  }
  return { links, active }
}

/** Places in the order of columns of small whole numbers, the last column first: by counting, since sorting takes ten times as long. */
function inOrder(columns: readonly (readonly [column: Int32Array, end: number])[]): Int32Array {
  let order = Int32Array.from(columns[0]![0], (_, at) => at)
  for (const [column, end] of columns) {
    const starts = new Int32Array(end + 1)
    for (const value of column) starts[value + 1]!++
    for (let value = 0; value < end; value++) starts[value + 1]! += starts[value]!
    const sorted = new Int32Array(order.length)
    for (const at of order) sorted[starts[column[at]!]!++] = at
    order = sorted
  }
  return order
}
