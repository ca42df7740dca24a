import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const command = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'foedera-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [command, 'eval', ...args], { cwd: folder, encoding: 'utf8' })
const write = (name: string, content: string | object) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

const TEXT = 'NAIROBI, March 5, 2024 - Norway and Kenya signed an agreement on fisheries in Nairobi on Tuesday.\n'
const record = {
  summary: 'Fisheries',
  form: 'agreement',
  status: 'signed',
  countries: ['NO', 'KE'],
  date: '2024-03-05',
  anchor: 'an agreement on fisheries',
}

beforeAll(() => {
  for (const name of ['good', 'mixed', 'uncoded']) mkdirSync(join(folder, name))
  write('good/right.txt', TEXT)
  write('good/right.key.json', { agreements: [record] })
  write('good/missed.txt', 'The ministers were said to be close to each other on herring.\n')
  const missed = { ...record, status: 'negotiating', date: null, anchor: 'close to each other on herring' }
  write('good/missed.key.json', { agreements: [missed] })
  write('good/document.json', { text: TEXT, gold: { agreements: [{ ...record, countries: ['NO', 'TZ'] }] } })
  write('good/README.md', 'About these.\n')
  write('mixed/right.txt', TEXT)
  write('mixed/right.key.json', { agreements: [record] })
  write('mixed/uncoded.txt', TEXT)
  write('mixed/bad.md', TEXT)
  write('mixed/bad.key.json', { agreements: [{ ...record, status: 'signd' }] })
  write('mixed/moved.md', TEXT)
  write('mixed/moved.key.json', { agreements: [{ ...record, anchor: 'a treaty on fisheries' }] })
  write('mixed/lone.key.json', { agreements: [] })
  write('uncoded/a.txt', TEXT)
})

describe('a folder of coded documents', () => {
  test('gives figures, reliability and errors as JSON', () => {
    const { status, stdout, stderr } = run('good', '--format', 'json')
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringMatching(/3 documents read, 0 failed/) })
    const results = JSON.parse(stdout)
    expect(results).toMatchObject({ documents: 3, negatives: { n: 0, withFalse: 0 } })
    const field = (name: string) => results.fields.find((each: { field: string }) => each.field === name)
    expect(field('agreement')).toMatchObject({ n: 3, right: 2, false: 0, missed: 1, precision: 1 })
    expect(field('countries')).toMatchObject({ n: 2, right: 1 })
    expect(results.reliability).toMatchObject([{ field: 'agreement', n: 2 }])
    expect(results.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'missed agreement',
          name: 'good/missed.txt',
          anchor: 'close to each other on herring',
        }),
        expect.objectContaining({
          kind: 'wrong countries',
          name: 'good/document.json',
          meant: 'NO TZ',
          rule: expect.stringMatching(/^en\//),
        }),
      ]),
    )
  })

  test('prints tables for people, with the errors asked for', () => {
    const { stdout } = run('good', '--errors', 'missed agreement')
    expect(stdout).toMatch(
      /^FIELD +N +P +R +F1 +95 % INTERVAL +RIGHT +FALSE +MISSED\nagreement +3 +100\.0 +66\.7 +80\.0 +2 +0 +1\n/,
    )
    expect(stdout).toMatch(
      /\nmissed agreement: 1\nDOCUMENT .*\ngood\/missed\.txt +close to each other on herring +Fisheries/,
    )
    expect(stdout).not.toMatch(/wrong countries/)
  })

  test('gives a row a field as CSV', () => {
    const rows = run('good', '--format', 'csv', '--quiet').stdout.split('\r\n')
    expect(rows[0]).toBe('field,n,right,false,missed,precision,recall,f1,low,high')
    expect(rows[1]).toBe('agreement,3,2,0,1,1.0000,0.6667,0.8000,,')
  })

  test('fails under a bound, in percent', () => {
    expect(run('good', '--errors', 'none', '--fail-under', '79.9').status).toBe(0)
    const { status, stderr } = run('good', '--errors', 'none', '--fail-under', '81')
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('F1 of agreements is 80.0, below 81.'),
    })
    expect(run('good', '--fail-under', '0.8')).toMatchObject({ status: 2, stderr: expect.stringContaining('write 80') })
  })

  test('leaves out what the program is not sure of', () => {
    const { fields } = JSON.parse(run('good', '--format', 'json', '--min-confidence', '1').stdout)
    expect(fields).toMatchObject([{ field: 'agreement', right: 0, missed: 3 }])
  })

  test('keeps to a language', () => {
    const { status, stderr } = run('good', '--only', 'ru')
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('3 in other languages') })
  })
})

test('bad keys are told with their place, and the rest is evaluated', () => {
  const { status, stdout, stderr } = run('mixed', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ documents: 1 })
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(
      /^mixed\/bad\.key\.json: agreements\[0\]\.status: "signd" is none of its codes\. Use one of /,
    ),
    'mixed/moved.key.json: agreements[0].anchor: "a treaty on fisheries" does not stand in the text. Copy the words exactly as they are there.',
    'mixed/lone.key.json: There is no document to this answer key. Name it after its document.',
    expect.stringMatching(/^1 document read, 3 failed, .*1 without an answer key/),
    '',
  ])
})

test('documents without keys are no result', () => {
  expect(run('uncoded')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('There is no document with an answer key.'),
  })
  expect(run('mixed/uncoded.txt', '--quiet')).toMatchObject({
    status: 1,
    stderr:
      'mixed/uncoded.txt: It has no answer key. Write one beside it, as NAME.key.json, or give a JSON document with the key as "gold".\n',
  })
})

test('an unknown kind of error is wrong use', () => {
  expect(run('good', '--errors', 'mised agreement')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('there is no kind of error "mised agreement". Did you mean "missed agreement"?'),
  })
})
