import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const VERBS = ['start', 'read', 'extract', 'explain', 'eval', 'schema', 'help']

it('finds the word that was meant', () => {
  expect(nearest('raed', VERBS)).toBe('read')
  expect(nearest('extrakt', VERBS)).toBe('extract')
  expect(nearest('shema', VERBS)).toBe('schema')
  expect(nearest('expl', VERBS)).toBe('explain')
  expect(nearest('halp', VERBS)).toBe('help')
})

it('guesses nothing where no word is near', () => {
  for (const word of ['list', 'serve', 'x', '', 'rewrite-everything', 'a'.repeat(10_000)])
    expect(nearest(word, VERBS)).toBeNull()
})
