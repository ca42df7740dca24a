import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ARTICLES } from '../../../test/register/articles.ts'
import { runFoedera } from '../../../test/run-foedera.ts'
import {
  briefSchema,
  claimsSchema,
  currencyAnswerSchema,
  networkSchema,
  promisesSchema,
  tiesSchema,
} from '../../analyse/index.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-answers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (...args: readonly string[]) =>
  runFoedera(args, { env: { FOEDERA_DATABASE: join(folder, 'ties.db'), COLUMNS: '140' }, cwd: folder })
const print = (...args: readonly string[]) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}
const json = (...args: readonly string[]) => JSON.parse(print(...args, '--format', 'json'))

beforeAll(() => {
  writeFileSync(join(folder, 'news.ndjson'), ARTICLES.map(each => `${JSON.stringify(each)}\n`).join(''))
  run('add', 'news.ndjson')
})

describe('answers by their verbs', () => {
  it('are what their schemas say', () => {
    expect(() => tiesSchema.parse(json('ties', 'CN', 'KE'))).not.toThrow()
    expect(() => promisesSchema.parse(json('promises', '--as-of', '2020-01-01'))).not.toThrow()
    expect(() => currencyAnswerSchema.parse(json('currency'))).not.toThrow()
    expect(() => networkSchema.parse(json('network'))).not.toThrow()
    expect(() => claimsSchema.parse(json('claims'))).not.toThrow()
    expect(() => briefSchema.parse(json('brief', 'KE', 'CN', '--as-of', '2020-01-01'))).not.toThrow()
  })

  it('say with each figure which command lists its agreements', () => {
    const { total, years } = tiesSchema.parse(json('ties', 'CN', 'KE'))
    for (const { n, list } of [total.agreements, ...years.map(({ agreements }) => agreements)])
      expect(print(...list.split(' ').slice(1), '--count').trim()).toBe(String(n))
    const { agreements, account } = currencyAnswerSchema.parse(json('currency'))
    for (const { n, list } of [agreements, ...account])
      expect(print(...list.split(' ').slice(1), '--count').trim()).toBe(String(n))
  })

  it('are told as table, CSV, workbook, Markdown and picture', () => {
    expect(print('ties', 'CN', 'KE', '--plot', 'ties.svg')).toMatch(
      /Too little evidence\. A verdict needs at least .*\n.*YEAR +AGREEMENTS/s,
    )
    const svg = readFileSync(join(folder, 'ties.svg'), 'utf8')
    expect(svg).toMatch(
      /^<svg xmlns=.*Ties of CN and KE.*Index \(percentile, 0 to 100\).*Source: Foedera, .*<\/svg>\n$/s,
    )
    // No digits that computing leaves behind.
    expect(print('ties', 'CN', 'KE', '--format', 'csv')).not.toMatch(/\d\.\d{13}/)
    expect(print('currency', '--format', 'csv')).toMatch(/^\uFEFFcurrency,agreements,share/)
    for (const [verb, title] of [
      ['claims', 'What sources claim of ties'],
      ['asymmetry CN KE', 'What sources of CN and of KE list'],
      ['network', 'Actors by their partners'],
      ['currency', 'In whose currency agreements are stated'],
      ['brief CN KE', 'Ties of CN and KE'],
    ] as const) {
      print(...verb.split(' '), '--plot', 'picture.svg')
      expect(readFileSync(join(folder, 'picture.svg'), 'utf8')).toMatch(
        new RegExp(`^<svg xmlns=[^]*${title}[^]*Source: Foedera, [^]*</svg>\n$`),
      )
    }
    print('promises', '--plot', 'promises.png', '--output', 'promises.xlsx')
    expect(readFileSync(join(folder, 'promises.png')).subarray(1, 4).toString()).toBe('PNG')
    expect(readFileSync(join(folder, 'promises.xlsx')).subarray(0, 2).toString()).toBe('PK')
    const brief = print('brief', 'CN', 'KE')
    expect(brief).toMatch(/^# China and Kenya, .*## Newest agreements.*\[\^1\]: “/s)
    for (const [, number] of brief.matchAll(/\[\^(\d+)\](?!:)/g)) expect(brief).toContain(`[^${number}]: `)
  })
})
