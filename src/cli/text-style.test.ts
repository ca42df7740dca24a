import { expect, it } from 'vitest'
import { textStyle } from './text-style.ts'

const terminal = { isTTY: true, columns: 90 } as NodeJS.WriteStream
const pipe = {} as NodeJS.WriteStream

it('is coloured on a terminal only, and not where NO_COLOR is set', () => {
  expect(textStyle(undefined, terminal, {})).toEqual({ width: 90, isColoured: true })
  expect(textStyle(undefined, terminal, { NO_COLOR: '1' })).toEqual({ width: 90, isColoured: false })
  expect(textStyle(undefined, terminal, { NO_COLOR: '' })).toEqual({ width: 90, isColoured: true })
  expect(textStyle(undefined, terminal, { TERM: 'dumb' })).toEqual({ width: 90, isColoured: false })
  expect(textStyle(undefined, pipe, {})).toEqual({ width: 120, isColoured: false })
  expect(textStyle('out.txt', terminal, { COLUMNS: '200' })).toEqual({ width: 200, isColoured: false })
  expect(textStyle(undefined, { isTTY: true, columns: 0 } as NodeJS.WriteStream, {}).width).toBe(120)
})
