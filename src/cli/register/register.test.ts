import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ARTICLES } from '../../../test/register/articles.ts'
import { runFoedera, startFoedera } from '../../../test/run-foedera.ts'
import { entrySchema } from '../../model/index.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-verbs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const database = join(folder, 'ties.db')
const news = join(folder, 'news.ndjson')

/** Runs a verb on the register of this test by the environment, and gives what it prints. */
const run = (...args: readonly string[]) => runFoedera(args, { env: { FOEDERA_DATABASE: database } })
const print = (...args: readonly string[]) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}
const idOf = (...query: readonly string[]) =>
  (JSON.parse(print('list', ...query, '--format', 'json')) as readonly { readonly id: string }[])[0]!.id

beforeAll(() => {
  writeFileSync(news, `${[...ARTICLES.map(each => JSON.stringify(each)), '{"text":'].join('\n')}\n`)
})

describe('the register by its verbs', () => {
  it('adds, acknowledges each document, and tells what failed', () => {
    const first = run('add', news, '--acknowledge')
    expect(first.status).toBe(1)
    expect(first.stderr).toMatch(/news\.ndjson:6: Not JSON/)
    expect(first.stderr).toMatch(/ties\.db: 5 documents added, 1 failed/)
    expect(
      first.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).result),
    ).toEqual(Array(5).fill('added'))
    expect(run('add', news).stderr).toMatch(/0 documents added, 5 known, 1 failed/)
    expect(print('problems')).toMatch(/ 6 +Not JSON/)
  })

  it('takes readings from standard input', () => {
    const input = runFoedera(['extract'], { input: readFileSync(news, 'utf8') }).stdout
    const { stderr } = runFoedera(['add', '-', '--readings', '--database', join(folder, 'readings.db')], { input })
    expect(stderr).toMatch(/-:6: /)
    expect(stderr).toMatch(/5 documents added, 1 failed/)
    const titles = (name: string) => runFoedera(['list', '--database', name, '--format', 'csv']).stdout
    expect(titles(join(folder, 'readings.db'))).toBe(titles(database))
  })

  it('lists in every format', () => {
    expect(print('list', '--pair', 'CN,KE')).toMatch(/ID +DATE +STATUS.*\n.*Kenya/s)
    expect(print('list', '--pair', 'CN,KE', '--count')).toBe('2\n')
    const entries = print('list', '--format', 'ndjson')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(entries).toHaveLength(3)
    for (const entry of entries) expect(() => entrySchema.parse(entry)).not.toThrow()
    const csv = print('list', '--format', 'csv')
    expect(csv.startsWith('\uFEFFid,title,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(5)
    const file = join(folder, 'all.xlsx')
    print('list', '--output', file)
    const sheet = readSheet(readFileSync(file))
    expect(sheet.match(/<row>/g)).toHaveLength(4)
    expect(sheet).toContain(entries[0].id)
    expect(run('list', 'railway', '--limit', '1').stderr).toBe('')
    expect(run('list', '--limit', '1').stderr).toMatch(/more than these 1/)
    expect(print('list', 'zeppelin')).toMatch(/No agreement is like that/)
  })

  it('filters by field and sorts', () => {
    expect(print('list', 'fisheries -railway', '--form', 'treaty', '--count')).toBe('1\n')
    expect(print('list', '--currency', 'USD', '--min-amount', '1000000000', '--count')).toBe('1\n')
    expect(print('list', '--from', '2015', '--to', '2015', '--count')).toBe('1\n')
    const titles = (...args: string[]) =>
      JSON.parse(print('list', '--sort', 'title', '--format', 'json', ...args)).map(
        ({ title }: { readonly title: { readonly value: string } }) => title.value.toLowerCase(),
      )
    expect(titles()).toEqual(titles().toSorted())
    expect(titles('--descending')).toEqual(titles().toReversed())
    expect(run('list', '--sort', 'title', '--ascending', '--descending')).toMatchObject({ status: 2 })
    const amounts = JSON.parse(print('list', '--currency', 'USD', '--sort', 'amount', '--format', 'json'))
    expect(amounts.map((entry: { amounts: { value: { value: string } }[] }) => entry.amounts[0]!.value.value)).toEqual([
      '3600000000',
      '450000000',
    ])
    for (const wrong of [['--form', 'song'], ['--pair', 'CN'], ['--min-amount', '5'], ['"unclosed'], ['colour:red']]) {
      const { status, stderr } = run('list', ...wrong)
      expect(status).toBe(2)
      expect(stderr).toMatch(/There are|codes|currency|not closed|no field/)
    }
  })

  it('shows one with its words, decides, undoes, and keeps the history', () => {
    const id = idOf('dam')
    expect(print('show', id)).toMatch(
      /Fields\n {2}status: signed.*“signed” \[1\].*Sources\n {2}\[1\] Kenya borrows for a dam/s,
    )
    expect(JSON.parse(print('show', id, '--format', 'json')).entry.id).toBe(id)
    expect(run('show', 'nobody').stderr).toMatch(/There is no agreement with this id/)
    const decided = print('decide', 'correct', id, 'number', 'KE-7', '--why', 'the treaty series', '--by', 'ann')
    const [decision] = decided.split(' ')
    expect(decided).toMatch(/ann: number of \S+ is "KE-7", since the treaty series/)
    expect(print('show', id)).toMatch(/number: KE-7 .*by decision/)
    print('undo', decision!, '--by', 'bob')
    expect(print('show', id)).not.toMatch(/number: KE-7/)
    const history = print('history', id, '--format', 'csv')
    expect(
      history
        .split('\r\n')
        .slice(1, 3)
        .map(line => line.split(',').at(-2)),
    ).toEqual(['no', 'yes'])
    expect(run('decide', 'acept', id).stderr).toMatch(/Did you mean "accept"\?/)
    expect(run('decide', 'accept').stderr).toMatch(/needs the id/)
    const table = join(folder, 'decisions.csv')
    writeFileSync(table, `kind,targets,why\naccept,${id},checked\nreject,${idOf('fisheries')},a test\n`)
    print('decide', '--from', table)
    expect(print('list', '--review', 'accepted,rejected', '--count')).toBe('2\n')
    expect(print('pending')).toMatch(/./)
  })

  it('tells what falls with a document that is retracted', () => {
    const id = idOf('railway')
    const shown = JSON.parse(print('show', id, '--format', 'json')) as { documents: { id: string }[] }
    expect(print('retract', shown.documents[0]!.id.slice(0, 12))).toMatch(new RegExp(`is retracted\\.\nChanged: ${id}`))
    expect(print('retract', shown.documents[0]!.id, '--state', 'current')).toMatch(/is current/)
    expect(run('retract', 'zz').status).toBe(2)
  })

  it('counts, verifies, reads again, backs up and restores', () => {
    expect(print('stats')).toMatch(/5 documents\n.*2 agreements/s)
    expect(JSON.parse(print('stats', '--format', 'json'))).toMatchObject({ documents: 5, rejected: 1, waiting: 0 })
    expect(print('verify')).toMatch(/everything is in order/)
    expect(run('reread', '--all').stderr).toMatch(/5 documents read again, 0 changed/)
    const copy = join(folder, 'copy.db')
    const lines = join(folder, 'copy.ndjson.gz')
    print('backup', copy)
    print('backup', lines)
    const restored = join(folder, 'restored.db')
    print('restore', lines, '--database', restored)
    for (const other of [copy, restored]) {
      expect(print('list', '--format', 'ndjson', '--database', other)).toBe(print('list', '--format', 'ndjson'))
      expect(print('verify', '--database', other)).toMatch(/everything is in order/)
    }
    expect(run('restore', lines, '--database', restored).stderr).toMatch(/There is something in this database/)
    print('restore', copy, '--database', restored, '--replace')
    expect(run('list', '--database', join(folder, 'none.db')).stderr).toMatch(/There is no such database/)
  })
})

describe('foedera add --watch', () => {
  it('adds what appears in a folder, and what changes there', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    const watched = join(folder, 'watched.db')
    const watching = startFoedera(['add', '--watch', inbox, '--database', watched, '--acknowledge'])
    const names: string[] = []
    const lines = createInterface(watching.stdout)
    const next = async () => names.push((JSON.parse(String((await once(lines, 'line'))[0])) as { name: string }).name)
    const put = (name: string, text: string | Buffer) => {
      writeFileSync(join(folder, name), text)
      renameSync(join(folder, name), join(inbox, name))
    }
    put('a.txt', ARTICLES[0]!.text)
    await next()
    copyFileSync(join(inbox, 'a.txt'), join(inbox, '.hidden.txt'))
    put('b.txt', ARTICLES[4]!.text)
    await next()
    put('a.txt', ARTICLES[3]!.text)
    await next()
    put('c.pdf', readFileSync('src/read/pdf/data/joint-statement.pdf'))
    await next()
    expect(names.map(name => name.slice(-5))).toEqual(['a.txt', 'b.txt', 'a.txt', 'c.pdf'])
    watching.kill('SIGINT')
    const [code] = await once(watching, 'exit')
    expect(code).toBe(130)
    expect(print('list', '--database', watched, '--count')).toBe('8\n')
  })
})

/** The first sheet of a workbook, by what a ZIP archive is. */
function readSheet(archive: Buffer): string {
  for (let at = archive.indexOf('PK\x03\x04'); at >= 0; at = archive.indexOf('PK\x03\x04', at + 4)) {
    const [size, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)]
    const start = at + 30 + name
    if (archive.toString('utf8', at + 30, start) !== 'xl/worksheets/sheet1.xml') continue
    return inflateRawSync(archive.subarray(start, start + size)).toString('utf8')
  }
  throw new Error('there is no sheet')
}
