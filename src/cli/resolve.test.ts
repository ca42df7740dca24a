import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { generateRegister } from '../../bench/register-generator.ts'
import { runFoedera } from '../../test/run-foedera.ts'
import { entrySchema, questionSchema } from '../model/index.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-resolve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = [...generateRegister({ agreements: 60, seed: 4, nations: 4 })].map(
  ({ reading }) => `${JSON.stringify(reading)}\n`,
)
const parse = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

describe('foedera resolve', () => {
  it('gives a line for each agreement, the same for readings in any order', () => {
    const { status, stdout, stderr } = runFoedera(['resolve'], { input: lines.join('') })
    expect(status).toBe(0)
    expect(stderr).toMatch(new RegExp(`^${lines.length} documents read, 0 failed`))
    const entries = parse(stdout).map(value => entrySchema.parse(value))
    expect(entries.length).toBeLessThan(lines.length)
    expect(entries.some(({ findings }) => findings.length > 1)).toBe(true)
    expect(runFoedera(['resolve', '--quiet'], { input: lines.toReversed().join('') })).toMatchObject({
      stdout,
      stderr: '',
    })
  })

  it('takes what foedera extract gives', () => {
    const documents = [
      'Norway and Kenya signed an agreement on fisheries in Nairobi on 5 March 2024.',
      'Kenya and Norway signed a fisheries agreement on 5 March 2024, the ministry said.',
    ].map((text, at) => `${JSON.stringify({ id: `d${at}`, text, published: '2024-03-06' })}\n`)
    const { stdout: readings } = runFoedera(['extract', '--quiet'], { input: documents.join('') })
    const [entry, ...others] = parse(runFoedera(['resolve', '--quiet'], { input: readings }).stdout)
    expect(others).toEqual([])
    expect(entry).toMatchObject({ date: { value: '2024-03-05' }, health: { documents: 2 } })
  })

  it('tells of lines that are no readings, and goes on', () => {
    const input = [
      lines[0],
      '{"document": \n',
      '{"error": {"code": "bad-json", "message": "Not JSON.", "line": 7}}\n',
      lines[1],
    ].join('')
    const { status, stdout, stderr } = runFoedera(['resolve'], { input })
    expect(status).toBe(1)
    expect(stderr).toMatch(/-:2: Not JSON/)
    expect(stderr).toMatch(/-:3: Not JSON\./)
    expect(stderr).toMatch(/2 documents read, 2 failed/)
    expect(parse(stdout).length).toBeGreaterThan(0)
  })

  it('writes questions, and follows what people decided of them, by findings or by entries', () => {
    const questions = join(folder, 'questions.ndjson')
    const before = parse(runFoedera(['resolve', '--quiet', '--questions', questions], { input: lines.join('') }).stdout)
    const [question] = parse(readFileSync(questions, 'utf8')).map(value => questionSchema.parse(value))
    const { a, b, entries } = question!
    expect(entries[0]).not.toBe(entries[1])
    const decide = (pair: object) => {
      const decisions = join(folder, 'decisions.ndjson')
      writeFileSync(
        decisions,
        `${JSON.stringify({ id: 'd1', by: 'Ann', at: '2026-01-01T00:00:00Z', kind: 'same', ...pair })}\n`,
      )
      return parse(runFoedera(['resolve', '--quiet', '--decisions', decisions], { input: lines.join('') }).stdout)
    }
    for (const after of [decide({ a, b }), decide({ a: entries[0], b: entries[1] })]) {
      expect(after.find(({ findings }) => findings.includes(a)).findings).toContain(b)
      expect(after).toHaveLength(before.length - 1)
    }
  })

  it('tells of a file of decisions that is none', () => {
    const file = join(folder, 'bad.ndjson')
    writeFileSync(file, '\n{"kind": "same"}\n')
    const { status, stderr } = runFoedera(['resolve', '--decisions', file])
    expect(status).toBe(2)
    expect(stderr).toMatch(/bad\.ndjson:2: No decision: \w+: .*foedera schema decision/)
    expect(runFoedera(['resolve', '--decisions', join(folder, 'none')]).stderr).toMatch(/cannot be opened \(ENOENT\)/)
  })
})
