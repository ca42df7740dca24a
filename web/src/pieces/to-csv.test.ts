import { expect, test } from 'vitest'
import { toCsv } from './to-csv.ts'

test('what would be a formula or would break a row is written so that it is neither', () => {
  const rows = [
    ['=1+1', -1, 'a, "b"', null],
    ['-x', 0.5, 'two\nlines', { c: [1] }],
  ]
  expect(toCsv(['a', 'b', 'c', 'd'], rows)).toBe(
    'a,b,c,d\r\n\'=1+1,-1,"a, ""b""",\r\n\'-x,0.5,"two\nlines","{""c"":[1]}"\r\n',
  )
})
