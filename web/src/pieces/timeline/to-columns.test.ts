import { expect, test } from 'vitest'
import type { EntryRow } from '../../data/types.ts'
import { columnsOfCounts, columnsOfRows } from './to-columns.ts'

const row = (id: string, firstDay?: string, sector = 'energy') =>
  ({ id, sectors: [sector], ...(firstDay ? { firstDay } : {}) }) as unknown as EntryRow
const years = (columns: readonly { readonly year: string; readonly n: number }[]) =>
  columns.map(({ year, n }) => `${year} ${n}`)

test('years in between have a column, agreements without a date have none', () => {
  const columns = columnsOfRows(
    [row('a', '2014-05-21', 'trade'), row('b', '2012-01-01'), row('c'), row('d', '2014-01-01')],
    40,
  )
  expect(years(columns)).toEqual(['2012 1', '2013 0', '2014 2'])
  expect(columns.at(-1)?.rows.map(({ id }) => id)).toEqual(['d', 'a'])
})

test('of too many years the latest are shown; years of something else have a column too', () => {
  const counts = [
    { value: '2014', n: 7 },
    { value: '1999', n: 1 },
  ]
  expect(years(columnsOfCounts(counts, 3))).toEqual(['2012 0', '2013 0', '2014 7'])
  expect(years(columnsOfCounts(counts, 3, ['2015']))).toEqual(['2013 0', '2014 7', '2015 0'])
})

test('without a date there is no column, whatever else there is', () => {
  expect(columnsOfRows([row('a')], 40, ['2015'])).toEqual([])
  expect(columnsOfCounts([], 40, ['2015'])).toEqual([])
})
