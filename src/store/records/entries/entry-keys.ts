import type { Entry, Party } from '../../../model/index.ts'
import { amountKey, magnitudeOf, nameKey, toKey, toPair } from '../../query/keys.ts'
import { ALL_KEY } from '../../search/probe.ts'

/** The key by which a party is known: its id in Wikidata, else the words of its name. */
export const partyKey = ({ id, name }: Pick<Party, 'id' | 'name'>): string =>
  id === undefined ? nameKey('party', name) : toKey('party', id)

/** What an agreement can be filtered by and is counted under. */
export function entryKeys(entry: Entry, firstDay: string | null, publishers: readonly string[]): string[] {
  const pair = pairOf(entry)
  const has: Readonly<Record<string, boolean>> = {
    amount: entry.amounts.length > 0,
    conflict: entry.conflicts.length > 0,
    problem: entry.health.problems.length > 0,
    decision: entry.decisions.length > 0,
    date: entry.date !== undefined,
    obligation: entry.obligations.length > 0,
    unlinked: linksOf(entry).some(link => link.entry === undefined && link.package === undefined),
  }
  return [
    ALL_KEY,
    ...entry.countries.map(({ value }) => toKey('country', value)),
    ...(pair === null ? [] : [toKey('pair', pair)]),
    ...entry.parties.map(({ value }) => partyKey(value)),
    toKey('form', entry.form.value),
    toKey('instrument', entry.instrument.value),
    toKey('status', entry.status.value),
    toKey('reached', entry.reached.value),
    ...entry.sectors.map(({ value }) => toKey('sector', value)),
    ...(entry.health.bestRank === undefined ? [] : [toKey('rank', entry.health.bestRank)]),
    toKey('review', entry.review),
    ...entry.amounts.flatMap(({ value: { currency, value, upper } }) => [
      toKey('currency', currency),
      ...magnitudes(Number(value), Number(upper ?? value)).map(magnitude => amountKey(currency, magnitude)),
    ]),
    ...(firstDay === null ? [] : [toKey('year', firstDay.slice(0, 4))]),
    ...publishers.map(publisher => nameKey('publisher', publisher)),
    ...entry.partOf.flatMap(({ value }) => [
      ...(value.package === undefined ? [] : [toKey('package', value.package)]),
      ...(value.entry === undefined ? [] : [toKey('frame', value.entry)]),
    ]),
    ...entry.health.problems.map(({ rule }) => toKey('problem', rule)),
    ...Object.keys(has)
      .filter(name => has[name])
      .map(name => toKey('has', name)),
  ]
}

const linksOf = ({ partOf, follows }: Entry) => [
  ...partOf.map(({ value }) => value),
  ...follows.map(({ target }) => target.value),
]

/** The countries of an agreement with exactly two sides. A bloc counts where it signs as itself, which the European Union does. */
export function pairOf({ sides }: Pick<Entry, 'sides'>): string | null {
  if (sides.length !== 2) return null
  const [a, b] = sides.map(({ value: { countries } }) =>
    countries.length === 1 ? countries[0] : countries.find(country => country === 'EU'),
  )
  return a === undefined || b === undefined || a === b ? null : toPair(a, b)
}

/** Every order of magnitude that a range touches. */
function magnitudes(from: number, to: number): number[] {
  const first = magnitudeOf(from)
  return Array.from({ length: Math.max(magnitudeOf(to) - first, 0) + 1 }, (_, index) => first + index)
}
