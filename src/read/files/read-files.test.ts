import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, writeDocx } from '../../../test/read/write-docx.ts'
import { writeZip } from '../../../test/read/write-zip.ts'
import { type ReadFilesOptions, readFiles } from './read-files.ts'

let folder = ''
const FILES: Readonly<Record<string, string | Buffer>> = {
  'b.txt': 'Ties deepen\n\nChina and Russia signed.',
  'a.md':
    '---\ntitle: Gas\npublished: 2015-05-08\npublisher: Daily\npublisherType: press\ncountry: GB\nurl: https://d.example/1\n---\nText.',
  'c.html': '<title>Oil</title><p>Norway and Brazil signed an agreement on oil.</p>',
  'd.json': '{"id":"7","text":"One."}',
  'e.ndjson':
    '{"text":"One."}\n\n{"text":\n{"id":"z","text":"Two.","published":"soon"}\n{"id":"x","text":"Three.","url":"https://d.example/3"}\n',
  'f.key.json': '{}',
  'README.md': '# Read me',
  '.hidden.txt': 'hidden',
  'g.xlsx': 'PK',
  'sub/h.htm': '<p>Peru and Chile signed.</p>',
  'sub/i.txt': Buffer.from('caf\xe9', 'latin1'),
  'sub/j.txt': '',
  'empty/k.csv': 'a,b',
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foedera-read-'))
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  await symlink(folder, join(folder, 'sub/loop'))
})
afterAll(() => rm(folder, { recursive: true }))

async function* streamOf(...chunks: readonly string[]) {
  yield* chunks
}
const gather = async (patterns: readonly string[], options: ReadFilesOptions = {}) => {
  const items: string[] = []
  for await (const item of readFiles(patterns, options)) {
    const name = item.name.replace(`${folder}/`, '')
    items.push(
      `${name}${item.ref ? ` ref ${item.ref}` : ''}: ${'error' in item ? item.error.code : (item.document.title ?? item.document.text)}`,
    )
  }
  return items
}

describe('readFiles', () => {
  it('reads a folder in order and tells what it leaves out', async () => {
    const skipped: string[] = []
    const onSkip = (name: string, reason: string) => skipped.push(`${name.slice(folder.length + 1)} ${reason}`)
    expect(await gather([folder], { onSkip })).toEqual([
      'a.md: Gas',
      'b.txt: Ties deepen',
      'c.html: Oil',
      'd.json ref 7: One.',
      'e.ndjson:1: One.',
      'e.ndjson:3: bad-json',
      'e.ndjson:4 ref z: bad-date',
      'e.ndjson:5 ref x: Three.',
      'sub/h.htm: Peru and Chile signed.',
      'sub/i.txt: not-utf8',
      'sub/j.txt: empty',
    ])
    expect(skipped).toEqual([
      '.hidden.txt hidden',
      'README.md readme',
      'empty/k.csv unknown-extension',
      'f.key.json answer-key',
      'g.xlsx unknown-extension',
    ])
  })
  it('names file and line in every error', async () => {
    const messages: string[] = []
    for await (const item of readFiles([join(folder, 'e.ndjson'), join(folder, 'sub/i.txt')])) {
      if ('error' in item) messages.push(item.error.message.replace(`${folder}/`, ''))
    }
    expect(messages.map(message => message.split('. ')[0])).toEqual([
      expect.stringMatching(/^e\.ndjson:3: Not JSON: /),
      'e.ndjson:4: published is "soon", which is no date',
      'sub/i.txt: Not UTF-8: byte 0xE9 at offset 3, line 1',
    ])
  })
  it('gives what front matter says as metadata and as facts about the source', async () => {
    for await (const item of readFiles([join(folder, 'a.md')])) {
      expect(item).toMatchObject({
        document: { published: '2015-05-08', publishedBasis: 'metadata', publisher: 'Daily' },
        source: { url: 'https://d.example/1', publisherType: 'press', country: 'GB' },
      })
    }
  })
  it('reads patterns, and what is named, once', async () => {
    expect(await gather([`${folder}/*.{txt,md}`])).toEqual(['a.md: Gas', 'b.txt: Ties deepen'])
    expect(await gather([join(folder, 'README.md'), join(folder, 'b.txt'), `${folder}/b.*`])).toEqual([
      'README.md: Read me',
      'b.txt: Ties deepen',
    ])
  })
  it('yields an error for what is not there, holds nothing, or cannot be read', async () => {
    const patterns = ['none.txt', 'empty', 'none/*.txt', 'g.xlsx'].map(name => join(folder, name))
    expect(await gather(patterns)).toEqual([
      'none.txt: not-found',
      'empty: no-articles',
      'none/*.txt: no-match',
      'g.xlsx: unknown-format',
    ])
    for await (const item of readFiles([join(folder, 'empty')])) {
      expect('error' in item && item.error.message).toContain(
        'No article in this folder (left out: 1 unknown-extension).',
      )
    }
  })
  it.each([
    ['NDJSON', ['{"id":"1","text":"One."}\n{"te', 'xt":"Two."}\n'], ['-:1 ref 1: One.', '-:2: Two.']],
    ['JSON on many lines', ['{\n"text": "One."\n', '}\n'], ['-: One.']],
    ['a page', ['<!DOCTYPE html><title>Oil</title>\n', '<p>Norway signed.</p>'], ['-: Oil']],
    ['Markdown', ['---\ntitle: Gas\n---\n', 'Text.'], ['-: Gas']],
    ['text', ['Ties deepen\n', '\nChina signed.'], ['-: Ties deepen']],
    ['nothing', [], ['-: empty']],
  ])('reads %s from standard input', async (_, chunks, expected) => {
    expect(await gather(['-'], { stdin: streamOf(...chunks) })).toEqual(expected)
  })
  it('finds out what a file is whose name does not tell', async () => {
    const files = {
      'page.php': '<html><title>Oil</title><p>Norway and Brazil signed.</p></html>',
      noending: '# Gas\n\nText *here*.',
      'saved.txt': '<!DOCTYPE html><title>Oil</title><p>Norway signed.</p>',
      'lines.json': '{"text":"One."}\n{"text":"Two."}\n',
      'list.json': '[{"text":"One."}]',
      'wide.ndjson': Buffer.from('\uFEFF{"text":"One."}\r\n{"text":"Two."}\r\n', 'utf16le'),
      'packed.ndjson': Buffer.from([0x1f, 0x8b, 8, 0, 10, 1, 10, 2, 10, 3]),
    }
    const other = await mkdtemp(join(tmpdir(), 'foedera-read-'))
    for (const [name, content] of Object.entries(files)) await writeFile(join(other, name), content)
    const items = await gather(Object.keys(files).map(name => join(other, name)))
    await rm(other, { recursive: true })
    expect(items.map(item => item.replace(`${other}/`, ''))).toEqual([
      'page.php: Oil',
      'noending: Gas',
      'saved.txt: Oil',
      'lines.json:1: One.',
      'lines.json:2: Two.',
      'list.json: bad-json',
      'wide.ndjson:1: One.',
      'wide.ndjson:2: Two.',
      'packed.ndjson:1: binary',
    ])
  })
  it('reads PDF files by their names, and by their bytes where they have another', async () => {
    const bytes = readFileSync(new URL('../pdf/data/joint-statement.pdf', import.meta.url))
    const other = await mkdtemp(join(tmpdir(), 'foedera-read-'))
    for (const name of ['a.pdf', 'b.txt', 'get.aspx']) await writeFile(join(other, name), bytes)
    await writeFile(join(other, 'c.pdf'), '<!doctype html><p>Log in')
    const items = await gather([other, join(other, 'get.aspx')])
    async function* parts() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    }
    items.push(...(await gather(['-'], { stdin: parts() })))
    await rm(other, { recursive: true })
    const title = 'Joint Statement on Geothermal Energy between the Republic of Kenya and the Kingdom of Norway'
    expect(items.map(item => item.replace(`${other}/`, ''))).toEqual([
      `a.pdf: ${title}`,
      `b.txt: ${title}`,
      'c.pdf: damaged',
      `get.aspx: ${title}`,
      `-: ${title}`,
    ])
  })
  it('reads Word documents, and says what other archives are', async () => {
    const other = await mkdtemp(join(tmpdir(), 'foedera-read-'))
    const bytes = writeDocx({ body: [paragraph('Peru and Chile sign', 'Title'), paragraph('They did so on Friday.')] })
    await writeFile(join(other, 'a.docx'), bytes)
    await writeFile(join(other, 'b.txt'), bytes)
    await writeFile(join(other, 'c.docx'), writeZip({ 'xl/workbook.xml': '<a/>' }))
    async function* once() {
      yield bytes
    }
    const items = [...(await gather([other])), ...(await gather(['-'], { stdin: once() }))]
    await rm(other, { recursive: true })
    expect(items.map(item => item.replace(`${other}/`, ''))).toEqual([
      'a.docx: Peru and Chile sign',
      'b.txt: Peru and Chile sign',
      'c.docx: binary',
      '-: Peru and Chile sign',
    ])
  })
  it('reads mails with what is attached to them, and tells what is not read', async () => {
    const skipped: string[] = []
    const onSkip = (name: string, reason: string) => skipped.push(`${name.split('/').at(-1)} ${reason}`)
    const data = fileURLToPath(new URL('../mail/data/', import.meta.url))
    const bytes = readFileSync(join(data, 'attached.eml'))
    async function* once() {
      yield bytes
    }
    const expected = [': Statement on the visit', '/statement.txt: Ghana and Togo sign power agreement']
    const items = await gather([join(data, 'attached.eml')], { onSkip })
    expect(items.map(item => item.replace(join(data, 'attached.eml'), ''))).toEqual(expected)
    expect(await gather(['-'], { stdin: once(), onSkip })).toEqual(expected.map(item => `-${item}`))
    expect(skipped).toEqual(['figures.xlsx attachment', 'figures.xlsx attachment'])
  })
  it('tells what links in a circle and patterns of left-out files come to', async () => {
    const messages: string[] = []
    for (const name of ['a', 'b']) await symlink(join(folder, name === 'a' ? 'b' : 'a'), join(folder, name))
    for await (const item of readFiles([join(folder, 'a'), join(folder, '*.xlsx')]))
      if ('error' in item) messages.push(item.error.message.replace(`${folder}/`, ''))
    for (const name of ['a', 'b']) await rm(join(folder, name))
    expect(messages).toEqual([
      'a: It cannot be read (ELOOP). The link leads in a circle; name the file itself.',
      expect.stringContaining('*.xlsx: Every file that fits this pattern was left out (1 unknown-extension).'),
    ])
  })
  it('checks facts about the source, line by line', async () => {
    const lines = [
      '{"text":"a","publisherType":"blog"}',
      '{"id":"x","text":"b","country":"Kenya"}',
      '{"text":"c","publisherType":7}',
      '{"text":"d","publisherType":"Wire","country":"ke"}',
      '{"text":"e\\u0000\\ud800"}',
    ]
    const items = []
    for await (const item of readFiles(['-'], { stdin: streamOf(lines.join('\n')) }))
      items.push('error' in item ? item.error.message.split(/(?<=\.) /)[0] : [item.source, item.document.text])
    expect(items).toEqual([
      '-:1: publisherType is "blog", which is none of the codes.',
      '-:2: country is "Kenya", which is no code.',
      '-:3: publisherType: no text.',
      [{ publisherType: 'wire', country: 'KE' }, 'd'],
      [{}, 'e\uFFFD\uFFFD'],
    ])
  })
  it('stops at more than one document may have, of a stream without end', async () => {
    async function* endless() {
      for (;;) yield 'x'.repeat(2 ** 20)
    }
    expect(await gather(['-'], { stdin: endless() })).toEqual(['-: too-large'])
  })
  it('returns how many files were left out', async () => {
    const items = readFiles([folder])
    let next = await items.next()
    while (!next.done) next = await items.next()
    expect(next.value).toEqual({ hidden: 1, readme: 1, 'answer-key': 1, 'unknown-extension': 2 })
  })
})
