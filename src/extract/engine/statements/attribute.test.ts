import { expect, test } from 'vitest'
import { toDocument } from '../../../read/index.ts'
import { extract } from '../../reader.ts'

const claimantsOf = (text: string) =>
  extract(toDocument({ text, published: '2015-05-20', language: 'en' })).agreements.map(
    ({ attribution }) => attribution?.value.name ?? null,
  )

test('an agreement that only one speaker tells of is his claim', () => {
  expect(claimantsOf('Ghana and Togo have signed a treaty on fishing, Angela Merkel said on Monday.')).toEqual([
    'Angela Merkel',
  ])
  expect(claimantsOf('According to Vladimir Putin, Ghana and Togo have signed a treaty on fishing.')).toEqual([
    'Vladimir Putin',
  ])
})

test.each([
  'Ghana and Togo signed a treaty on fishing on Monday.',
  'Ghana and Togo signed a treaty on fishing on Monday. Angela Merkel said that the talks had been long.',
])('what the text itself reports is nobody’s claim: %s', text => {
  expect(claimantsOf(text)).toEqual([null])
})
