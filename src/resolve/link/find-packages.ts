import { hash } from 'node:crypto'
import type { Entry, Package } from '../../model/index.ts'
import { sidesOf } from './link-card.ts'

/** Fewer are no package: two agreements of one day are chance. */
const LEAST = 3
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/
/** A day, or a month where no source tells the day; within a year there may be several summits. */
const TIME_PATTERN = /^\d{4}-\d{2}(?:-\d{2})?$/

/**
 * Documents signed together: at least three of the same sides and of one time that one document lists, or that are said to be part of the same. All others
 * of that day and those sides belong to them; where sources tell no more than the month, only what is listed or named with them.
 */
export function findPackages(entries: readonly Entry[]): Package[] {
  const times = Map.groupBy(
    entries.filter(({ date }) => date && TIME_PATTERN.test(date.value)),
    entry => `${entry.date!.value} ${sidesOf(entry)}`,
  )
  return [...times.values()].flatMap(together => {
    const listed = listedTogether(together)
    if (listed.length < LEAST) return []
    return [toPackage(DAY_PATTERN.test(together[0]!.date!.value) ? together : listed)]
  })
}

/** The most that one document lists, or that bear the name of one whole. */
function listedTogether(entries: readonly Entry[]): readonly Entry[] {
  const bySign = new Map<string, Entry[]>()
  for (const entry of entries) {
    const signs = new Set([
      ...entry.title.evidence.map(({ documentId }) => documentId),
      ...entry.partOf.flatMap(({ value: { name } }) => (name === undefined ? [] : [`name ${name}`])),
    ])
    for (const sign of signs) bySign.set(sign, [...(bySign.get(sign) ?? []), entry])
  }
  return [...bySign.values()].reduce((most, each) => (each.length > most.length ? each : most), [])
}

function toPackage(entries: readonly Entry[]): Package {
  const [first] = entries as readonly [Entry]
  const date = first.date!.value
  const place = mostFrequent(entries.flatMap(({ places }) => places.slice(0, 1).map(({ value }) => value)))
  const name = mostFrequent(entries.flatMap(({ partOf }) => partOf.flatMap(({ value }) => value.name ?? [])))
  return {
    id: `p${hash('sha256', `package ${date} ${sidesOf(first)}`).slice(0, 12)}`,
    ...(name === undefined ? {} : { name }),
    date,
    sides: first.sides.map(({ value }) => value.name).toSorted(),
    ...(place === undefined ? {} : { place }),
    entries: entries.map(({ id }) => id).toSorted(),
  }
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const groups = [...Map.groupBy(values, value => JSON.stringify(value))]
  groups.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  return groups[0]?.[1][0]
}
