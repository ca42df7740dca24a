import { expect, it } from 'vitest'
import { toDocument } from '../read/index.ts'
import { extract, extractAll } from './index.ts'

const TEXTS = [
  'BEIJING, May 9, 2015 — China and Kenya signed a loan agreement worth $5 million on Friday. Xi said: “We are glad.”',
  'The garden was quiet.',
  'On 3 March 2019 Putin visited Ankara. Russia will lend Turkey $2 billion, he said.',
]
const documents = TEXTS.map(text => toDocument({ text }))

it('reads many documents as one by one', () => {
  const one = documents.map(document => ({ reading: extract(document) }))
  expect(one.map(({ reading }) => reading.agreements.length)).toEqual([1, 0, 1])
  expect(extractAll(documents)).toEqual(one)
})

it('tells a fault in the place of its document', () => {
  const fault = new Error('no text')
  const broken = Object.defineProperty({ ...documents[0]! }, 'text', {
    get() {
      throw fault
    },
  })
  const [first, second, third] = extractAll([documents[0]!, broken, documents[2]!])
  expect(first).toEqual({ reading: extract(documents[0]!) })
  expect(second).toEqual({ error: fault })
  expect(third).toEqual({ reading: extract(documents[2]!) })
})
