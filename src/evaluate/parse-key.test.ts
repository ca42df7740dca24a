import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkAnchors } from './check-anchors.ts'
import type { KeyError } from './key-error.ts'
import { keySchema } from './key-schema.ts'
import { parseKey } from './parse-key.ts'

const record = {
  summary: 'fisheries agreement',
  form: 'agreement',
  status: 'signed',
  countries: ['NO', 'KE'],
  date: '2024-03-05',
  anchor: 'an agreement on fisheries',
}
const parse = (key: unknown) => parseKey(JSON.stringify(key), 'a.key.json')
const messages = (key: unknown) => (parse(key) as readonly KeyError[]).map(({ message }) => message)

test('fills in what a short key leaves out', () => {
  expect(parse({ agreements: [record] })).toMatchObject({
    agreements: [{ ...record, parties: [], amounts: [], accept: { status: [], date: [] } }],
    statements: [],
    statementsComplete: false,
    negative: false,
  })
})

test('takes parties as names or with their roles', () => {
  const parties = ['Equinor', { name: 'Norfund', roles: ['provider'] }]
  expect(parse({ agreements: [{ ...record, parties }] })).toMatchObject({
    agreements: [{ parties: [{ name: 'Equinor' }, { name: 'Norfund', roles: ['provider'] }] }],
  })
})

test('finds the key that a document carries', () => {
  expect(parse({ text: 'Norway …', gold: { agreements: [record] } })).toMatchObject({ agreements: [record] })
})

test('reads the codes of the press sets', () => {
  const gold = {
    agreements: [
      {
        ...record,
        form: undefined,
        kind: 'credit-line',
        status: 'intended',
        sectors: ['digital-telecom'],
        accept: { status: ['intended', 'agreed'], kind: ['contract'] },
      },
    ],
  }
  expect(parse({ text: 'Norway …', gold })).toMatchObject({
    agreements: [
      {
        kinds: ['credit-line', 'loan'],
        status: 'proposed',
        sectors: ['digital'],
        accept: {
          status: ['pledged', 'negotiating', 'agreed', 'agreed'],
          kind: ['contract', 'agreement'],
          sectors: ['digital', 'media'],
        },
      },
    ],
  })
})

test.each([
  [
    'a wrong code',
    { agreements: [{ ...record, status: 'signd' }] },
    /^a\.key\.json: agreements\[0\]\.status: "signd" is none of its codes\. Use one of proposed, /,
  ],
  [
    'a wrong date',
    { agreements: [{ ...record, date: '5 March' }] },
    /agreements\[0\]\.date: "5 March" is no date\. Write it as 2015-05-08/,
  ],
  [
    'a wrong country',
    { agreements: [{ ...record, countries: ['NO', 'Kenya'] }] },
    /agreements\[0\]\.countries\[1\]: "Kenya" is no country\./,
  ],
  [
    'a wrong currency',
    { agreements: [{ ...record, amounts: [{ value: 5, currency: '$' }] }] },
    /agreements\[0\]\.amounts\[0\]\.currency: "\$" is no currency\./,
  ],
  [
    'an amount as text',
    { agreements: [{ ...record, amounts: [{ value: '5', currency: 'USD' }] }] },
    /amounts\[0\]\.value: "5" is no number\./,
  ],
  [
    'a misspelt field',
    { agreements: [{ ...record, stauts: 'signed' }] },
    /agreements\[0\]: There is no field "stauts" here\./,
  ],
  [
    'a missing field',
    { agreements: [{ ...record, status: undefined }] },
    /agreements\[0\]\.status: Missing\. Give one of its codes\./,
  ],
  [
    'a missing anchor',
    { agreements: [{ ...record, anchor: undefined }] },
    /agreements\[0\]\.anchor: Missing\. Give string\./,
  ],
  [
    'neither form nor instrument',
    { agreements: [{ ...record, form: undefined }] },
    /agreements\[0\]: Give its form, its instrument or both\./,
  ],
  [
    'a wrong role',
    { agreements: [{ ...record, parties: [{ name: 'Norfund', roles: ['giver'] }] }] },
    /agreements\[0\]\.parties\[0\]\.roles\[0\]: "giver" is none of its codes\./,
  ],
  [
    'a negative with agreements',
    { agreements: [record], negative: true },
    /negative: A document with agreements is no negative one\./,
  ],
  [
    'a fault in a key that is carried',
    { text: 'x', gold: { agreements: [{ ...record, status: 1 }] } },
    /: gold\.agreements\[0\]\.status: 1 is none of its codes\./,
  ],
  ['a document without key', { text: 'Norway …' }, /The document carries no answer key\./],
  ['a list', [record], /An answer key is an object/],
])('says what is wrong with %s', (_, key, message) => {
  expect(messages(key)).toEqual([expect.stringMatching(message)])
})

test('tells all that is wrong at once', () => {
  expect(messages({ agreements: [{ ...record, status: 'x', date: 'y' }], statements: [{ anchor: 'z' }] })).toHaveLength(
    3,
  )
})

test('says where JSON breaks off', () => {
  const [error] = parseKey('{"agreements": [', 'a.key.json') as readonly KeyError[]
  expect(error).toMatchObject({
    code: 'bad-json',
    file: 'a.key.json',
    message: expect.stringMatching(/^a\.key\.json: Not JSON: /),
  })
})

test('the page on answer keys shows a key that fits its text, and names every field', () => {
  const page = readFileSync(new URL('../../docs/answer-keys.md', import.meta.url), 'utf8')
  const block = (kind: string) => page.split(`\`\`\`${kind}\n`)[1]!.split('```')[0]!
  const key = parseKey(block('json'), 'answer-keys.md')
  expect(key).toMatchObject({ agreements: [{ form: 'agreement' }], optional: [{ status: 'completed' }] })
  expect('agreements' in key && checkAnchors(key, block('text'), 'answer-keys.md')).toEqual([])
  const { shape } = keySchema
  const fields = [shape, shape.agreements.element.shape, shape.agreements.element.shape.accept.unwrap().shape]
  expect(fields.flatMap(each => Object.keys(each)).filter(name => !page.includes(`\`${name}\``))).toEqual([])
})
