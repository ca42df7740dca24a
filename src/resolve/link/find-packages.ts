import { hash } from 'node:crypto'
import type { Entry, Package } from '../../model/index.ts'
import { dayRange, isDay } from '../values/day-range.ts'
import { sidesOf } from './link-card.ts'

/** Fewer are no package: two agreements of one day are chance. */
const LEAST = 3

/**
 * Documents signed together: at least three of the same sides on one day that one document lists, or that are said to be part of the same. All others
 * of that day and those sides belong to them.
 */
export function findPackages(entries: readonly Entry[]): Package[] {
  const days = Map.groupBy(
    entries.filter(({ date }) => date && isOneDay(date.value)),
    entry => `${entry.date!.value} ${sidesOf(entry)}`,
  )
  return [...days.values()].filter(isListedTogether).map(toPackage)
}

const isOneDay = (date: string) => {
  const range = dayRange(date)
  return range !== null && isDay(range)
}

function isListedTogether(entries: readonly Entry[]): boolean {
  if (entries.length < LEAST) return false
  const counts = new Map<string, number>()
  for (const { title, partOf } of entries) {
    const signs = new Set([
      ...title.evidence.map(({ documentId }) => documentId),
      ...partOf.flatMap(({ value: { name } }) => (name === undefined ? [] : [`name ${name}`])),
    ])
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return Math.max(...counts.values()) >= LEAST
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
