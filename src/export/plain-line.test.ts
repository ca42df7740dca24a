import { expect, it } from 'vitest'
import { plainLine } from './plain-line.ts'

it('makes one line that cannot steer a terminal', () => {
  expect(plainLine(' two\r\n lines\u2028three\t')).toBe('two lines three')
  expect(plainLine('red \u001B[31mtext\u001B[0m and \u009B2J\u0007\u0000')).toBe('red [31mtext [0m and 2J')
  expect(plainLine('turned \u202Eoediv\u202C \u2066x\u2069')).toBe('turned oediv x')
  expect(plainLine('lone \uD800 half')).toBe('lone half')
  expect(plainLine('北京，Россия, São')).toBe('北京，Россия, São')
})
