import { describe, expect, test } from 'vitest'
import { type Captures, type PatternClass, type Rule, RuleSet, wordClass } from './pattern.ts'
import { TokenSequence } from './token-sequence.ts'
import { tokenize } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary()
const classes: Record<string, PatternClass<TokenSequence>> = {
  month: wordClass({ may: 5, june: 6 }, vocabulary),
  state: wordClass({ china: 'CN', kenya: 'KE' }, vocabulary),
}
const told = (captures: Captures) =>
  Object.entries(captures)
    .map(([name, capture]) => `${name}=${capture?.value}`)
    .join(' ')
const rulesOf = (
  patterns: Readonly<Record<string, string | readonly string[]>>,
  produce: Rule<TokenSequence, string>['produce'] = told,
) =>
  new RuleSet(
    Object.entries(patterns).map(([id, pattern]) => ({ id, pattern, produce })),
    classes,
    vocabulary,
  )
function run(rules: RuleSet<TokenSequence, string>, text: string, at = 0): string | null {
  const stops = new Set([vocabulary.intern('.'), vocabulary.intern(';')])
  const sequence = new TokenSequence(tokenize(text, 0, text.length, vocabulary), stops)
  const match = rules.match(sequence, at)
  return match && `${match.rule}: ${sequence.textOf(match.from, match.to)}${match.value ? ` ${match.value}` : ''}`
}

describe('elements', () => {
  test.each([
    ['loan', 'loan of May', 'x: loan'],
    ['loan|grant of', 'grant of May', 'x: grant of'],
    ['the? loan', 'the loan', 'x: the loan'],
    ['the? loan', 'loan', 'x: loan'],
    ["<state> 's loan", 'China’s loan', 'x: China’s loan state=CN'],
    ['<state:lender> and <state:borrower>', 'China and Kenya', 'x: China and Kenya lender=CN borrower=KE'],
    ['in <month>?', 'in May', 'x: in May month=5'],
    ['in <month>?', 'in time', 'x: in'],
    ['12 <month>', '30 June', 'x: 30 June month=6'],
  ])('%s in: %s', (pattern, text, expected) => expect(run(rulesOf({ x: pattern }), text)).toBe(expected))

  test.each([
    ['loan', 'the loan'],
    ['the loan', 'the'],
    ['<state> loan', 'Chile loan'],
  ])('%s is not in: %s', (pattern, text) => expect(run(rulesOf({ x: pattern }), text)).toBe(null))
})

describe('gaps', () => {
  const rules = rulesOf({ x: 'loan ~2 <state>' })
  test.each([
    ['loan China', 'x: loan China state=CN'],
    ['loan given to China', 'x: loan given to China state=CN'],
    ['loan given once to China', null],
    ['loan given. China', null],
  ])('%s', (text, expected) => expect(run(rules, text)).toBe(expected))

  test('are as short as they can be', () => {
    expect(run(rulesOf({ x: 'loan ~5 <state>' }), 'loan to China and Kenya')).toBe('x: loan to China state=CN')
  })
})

describe('of several rules', () => {
  test('the longest match wins, wherever its rule stands', () => {
    expect(run(rulesOf({ short: 'loan', long: 'loan of <month>' }), 'loan of May')).toBe('long: loan of May month=5')
  })
  test('of equals the first', () => {
    expect(run(rulesOf({ first: 'loan|grant', second: 'loan' }), 'loan')).toBe('first: loan')
  })
  test('one that produces nothing leaves the place to the others', () => {
    const rules = rulesOf({ x: ['loan of <month>', 'loan'] }, captures => (captures.month ? null : 'alone'))
    expect(run(rules, 'loan of May')).toBe('x: loan alone')
  })
})

test('an optional element that takes what a later one needs gives it back', () => {
  expect(run(rulesOf({ x: '<state>? <state:other> loan' }), 'China loan')).toBe('x: China loan other=CN')
})

test('a pattern that nobody can run says which rule it is of', () => {
  expect(() => rulesOf({ 'en/x': '<nobody> loan' })).toThrow('rule en/x: no class <nobody>')
  expect(() => rulesOf({ 'en/x': 'two-words' })).toThrow('rule en/x: "two-words" is not one word')
})
