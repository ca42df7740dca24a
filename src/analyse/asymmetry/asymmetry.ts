import { type AgreementRow, byDay } from '../agreement-row.ts'
import { behind, countOf } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { wider } from '../figures/refine.ts'
import { binomialSplit } from '../statistics/binomial-split.ts'
import type { Asymmetry } from './schema.ts'

/** A document that tells of an agreement, and the country where its publisher is at home; null where nobody knows. */
export type Told = { readonly agreement: string; readonly documentId: string; readonly country: string | null }
export type Pack = { readonly id: string; readonly name?: string | undefined; readonly date: string }

export type AsymmetryInput = {
  readonly pair: readonly [string, string]
  readonly rows: readonly (AgreementRow & { readonly packages: readonly string[] })[]
  readonly told: readonly Told[]
  readonly packages: readonly Pack[]
  readonly filter: ListFilter
}

type List = 'both' | 'onlyFirst' | 'onlySecond' | 'neither'

/** What sources of one side list and those of the other leave out. */
export function asymmetry({ pair, rows: unsorted, told, packages, filter }: AsymmetryInput): Asymmetry {
  const rows = unsorted.toSorted(byDay)
  const countries = new Map<string, Set<string | null>>()
  const ofDocument = new Map<string, Set<string | null>>()
  for (const { agreement, documentId, country } of told) {
    countries.set(agreement, (countries.get(agreement) ?? new Set()).add(country))
    ofDocument.set(documentId, (ofDocument.get(documentId) ?? new Set()).add(country))
  }
  const listOf = ({ id }: AgreementRow): List => {
    const by = countries.get(id)
    const [first, second] = pair.map(country => by?.has(country) ?? false)
    return first ? (second ? 'both' : 'onlyFirst') : second ? 'onlySecond' : 'neither'
  }
  const lists = new Map(rows.map(row => [row.id, listOf(row)]))
  const within = (list: List) => rows.filter(({ id }) => lists.get(id) === list)
  // No filter knows where publishers are at home.
  const whole = wider(filter)
  const documents = [...ofDocument.values()].map(by => homeOf(by, pair))
  const known = { first: count(documents, 'first'), second: count(documents, 'second') }
  const [a, b] = [within('onlyFirst').length, within('onlySecond').length]
  const byPackage = packages.map(pack => ({
    ...pack,
    rows: rows.filter(row => row.packages.includes(pack.id)),
  }))
  const packaged = new Set(byPackage.flatMap(pack => pack.rows.map(({ id }) => id)))
  const alone = rows.filter(({ id }) => !packaged.has(id))
  const listed = (own: readonly AgreementRow[], list: List) =>
    own
      .filter(({ id }) => lists.get(id) === list)
      .map(({ id, title, date }) => ({ id, title, ...(date === undefined ? {} : { date }) }))
  const toLists = (own: readonly AgreementRow[]) => ({
    both: listed(own, 'both'),
    onlyFirst: listed(own, 'onlyFirst'),
    onlySecond: listed(own, 'onlySecond'),
    neither: listed(own, 'neither'),
  })
  return {
    pair,
    documents: { ...known, others: count(documents, 'others'), unknown: count(documents, 'unknown') },
    agreements: behind(rows, filter),
    both: countOf(within('both'), whole),
    onlyFirst: countOf(within('onlyFirst'), whole),
    onlySecond: countOf(within('onlySecond'), whole),
    neither: countOf(within('neither'), whole),
    p: known.first === 0 || known.second === 0 ? null : binomialSplit(a, a + b, 0.5),
    packages: [
      ...byPackage
        .filter(pack => pack.rows.length > 0)
        .sort((x, y) => y.rows.length - x.rows.length || (x.id < y.id ? -1 : 1))
        .map(({ id, name, date, rows: own }) => ({
          id,
          ...(name === undefined ? {} : { name }),
          date,
          n: own.length,
          ...toLists(own),
        })),
      ...(alone.length > 0 ? [{ id: null, n: alone.length, ...toLists(alone) }] : []),
    ],
    notes: pair.flatMap((country, at) =>
      (at === 0 ? known.first : known.second) === 0
        ? [`No source is known to be of ${country}: what ${country} leaves out cannot be told.`]
        : [],
    ),
  }
}

type Home = 'first' | 'second' | 'others' | 'unknown'

/** A document of several sources belongs to a side where one of them does. */
function homeOf(by: ReadonlySet<string | null>, [first, second]: readonly [string, string]): Home {
  if (by.has(first)) return 'first'
  if (by.has(second)) return 'second'
  return [...by].some(country => country !== null) ? 'others' : 'unknown'
}

const count = (homes: readonly Home[], home: Home) => homes.filter(each => each === home).length
