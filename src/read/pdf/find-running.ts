import type { Fragment } from './fragment.ts'

/** So many lines at the top and at the bottom of a page may be heads and feet. */
const MOST_LINES = 4
/** Between the text and its heads and feet there is more space than between its lines, in sizes of the letters. */
const LEAST_SPACE = 1.4
/** Places that differ by less are the same, in points. */
const SAME = 3
/** What stands on so many pages at one place runs; of few pages, what stands on this part of them. */
const ENOUGH = 3
const PART = 0.4

type Placed = { readonly fragment: Fragment; readonly at: number; readonly numbers: readonly number[] }

/**
 * The running heads and feet of pages, with their numbers: what stands at the top or the bottom of several pages at the same height and says the same, but for
 * numbers that count the pages. `pages` are the fragments of each page in turn.
 */
export function findRunning(pages: readonly (readonly Fragment[])[]): ReadonlySet<Fragment> {
  const groups = new Map<string, Placed[]>()
  for (const [at, fragments] of pages.entries())
    for (const fragment of atEdges(fragments)) {
      const { key, numbers } = toKey(fragment.text)
      const group = groups.get(key)
      const placed = { fragment, at, numbers }
      if (group) group.push(placed)
      else groups.set(key, [placed])
    }
  const running = new Set<Fragment>()
  for (const group of groups.values())
    for (const same of bySamePlace(group)) for (const one of runs(same, pages.length)) running.add(one)
  for (const one of findCounting(pages)) running.add(one)
  for (const fragments of pages) keepNear(fragments, running)
  return running
}

/** On so many pages a line at one place with a number that counts them runs, whatever else it says: the name of a chapter. */
const ENOUGH_OF_ANY = 5
const OUTER_NUMBER_PATTERN = /^(?<first>\d{1,5})(?=\s)|(?<=\s|^)(?<last>\d{1,5})$/

/** Lines at the edges of pages that begin or end with the number of the page, with all that stands on them. */
function findCounting(pages: readonly (readonly Fragment[])[]): Fragment[] {
  const placed = pages.flatMap((fragments, at) =>
    atEdges(fragments).flatMap(fragment => {
      const { first, last } = OUTER_NUMBER_PATTERN.exec(fragment.text.trim())?.groups ?? {}
      return first === undefined && last === undefined ? [] : [{ fragment, at, numbers: [Number(first ?? last)] }]
    }),
  )
  const counting = bySamePlace(placed).flatMap(same => [
    ...Map.groupBy(same, ({ numbers, at }) => numbers[0]! - at).values(),
  ])
  const enough = counting.filter(({ length }) => length >= ENOUGH_OF_ANY && length >= pages.length * PART)
  return enough
    .flat()
    .flatMap(({ fragment: { base }, at }) => pages[at]!.filter(other => Math.abs(other.base - base) < SAME))
}

/** Takes out of those that run what stands as near to the text as lines of it do. */
function keepNear(fragments: readonly Fragment[], running: Set<Fragment>): void {
  const own = fragments.filter(fragment => running.has(fragment))
  if (own.length === 0) return
  const bases = fragments.filter(fragment => !running.has(fragment)).map(({ base }) => base)
  // A page of which nothing is left says what others say.
  if (bases.length === 0) {
    for (const fragment of own) running.delete(fragment)
    return
  }
  // From within outwards: what is near to something that was kept is kept as well.
  const [top, bottom] = [Math.min(...bases), Math.max(...bases)]
  const inner = (fragment: Fragment) => Math.min(Math.abs(fragment.base - top), Math.abs(fragment.base - bottom))
  for (const fragment of own.sort((a, b) => inner(a) - inner(b))) {
    const isNear = bases.some(base => Math.abs(base - fragment.base) < LEAST_SPACE * fragment.size)
    if (!isNear) continue
    running.delete(fragment)
    bases.push(fragment.base)
  }
}

/** The fragments of the first and the last lines of a page. */
function atEdges(fragments: readonly Fragment[]): Fragment[] {
  const sorted = fragments.toSorted((a, b) => a.base - b.base)
  const edges = new Set<Fragment>()
  for (const list of [sorted, sorted.toReversed()]) {
    let lines = 0
    let base = Number.NaN
    for (const fragment of list) {
      if (!(Math.abs(fragment.base - base) < SAME)) lines++
      if (lines > MOST_LINES) break
      base = fragment.base
      edges.add(fragment)
    }
  }
  return [...edges]
}

const ROMAN_PATTERN = /^[ivxl]{1,7}$/i

/** A text with # for each number, and the numbers. A page number may be a Roman one. */
function toKey(text: string): { readonly key: string; readonly numbers: readonly number[] } {
  const bare = text.replaceAll(/\s/g, '')
  if (ROMAN_PATTERN.test(bare)) return { key: '#', numbers: [toNumber(bare.toLowerCase())] }
  const numbers: number[] = []
  const key = bare.replaceAll(/\d{1,9}/g, number => {
    numbers.push(Number(number))
    return '#'
  })
  return { key, numbers }
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const toNumber = (roman: string) =>
  [...roman].reduce((sum, letter, at) => {
    const value = ROMAN[letter]!
    return value < (ROMAN[roman[at + 1] ?? ''] ?? 0) ? sum - value : sum + value
  }, 0)

/** Parts a group into those that stand at one height. */
function bySamePlace(group: readonly Placed[]): Placed[][] {
  const places: Placed[][] = []
  for (const placed of group.toSorted((a, b) => a.fragment.base - b.fragment.base)) {
    const last = places.at(-1)
    if (last && placed.fragment.base - last.at(-1)!.fragment.base < SAME) last.push(placed)
    else places.push([placed])
  }
  return places
}

/** Those of a group at one place that run through the pages. */
function runs(group: readonly Placed[], pages: number): Fragment[] {
  const isEnough = (placed: readonly Placed[], least = 2) => {
    const count = new Set(placed.map(({ at }) => at)).size
    return count >= Math.max(ENOUGH, least) || (count >= least && count >= pages * PART)
  }
  // The same words and numbers, or numbers that count the pages.
  const same = [...Map.groupBy(group, ({ fragment }) => fragment.text.replaceAll(/\s/g, '')).values()]
  const [sample] = group
  if (sample!.numbers.length === 0) return isEnough(group) ? group.map(({ fragment }) => fragment) : []
  const isBare = !/\p{L}/u.test(sample!.fragment.text) || sample!.fragment.text.trim().length < 8
  const counting = sample!.numbers.flatMap((_, index) => [
    ...Map.groupBy(group, ({ numbers, at }) => numbers[index]! - at).values(),
  ])
  const found = [
    ...same.filter(placed => isEnough(placed)),
    // A heading with a number, such as "Article 3", may begin two pages in turn by chance.
    ...counting.filter(placed => isEnough(placed, isBare ? 2 : ENOUGH)),
  ]
  return [...new Set(found.flat().map(({ fragment }) => fragment))]
}
