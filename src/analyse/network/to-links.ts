import { type TakersRow, yearOf } from '../agreement-row.ts'

/** Two actors and the agreements that they share. */
export type Link = {
  readonly a: string
  readonly b: string
  readonly agreements: number
  readonly weight: number
  /** The first year; null where no agreement of theirs has one. */
  readonly since: number | null
}
export type Links = {
  readonly links: readonly Link[]
  readonly byActor: ReadonlyMap<string, readonly TakersRow[]>
  readonly counted: readonly TakersRow[]
  /** Of each year the links that its agreements have. */
  readonly active: ReadonlyMap<number, ReadonlySet<Link>>
  readonly single: number
  readonly crowd: number
}

/** Agreements of more actors make no links: a conference of fifty is no partnership of each with each. */
export const MOST_TOGETHER = 30

/** Who shares agreements with whom. */
export function toLinks(rows: readonly TakersRow[], actorsOf: (row: TakersRow) => readonly string[]): Links {
  type Growing = { -readonly [Name in keyof Link]: Link[Name] }
  const links = new Map<string, Growing>()
  const active = new Map<number, Set<Link>>()
  const byActor = new Map<string, TakersRow[]>()
  const counted: TakersRow[] = []
  let [single, crowd] = [0, 0]
  for (const row of rows) {
    const actors = [...new Set(actorsOf(row))].sort()
    if (actors.length < 2) single++
    else if (actors.length > MOST_TOGETHER) crowd++
    if (actors.length < 2 || actors.length > MOST_TOGETHER) continue
    counted.push(row)
    const year = yearOf(row)
    const ofYear = (year === null ? undefined : active.get(year)) ?? new Set()
    if (year !== null) active.set(year, ofYear)
    for (const [at, a] of actors.entries()) {
      if (byActor.has(a)) byActor.get(a)!.push(row)
      else byActor.set(a, [row])
      for (const b of actors.slice(at + 1)) {
        const key = `${a}\n${b}`
        const known = links.get(key)
        const link = known ?? { a, b, agreements: 0, weight: 0, since: year }
        link.agreements++
        link.weight += 1 / (actors.length - 1)
        if (year !== null && (link.since === null || year < link.since)) link.since = year
        if (!known) links.set(key, link)
        ofYear.add(link)
      }
    }
  }
  return { links: [...links.values()], byActor, counted, active, single, crowd }
}
