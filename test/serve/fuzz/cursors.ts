import fc from 'fast-check'
import type { Fuzzed } from './fuzzed.ts'

/** A list as it was asked for, and the cursor of its next page. */
export type NextPage = { readonly path: string; readonly cursor: string }

const ODD_KEYS: readonly unknown[] = [
  ...[0, -1, 1.5, 2 ** 53, 1e300, -1e300, 5e-324, '', '\0', '\ud800', 'x'.repeat(1_000), null, true, [], {}],
  ...['2014-05-11', "' or 1=1 --", '%'],
]

/** Requests for next pages with cursors that were given out: whole, with a key that is another, and mangled. */
export function cursors(pages: readonly NextPage[]): fc.Arbitrary<Fuzzed> {
  const spot = fc.nat(200)
  return fc.constantFrom(...pages).chain(({ path, cursor }) => {
    const changed = fc.tuple(spot, fc.constantFrom(...ODD_KEYS)).map(([at, key]) => {
      const keys = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
      keys[1 + (at % Math.max(1, keys.length - 1))] = key
      return Buffer.from(JSON.stringify(keys)).toString('base64url')
    })
    const mangled = fc.oneof(
      spot.map(at => cursor.slice(0, at % cursor.length)),
      fc.tuple(spot, fc.constantFrom('A', '_', '=', '%', ' ', 'é')).map(([at, sign]) => {
        const place = at % cursor.length
        return `${cursor.slice(0, place)}${sign}${cursor.slice(place + 1)}`
      }),
      fc.constantFrom(`${cursor}${cursor}`, cursor.toUpperCase(), [...cursor].reverse().join('')),
    )
    const given = fc.oneof(fc.constant(cursor), { weight: 3, arbitrary: changed }, { weight: 2, arbitrary: mangled })
    const elsewhere = fc.oneof(
      { weight: 5, arbitrary: fc.constant(path) },
      fc.constantFrom(...pages.map(each => each.path)),
    )
    const format = fc.constantFrom('', '', '', '&format=ndjson', '&format=csv', '&format=xlsx')
    return fc.tuple(elsewhere, given, format).map(([place, each, form]) => ({
      ...{ method: 'GET', headers: {} },
      path: `${place}${place.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(each)}${form}`,
    }))
  })
}
