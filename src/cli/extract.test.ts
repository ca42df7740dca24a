import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runFoedera, startFoedera } from '../../test/run-foedera.ts'
import { lineSchema } from '../model/index.ts'
import { readFiles } from '../read/index.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-extract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PACT = 'Norway and Kenya signed an agreement on fisheries in Nairobi on 5 March 2024.'
const toLine = (value: unknown) => `${JSON.stringify(value)}\n`
const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => lineSchema.parse(JSON.parse(line)))

/** The sample articles as lines for the filter, each with its file's name as id. */
async function sampleLines(): Promise<string[]> {
  const lines: string[] = []
  for await (const item of readFiles(['samples'])) {
    if ('error' in item) continue
    const { title, text, body, published, publisher } = item.document
    lines.push(toLine({ id: item.name, title, text: text.slice(body.start, body.end), published, publisher }))
  }
  return lines
}

describe('foedera extract', () => {
  it('gives a reading for each document, with its id as ref', () => {
    const { status, stdout, stderr } = runFoedera(['extract'], { input: toLine({ id: 'first', text: PACT }) })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^1 document read, 0 failed, [\d.]+ s, [\d.]+ a second\n$/)
    expect(parse(stdout)).toMatchObject([{ ref: 'first', document: { text: PACT, language: 'en' } }])
  })

  it('gives an error for each line that is no document, in its place', () => {
    const lines = [
      toLine({ id: 'a', text: PACT }),
      '{"id": "b", "text": \n',
      '\n',
      '[1, 2]\n',
      toLine({ id: 'c' }),
      toLine({ id: 'd', text: PACT, published: 'soon' }),
      toLine({ id: 5, text: PACT }),
      toLine({ id: 'e', text: '' }),
      toLine({ text: PACT }).trimEnd(),
    ]
    const { status, stdout, stderr } = runFoedera(['extract'], { input: lines.join('') })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^3 documents read, 6 failed/)
    expect(parse(stdout).map(line => ('error' in line ? { ref: line.ref, ...line.error } : { ref: line.ref }))).toEqual(
      [
        { ref: 'a' },
        { code: 'bad-json', line: 2, message: expect.stringMatching(/^Not JSON: .* Write one object/) },
        { code: 'bad-json', line: 3, message: expect.stringMatching(/the line is blank/) },
        { code: 'bad-json', line: 4, message: expect.stringMatching(/a list instead of an object/) },
        { ref: 'c', code: 'bad-input', line: 5, message: expect.stringMatching(/^text: missing/) },
        { ref: 'd', code: 'bad-date', line: 6, message: expect.stringMatching(/^published is "soon"/) },
        { code: 'bad-input', line: 7, message: expect.stringMatching(/^id: no text\. Put the id in quotes/) },
        { ref: 'e' },
        {},
      ],
    )
  })

  it('gives the same lines in the same order with more threads', async () => {
    const samples = await sampleLines()
    expect(samples.length).toBeGreaterThan(10)
    const input = [...samples, 'no JSON\n', ...samples.toReversed(), '{}\n', ...samples].join('')
    const alone = runFoedera(['extract', '--workers', '1', '--quiet'], { input })
    const together = runFoedera(['extract', '--workers', '2', '--quiet'], { input })
    expect({ status: together.status, stderr: together.stderr }).toEqual({ status: 1, stderr: '' })
    expect(together.stdout).toBe(alone.stdout)
    expect(parse(alone.stdout)).toHaveLength(3 * samples.length + 2)
  })

  it('writes to a file, which appears when it is complete', () => {
    const file = join(folder, 'out.ndjson')
    const { status, stdout } = runFoedera(['extract', '-q', '--output', file], { input: toLine({ text: PACT }) })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(parse(readFileSync(file, 'utf8'))).toHaveLength(1)
  })

  it('takes findings to leave out and knowledge to add', () => {
    const input = toLine({ text: 'Kenya and Zorblatt Union signed a trade agreement.' })
    expect(parse(runFoedera(['extract', '--min-confidence', '1'], { input }).stdout)).toMatchObject([
      { agreements: [] },
    ])
    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, 'name,kind\nZorblatt Union,clowns\n')
    const { status, stdout, stderr } = runFoedera(['extract', '--knowledge', bad, '--workers', '2'], { input })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/bad\.csv:2: "clowns" is no kind\. Write one of:/)
    expect(runFoedera(['extract', '--knowledge', 'gone.csv'], { input })).toMatchObject({
      status: 2,
      stderr: 'gone.csv: It cannot be opened (ENOENT). Check the name after --knowledge.\n',
    })
  })

  it('answers each document before the next is sent, and ends cleanly when interrupted', async () => {
    for (const workers of ['1', '2']) {
      const process = startFoedera(['extract', '--workers', workers])
      let stderr = ''
      process.stderr.setEncoding('utf8').on('data', chunk => {
        stderr += chunk
      })
      const answers = process.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
      for (const ref of ['a', 'b']) {
        process.stdin.write(toLine({ id: ref, text: PACT }))
        expect(parse((await answers.next()).value)).toMatchObject([{ ref }])
      }
      process.kill('SIGINT')
      const [code] = await once(process, 'close')
      expect({ code, stderr }).toEqual({
        code: 130,
        stderr: expect.stringMatching(/^interrupted: 2 documents read, 0 failed/),
      })
    }
  })

  it('is silent when nobody reads on', async () => {
    const process = startFoedera(['extract'])
    let stderr = ''
    process.stderr.setEncoding('utf8').on('data', chunk => {
      stderr += chunk
    })
    process.stdin.on('error', () => {})
    process.stdin.write(toLine({ text: PACT }))
    await once(process.stdout, 'data')
    process.stdout.destroy()
    process.stdin.end(toLine({ text: PACT }).repeat(50))
    const [code] = await once(process, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
