import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ADVERSE_TEXTS } from '../../../bench/read/adverse-texts.ts'
import { makePlainText } from '../../../bench/read/make-text.ts'
import { knowledge } from '../../knowledge/index.ts'
import { toDocument } from '../../read/index.ts'
import { en } from '../languages/en/index.ts'
import { explain } from '../reader.ts'
import { createAnalyser } from './create-analyser.ts'

const { glance } = createAnalyser(en, knowledge())
const documentOf = (text: string) => toDocument({ text, language: 'en' })

test.each([
  'China left.',
  'He said so.',
  'She visited a friend.',
  'Talks according to nobody',
  'On 4 May',
  'The anniversary came.',
  '“We walk”',
])('%s is worth reading', text => expect(glance(documentOf(text))).toBe(true))

test('everyday text is not', () => {
  expect(Array.from({ length: 20 }, (_, i) => glance(documentOf(makePlainText(5000, i))))).not.toContain(true)
})

test('what is passed over holds nothing', () => {
  const samples = readdirSync('samples/en').filter(name => name.endsWith('.md'))
  const sentences = samples.flatMap(name => readFileSync(`samples/en/${name}`, 'utf8').split(/(?<=[.!?])\s+|\n+/))
  const passed = [...sentences, ...Object.values(ADVERSE_TEXTS).map(make => make(300))]
    .map(documentOf)
    .filter(document => !glance(document))
  expect(passed.length).toBeGreaterThan(200)
  for (const document of passed) {
    const { document: _, ...found } = explain(document).reading
    expect(Object.values(found).flat(), document.text).toEqual([])
  }
})
