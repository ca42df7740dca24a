import { expect, test } from 'vitest'
import { toDocument } from '../../../read/index.ts'
import { extract } from '../../reader.ts'

const judgementsIn = (text: string) =>
  extract(toDocument({ text, published: '2015-05-20', language: 'en' })).assessments.map(({ text }) => text.value)

const REPORT = 'Ghana signed a treaty with Togo on Monday. It covers fishing and was drawn up in Accra.'
const COMMENT = [
  'I remember the boats.',
  'It was a mistake to think that a treaty could replace them.',
  'A port without boats is a poor bargain.',
  'What was lost is trust.',
  'The treaty was signed on Monday.',
]

test('a comment judges, sentence by sentence', () => {
  expect(judgementsIn(COMMENT.join(' '))).toEqual(COMMENT.slice(1, 4))
})

test.each([
  REPORT,
  `${REPORT} “It was a shameful mistake and a disgrace,” Angela Merkel said.`,
  `${REPORT} It is the best of three drafts.`,
  'No contract was signed. Nobody has seen the text.',
])('%s is a report', text => {
  expect(judgementsIn(text)).toEqual([])
})

test('a sentence of a report may judge as well', () => {
  const judgement = 'It was a shameful and dangerous mistake.'
  expect(judgementsIn(`${REPORT} ${judgement}`)).toEqual([judgement])
})
