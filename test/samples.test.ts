import { existsSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type AnswerKey, checkAnchors, parseKey } from '../src/evaluate/index.ts'
import { type FileItem, readFiles } from '../src/read/index.ts'

/** Every sample can be read and has a key that fits its text: a slip here would pass for an error of the engine. */
const root = fileURLToPath(new URL('..', import.meta.url))
const keyFileOf = (name: string) => `${name.slice(0, -extname(name).length)}.key.json`

type Sample = { readonly file: string; readonly item: FileItem; readonly key: AnswerKey | readonly Error[] }
const samples: Sample[] = []
for await (const item of readFiles([join(root, 'samples')])) {
  const file = relative(root, item.name)
  const keyFile = keyFileOf(item.name)
  const key = existsSync(keyFile)
    ? parseKey(readFileSync(keyFile, 'utf8'), relative(root, keyFile))
    : [new Error(`${file} has no answer key`)]
  samples.push({ file, item, key })
}
const keyOf = ({ key }: Sample): AnswerKey => ('agreements' in key ? key : expect.fail(messages(key)))
const messages = (errors: readonly Error[]) => errors.map(({ message }) => message).join('\n')

test('there are samples', () => {
  expect(samples.length).toBeGreaterThan(0)
})

describe.each(samples)('$file', sample => {
  test('has a key whose every anchor stands in its text', () => {
    const { item, file } = sample
    if ('error' in item) expect.fail(item.error.message)
    expect(messages(checkAnchors(keyOf(sample), item.document.text, keyFileOf(file)))).toBe('')
  })

  test('quotes page chrome as the file has it', () => {
    const source = readFileSync(join(root, sample.file), 'utf8')
    // In a page the words may be parted by markup and written with entities; the text alone is compared there.
    const words = sample.file.endsWith('.html') ? source.replace(/<[^<>]*>/g, '').replaceAll('&amp;', '&') : source
    expect(keyOf(sample).chrome.filter(chrome => !source.includes(chrome) && !words.includes(chrome))).toEqual([])
  })

  test('names form, instrument and status of each agreement, or is a negative without any', () => {
    const { agreements, negative } = keyOf(sample)
    expect(negative ? agreements : []).toEqual([])
    expect(agreements.filter(({ form, summary }) => !form || !summary)).toEqual([])
    expect(agreements.length > 0 || negative).toBe(true)
  })
})

test('every entry is told of by two samples or more', () => {
  const tellers = new Map<string, Set<string>>()
  for (const sample of samples) {
    const { agreements, optional } = keyOf(sample)
    for (const { entry } of [...agreements, ...optional]) {
      if (entry !== undefined) tellers.set(entry, (tellers.get(entry) ?? new Set()).add(sample.file))
    }
  }
  expect([...tellers].filter(([, files]) => files.size < 2).map(([entry, files]) => `${entry}: ${[...files]}`)).toEqual(
    [],
  )
})
