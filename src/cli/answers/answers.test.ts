import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
import { main } from '../main.ts'

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

/** The same in this process: a refusal needs no other, and there are many. */
async function refusal(...args: readonly string[]): Promise<{ readonly status: number; readonly told: string }> {
  let told = ''
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    told += String(text)
    return true
  })
  vi.stubEnv('FOEDERA_DATABASE', join(folder, 'ties.db'))
  try {
    return { status: await main(args), told }
  } finally {
    stderr.mockRestore()
    vi.unstubAllEnvs()
  }
}

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
    expect(print('currency', '--format', 'csv')).toMatch(/^\uFEFFcurrency,agreements,share/)
    print('promises', '--plot', 'promises.png', '--output', 'promises.xlsx')
    expect(readFileSync(join(folder, 'promises.png')).subarray(1, 4).toString()).toBe('PNG')
    expect(readFileSync(join(folder, 'promises.xlsx')).subarray(0, 2).toString()).toBe('PK')
    const brief = print('brief', 'CN', 'KE')
    expect(brief).toMatch(/^# China and Kenya, .*## Newest agreements.*\[\^1\]: “/s)
    for (const [, number] of brief.matchAll(/\[\^(\d+)\](?!:)/g)) expect(brief).toContain(`[^${number}]: `)
  })

  it('refuse what is no question, and say what to do', async () => {
    for (const [args, told] of [
      [['ties', 'CN', 'XX'], /XX: There is no country with this code/],
      [['ties', 'China', 'KE'], /China is CN/],
      [['ties', 'CN', 'CN'], /two different countries/],
      [['ties', 'AD', 'TV'], /AD-TV: The register has no agreement between these two/],
      [['ties', 'CN', 'KE', '--from', '2020', '--to', '2010'], /from 2020 to 2010.*turn them round/],
      [['ties', 'CN', 'KE', '--from', 'May'], /from May: It is no year/],
      [['promises', 'zeppelin'], /No agreement is like that \(foedera list zeppelin\)/],
      [['promises', '--from', '2020', '--to', '2010'], /turn the dates round/],
      [['promises', '--as-of', '2020-02-30'], /It is no day/],
      [['currency', '--form', 'song'], /"song" is none of the forms/],
      [['network', '--plot', join(folder, 'net.gif')], /\.svg or \.png/],
      [['claims', '--pair', 'CN'], /It is no pair/],
      [['ties', 'CN', 'KE', '--rates', 'no.csv'], /no\.csv: It cannot be opened \(ENOENT\)/],
      [['ties', 'CN', 'KE', '--prices', '2015'], /needs --deflator/],
    ] as const) {
      expect({ args, ...(await refusal(...args)) }).toEqual({ args, status: 2, told: expect.stringMatching(told) })
    }
    expect(existsSync(join(folder, 'net.gif'))).toBe(false)
  })

  it('refuse a table of rates with file and line', async () => {
    const file = join(folder, 'rates.csv')
    const head = 'currency,year,units_per_usd\n'
    for (const [text, told] of [
      [
        'RUB,2014,38.4\nRUB,2016,67\n',
        /rates\.csv:3: RUB has no figure for 2015, between 2014 and 2016\. Fill the gap/,
      ],
      ['RUB,2014,many\n', /rates\.csv:2: "many" in "units_per_usd" is no figure/],
      ['RUB,2014,38\nRUB,2014,39\n', /rates\.csv:3: RUB 2014 is on line 2 already/],
      ['RUB,14,38\n', /rates\.csv:2: "14" is no year/],
      ['', /rates\.csv:1: the file has a header and no rows/],
    ] as const) {
      writeFileSync(file, head + text)
      expect(await refusal('ties', 'CN', 'KE', '--rates', file)).toEqual({
        status: 2,
        told: expect.stringMatching(told),
      })
    }
    const prices = join(folder, 'prices.csv')
    writeFileSync(prices, 'year,index\n2014,100\n2015,101\n')
    expect((await refusal('currency', '--deflator', prices, '--prices', '1999')).told).toMatch(
      /prices\.csv:1: there is no figure for 1999/,
    )
  })
})
