import type { Entry } from '../../model/index.ts'

/** Of more countries than this most belong to a bloc, which is known by its first one or by its own code. */
const MOST_FOR_PAIRS = 6

export const entryMark = (id: string): string => `entry ${id}`
export const countryMark = (country: string): string => `country ${country}`
export const pairMark = (a: string, b: string): string => `sides ${[a, b].sort().join(' ')}`

/** By which entries may be come upon: their ids, countries and pairs of sides. */
export function marksOf(entries: readonly Entry[]): string[] {
  const marks = new Set<string>()
  for (const { id, sides, countries } of entries) {
    marks.add(entryMark(id))
    const all = [...new Set([...countries, ...sides].flatMap(({ value }) => toCountries(value)))]
    for (const country of all) marks.add(countryMark(country))
    const paired = all.length <= MOST_FOR_PAIRS ? all : [...new Set([...firstOf(sides), ...all.filter(isBloc)])]
    for (const [at, a] of paired.entries()) for (const b of paired.slice(at + 1)) marks.add(pairMark(a, b))
  }
  return [...marks]
}

const isBloc = (country: string) => country === 'EU'
const firstOf = (sides: Entry['sides']) => sides.flatMap(({ value }) => value.countries.slice(0, 1))
const toCountries = (value: string | Entry['sides'][number]['value']): readonly string[] =>
  typeof value === 'string' ? [value] : value.countries
