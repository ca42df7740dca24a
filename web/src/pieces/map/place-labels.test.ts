import { expect, test } from 'vitest'
import { placeLabels } from './place-labels.ts'

const ROOM = { width: 200, height: 100, most: 9 }

test('a name stands right of its place, else left, above or below, and never over another', () => {
  const at = [100, 50] as const
  const names = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'].map(text => ({ text, at }))
  expect(placeLabels(names, ROOM).map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
    'aaaa start',
    'bbbb end',
    'cccc middle',
    'dddd middle',
  ])
})

test('a name is left out where it would be cut or cover what is taken', () => {
  expect(placeLabels([{ text: 'much too long for so narrow a place', at: [100, 50] }], ROOM)).toEqual([])
  const taken = [{ left: 0, right: 200, top: 0, bottom: 100 }]
  expect(placeLabels([{ text: 'a', at: [100, 50] }], { ...ROOM, taken })).toEqual([])
})
