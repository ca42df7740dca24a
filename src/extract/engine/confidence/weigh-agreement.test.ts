import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../read/index.ts'
import { extract, extractWeighed } from '../../reader.ts'
import type { Weighed } from './confidence-model.ts'

const document = toDocument({
  text:
    'Nairobi, 3 May 2019. Norway and Kenya signed an agreement on fisheries on Friday. Under it Norway will lend Kenya $5 million. ' +
    'The money goes to the Kenya Ports Authority, the Norwegian minister said. He expects the works to begin in June.',
  published: '2019-05-04',
})

/** What was weighed, and by which traits, in the order of weighing. */
function weighed(text = document) {
  const found: { readonly kind: Weighed; readonly traits: readonly string[] }[] = []
  const reading = extractWeighed(text, {}, (kind, traits) => found.push({ kind, traits }) / 1000)
  return { found, reading }
}

describe('traits', () => {
  const { found, reading } = weighed()
  const traitsOf = (confidence: number) => found[Math.round(confidence * 1000) - 1]!.traits

  test('of an agreement say what tells of it', () => {
    const [agreement] = reading.agreements
    expect(traitsOf(agreement!.confidence)).toEqual(
      expect.arrayContaining([
        'told by: noun',
        'verb: conclude',
        'sides named: two',
        'stage: concluded',
        'date: stated',
        'article: indefinite',
        'short text',
        'has an amount',
      ]),
    )
  })

  test('of an amount and of a party say how they are tied to it', () => {
    const [agreement] = reading.agreements
    expect(agreement!.amounts.map(({ value }) => value.value)).toEqual(['5000000'])
    expect(traitsOf(agreement!.amounts[0]!.confidence)).toContain('its only amount')
    const authority = agreement!.parties.find(({ value }) => value.name === 'Kenya Ports Authority')!
    expect(traitsOf(authority.confidence)).toEqual(
      expect.arrayContaining([
        'tied by: named',
        'country: of a side',
        'named: one',
        'words of the name: three or four',
      ]),
    )
  })

  test('of a speaker say how the sentence names them', () => {
    const [statement] = reading.statements
    expect(traitsOf(statement!.speaker.confidence)).toContain('of its own sentence')
  })
})

test('weighing changes nothing but confidences', () => {
  const plain = (value: unknown) => JSON.stringify(value, (name, one) => (name === 'confidence' ? undefined : one))
  expect(plain(weighed().reading)).toBe(plain(extract(document)))
})

test('gives everything that is weighed a confidence above nothing and below certainty', () => {
  const [agreement] = extract(document).agreements
  const { form, instrument, status, date, countries, sides, amounts, parties, confidence } = agreement!
  const all = [form, instrument, status, date!, ...countries, ...sides, ...amounts, ...parties, { confidence }]
  for (const one of all) expect(one.confidence).toSatisfy((value: number) => value >= 0.02 && value <= 0.99)
})

test('reads the same document the same way', () => {
  expect(extract(document)).toEqual(extract(document))
})
