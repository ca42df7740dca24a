import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PageOptions } from '../store/index.ts'
import { readNewest } from './read-newest.ts'

type Item = { readonly day: string | undefined; readonly name: string; readonly no: number }

/** A list of what came in under these numbers, newest first, and of one day the last that came in. */
const listOf = (items: readonly Item[]) => {
  const inOrder = items.toSorted((a, b) => {
    const [x, y] = [a.day ?? '', b.day ?? '']
    return x === y ? b.no - a.no : x > y ? -1 : 1
  })
  return async ({ limit = 100, cursor }: PageOptions) => {
    const start = Number(cursor ?? 0)
    const end = start + limit
    return { items: inOrder.slice(start, end), next: end < inOrder.length ? String(end) : null }
  }
}

it('the newest of a list are the same whatever order they came in', async () => {
  const days = fc.array(fc.constantFrom('2014-05-21', '2015-05-08', '2016-01-01', undefined), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(days, fc.nat(12), fc.infiniteStream(fc.nat()), async (all, limit, draws) => {
      const named = all.map((day, at) => ({ day, name: `${at}`.padStart(2, '0') }))
      const ask = async (numbers: readonly number[]) => {
        const list = listOf(named.map((item, at) => ({ ...item, no: numbers[at]! })))
        const found = await readNewest({ list, limit, dayOf: ({ day }) => day, nameOf: ({ name }) => name })
        return found.map(({ name }) => name)
      }
      const places = [...named.keys()]
      const shuffled = places
        .map(place => [draws.next().value, place] as const)
        .sort(([a, x], [b, y]) => a - b || x - y)
        .map(([, place]) => place)
      const found = await ask(places)
      expect(await ask(shuffled)).toEqual(found)
      expect(found).toHaveLength(Math.min(limit, named.length))
      const newest = all
        .map(day => day ?? '')
        .sort()
        .reverse()
      expect(found.map(name => all[Number(name)] ?? '')).toEqual(newest.slice(0, limit))
    }),
  )
})
