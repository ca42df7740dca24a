import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findSlowPatterns } from './patterns.ts'
import { readSourceFile } from './source-files.ts'

const root = mkdtempSync(join(tmpdir(), 'foedera-patterns-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const slow = (text: string) => findSlowPatterns(root, [readSourceFile('src/a.ts', text)])

test('finds the line and the kind of every slow pattern, in comments and strings none', async () => {
  const text = [
    'const safe = /\\d{1,3}(?:,\\d{3})*/y',
    "const words = 'no /(a+)+$/ here' // nor /(b+)+$/ here",
    'const polynomial = /\\s+$/',
    'const exponential = /^(a|a)*$/u',
    'const ratio = safe / polynomial / 2',
  ].join('\n')
  expect(await slow(text)).toEqual([
    expect.stringMatching(/^src\/a\.ts:3: polynomial, attacked by .*: \/\\s\+\$\/$/),
    expect.stringMatching(/^src\/a\.ts:4: exponential, attacked by /),
  ])
  // The second run has them from the first.
  expect(await slow(text)).toHaveLength(2)
})

test('a pattern that cannot be judged is a fault', async () => {
  expect(await slow('const odd = /[\\p{L}--[a-z]]/v')).toEqual([expect.stringContaining('src/a.ts:1: unknown')])
})
