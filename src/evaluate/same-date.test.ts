import { expect, test } from 'vitest'
import { isDate } from './same-date.ts'

test.each([
  ['2015-05-08', '2015-05-08', [], true],
  ['2015-05-08', '2015-05', [], true],
  ['2015-05', '2015-05-08', [], false],
  [undefined, '2015', [], false],
  [undefined, '2015', [null], true],
  [undefined, null, [], true],
  ['2015', null, [], false],
  ['2015', null, ['2015'], true],
  ['2015-05', null, ['2015'], false],
  ['2016-01-02', '2015', ['2016-01'], true],
] as const)('%s for %s, or %j: %s', (found, meant, accept, isRight) => {
  expect(isDate(found, meant, accept)).toBe(isRight)
})
