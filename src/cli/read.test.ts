import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runFoedera } from '../../test/run-foedera.ts'
import { lineSchema, type Reading } from '../model/index.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (args: readonly string[], input = '') => runFoedera(['read', ...args], { cwd: folder, input })
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const readings = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => lineSchema.parse(JSON.parse(line)) as Reading)

const PACT = 'Norway and Kenya signed an agreement on fisheries worth $3 million in Nairobi on 5 March 2024.\n'

beforeAll(() => {
  mkdirSync(join(folder, 'news/deep'), { recursive: true })
  write('pact.txt', PACT)
  write('news/a.md', `# A pact\n\n${PACT}`)
  write('news/deep/b.html', `<html><title>Another pact</title><body><p>${PACT}</p></body></html>`)
  write(
    'news/deep/c.ndjson',
    `{"id":"one","text":${JSON.stringify(PACT)}}\nno JSON\n{"id":"two","text":${JSON.stringify(PACT)}}\n`,
  )
  write('news/README.md', 'About these.\n')
  write('news/.hidden.txt', 'Hidden.\n')
  write('news/a.key.json', '{}\n')
  write('news/picture.png', 'no text\n')
  write('empty.txt', '')
  write('binary.txt', Buffer.from('%PDF-1.7 and so on'))
})

describe('foedera read', () => {
  it('prints NDJSON into a pipe, with the id of a document as ref', () => {
    const { status, stdout, stderr } = read(['news/deep/c.ndjson', 'pact.txt'])
    expect(readings(stdout).map(({ ref }) => ref)).toEqual(['one', 'two', undefined])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^news\/deep\/c\.ndjson:2: Not JSON: .*\n3 documents read, 1 failed, .* a second\n$/)
  })

  it('reads folders and patterns, and counts what it leaves out', () => {
    const { stdout, stderr } = read(['news'])
    expect(readings(stdout)).toHaveLength(4)
    expect(stderr).toMatch(/; left out: 1 hidden, 1 README, 1 with answer keys, 1 of other kinds\n$/)
    const pattern = read(['news/**/*.{md,html}', 'news/a.md', '--quiet'])
    expect(pattern).toMatchObject({ status: 0, stderr: '' })
    expect(readings(pattern.stdout).map(({ document }) => document.title)).toEqual(['A pact', 'Another pact'])
  })

  it('tells what cannot be read, what to do about it, and reads the rest', () => {
    const { status, stdout, stderr } = read(['gone.txt', 'empty.txt', 'binary.txt', 'pact.txt', 'none/*.txt', '-q'])
    expect(status).toBe(1)
    expect(readings(stdout)).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'gone.txt: There is no such file or folder. Check the name and the folder that you are in.',
      expect.stringMatching(/^empty\.txt: There is no text in it\. Check/),
      expect.stringMatching(/^binary\.txt: It cannot be opened as PDF: .* Download/),
      expect.stringMatching(/^none\/\*\.txt: No file fits this pattern\. Put/),
    ])
  })

  it('reads standard input', () => {
    expect(readings(read(['-'], PACT).stdout)).toMatchObject([{ document: { text: PACT } }])
  })

  it('writes every format, and takes it from the ending of the file', () => {
    for (const [name, beginning] of [
      ['out.csv', /^\uFEFFfile,ref,document,/],
      ['out.md', /^## A pact\n/],
      ['out.json', /^\[\n\{/],
      ['out.ndjson', /^\{"document":/],
      ['out.html', /^<!doctype html>\n/],
      ['out.txt', /^A pact\nnews\/a\.md · no date|^A pact\nnews\/a\.md · 2024/],
    ] as const) {
      expect(read(['news/a.md', '-q', '-o', name])).toMatchObject({ status: 0, stdout: '', stderr: '' })
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(beginning)
    }
    const table = read(['news/a.md', '-q', '--format', 'table', '-o', 'table.csv'])
    expect(table.status).toBe(0)
    expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toMatch(/^A pact\n/)
    expect(readdirSync(folder).filter(name => name.includes('part'))).toEqual([])
  })

  it('writes a file a document into a folder', () => {
    expect(read(['news', 'pact.txt', '-q', '--format', 'markdown', '-o', 'pages/']).status).toBe(1)
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['a.md', 'b.md', 'c-1.md', 'c-3.md', 'pact.md'])
    expect(readFileSync(join(folder, 'pages/a.md'), 'utf8')).toMatch(/^## A pact\n/)
  })

  it('holds one document in a page, or writes a page each into a folder', () => {
    const { status, stderr } = read(['pact.txt', 'news/a.md', '-q', '-o', 'both.html'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/Name a folder .* --output pages\//),
    })
    expect(readdirSync(folder)).not.toContain('both.html')
    expect(read(['pact.txt', 'news/a.md', '-q', '--format', 'html', '-o', 'html/']).status).toBe(0)
    expect(readdirSync(join(folder, 'html')).sort()).toEqual(['a.html', 'pact.html'])
  })

  it('takes a date and a language for all documents', () => {
    const [plain] = readings(read(['pact.txt', '-q']).stdout)
    const [dated] = readings(read(['pact.txt', '-q', '--published', '2024-03-06', '--language', 'EN']).stdout)
    expect(dated!.document).toMatchObject({
      published: '2024-03-06',
      publishedBasis: 'given',
      text: plain!.document.text,
    })
    expect(dated!.document.id).not.toBe(plain!.document.id)
    const wrong = read(['pact.txt', '--published', 'yesterday'])
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
    expect(wrong.stderr).toBe('--published "yesterday" is no date. Write it as 2015-05-08, 2015-05 or 2015.\n')
  })

  it('leaves a file as it was where it cannot write, and says why', () => {
    for (const place of ['none/out.csv', '/proc/out.csv']) {
      const { status, stderr } = read(['pact.txt', '-o', place])
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/: It cannot be written \(E[A-Z]+\)\. Name/),
      })
    }
  })
})
