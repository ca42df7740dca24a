import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ARTICLES } from '../../../test/register/articles.ts'
import { runFoedera } from '../../../test/run-foedera.ts'
import { main } from '../main.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-refusals-'))
const database = join(folder, 'ties.db')
beforeAll(() => {
  const news = join(folder, 'news.ndjson')
  writeFileSync(news, ARTICLES.map(each => `${JSON.stringify(each)}\n`).join(''))
  expect(runFoedera(['add', news, '--database', database]).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

/** What a run tells on standard error. In this process: a refusal needs no other, and there are many. */
async function refusal(...args: readonly string[]): Promise<{ readonly status: number; readonly told: string }> {
  let told = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    told += String(text)
    return true
  })
  const printed = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const status = await main([...args, '--database', database])
  expect({ args, printed: printed.mock.calls }).toEqual({ args, printed: [] })
  return { status, told }
}
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Verbs that take two codes, and how `claims` takes them. */
const OF_PAIRS = {
  ties: (a: string, b: string) => ['ties', a, b],
  asymmetry: (a: string, b: string) => ['asymmetry', a, b],
  brief: (a: string, b: string) => ['brief', a, b],
  claims: (a: string, b: string) => ['claims', '--pair', `${a},${b}`],
} as const
const OF_FILTERS = ['promises', 'currency', 'network'] as const
const OF_MONEY = ['ties CN KE', 'brief CN KE', 'promises', 'currency', 'claims']

describe.each(Object.entries(OF_PAIRS))('%s', (_, of) => {
  it.each([
    [of('CN', 'XX'), /XX: There is no country with this code.* Write codes of ISO 3166-1/],
    [of('China', 'KE'), /China: There is no country.* China is CN/],
    [of('CN', 'CN'), /CN: A pair has two different countries\. Name another/],
    [of('AD', 'TV'), /AD-TV: The register has no agreement between these two.*`foedera stats`/s],
    [[...of('CN', 'KE'), '--from', '2020', '--to', '2010'], /from 2020 to 2010.*turn them round/],
    [[...of('CN', 'KE'), '--from', 'May'], /from May: It is no year such as 2014/],
    [
      [...of('CN', 'KE'), '--from', '1800', '--to', '1801'],
      /CN-KE: The register knows nothing of these two from 1800 to 1801\. Ask for other years/,
    ],
  ] as const)('%j is refused', async (args, told) => {
    expect(await refusal(...args)).toEqual({
      status: 2,
      told: expect.stringMatching(told),
    })
  })
})

describe.each(OF_FILTERS)('%s', verb => {
  it.each([
    [['--pair', 'CN'], /"CN" is no pair\. Write two different codes, such as CN,RU/],
    [['--pair', 'CN,CN'], /is no pair/],
    [['--pair', 'CN,XX'], /XX: There is no country with this code/],
    [['--between', 'CN,XX'], /XX: There is no country with this code/],
    [['--country', 'XX'], /XX: There is no country with this code/],
    [['--pair', 'AD,TV'], /No agreement is like that \(foedera list --pair AD,TV\)\. Leave out one of the filters/],
    [['zeppelin'], /No agreement is like that \(foedera list zeppelin\)/],
    [['--from', '2020', '--to', '2010'], /2020-01-01 is after 2010-12-31; turn the dates round/],
    [['--from', '2014-13'], /"2014-13" is no date such as 2015/],
    [['--to', 'soon'], /"soon" is no date such as 2015/],
    [['--form', 'song'], /"song" is none of the forms/],
    [['--sector', 'magic'], /"magic" is none of the sectors/],
  ] as const)('%j is refused', async (args, told) => {
    expect(await refusal(verb, ...args)).toEqual({ status: 2, told: expect.stringMatching(told) })
  })
})

describe.each(OF_MONEY)('%s with a table of rates', question => {
  const head = 'currency,year,units_per_usd\n'
  it.each([
    ['RUB,2014,38.4\nRUB,2016,67\n', /rates\.csv:3: RUB has no figure for 2015, between 2014 and 2016\. Fill the gap/],
    ['RUB,2014,many\n', /rates\.csv:2: "many" in "units_per_usd" is no figure\. Write a number above 0/],
    ['RUB,2014,0\n', /rates\.csv:2: "0" in "units_per_usd" is no figure/],
    ['RUB,2014,38\nRUB,2014,39\n', /rates\.csv:3: RUB 2014 is on line 2 already\. Keep one of the two/],
    ['RUB,14,38\n', /rates\.csv:2: "14" is no year\. Write four digits/],
    ['RBU,2014,38\n', /rates\.csv:2: "RBU" is no currency\. Write a code of ISO 4217/],
    ['', /rates\.csv:1: the file has a header and no rows\. Add a row/],
  ] as const)('refuses %j', async (text, told) => {
    const rates = file('rates.csv', head + text)
    expect(await refusal(...question.split(' '), '--rates', rates)).toEqual({
      status: 2,
      told: expect.stringMatching(told),
    })
  })
})

describe.each(OF_MONEY)('%s with a deflator', question => {
  const head = 'year,index\n'
  it.each([
    ['2014,100\n2016,102\n', /prices\.csv:3: the series has no figure for 2015, between 2014 and 2016\. Fill the gap/],
    ['2014,hundred\n', /prices\.csv:2: "hundred" in "index" is no figure/],
    ['2014,100\n2014,101\n', /prices\.csv:3: 2014 is on line 2 already\. Keep one of the two/],
    ['later,100\n', /prices\.csv:2: "later" is no year/],
    ['', /prices\.csv:1: the file has a header and no rows/],
  ] as const)('refuses %j', async (text, told) => {
    const prices = file('prices.csv', head + text)
    expect(await refusal(...question.split(' '), '--deflator', prices)).toEqual({
      status: 2,
      told: expect.stringMatching(told),
    })
  })
  it('refuses a year of prices that it has not, and prices without a deflator', async () => {
    const prices = file('prices.csv', `${head}2014,100\n2015,101\n`)
    expect(await refusal(...question.split(' '), '--deflator', prices, '--prices', '1999')).toEqual({
      status: 2,
      told: expect.stringMatching(/prices\.csv:1: there is no figure for 1999.* Add it, or name another year/),
    })
    expect(await refusal(...question.split(' '), '--prices', '2015')).toEqual({
      status: 2,
      told: expect.stringMatching(/needs --deflator FILE/),
    })
  })
})

describe('other questions', () => {
  it.each([
    [['claims', '--pair', 'CN'], /--pair CN: It is no pair\. Write two different codes/],
    [['claims', '--from', '1800', '--to', '1801'], /The register has no such document from 1800 to 1801/],
    [['claims', 'zeppelin'], /The register has no such document\. Ask for others/],
    [['claims', '--rank', 'royal'], /"royal" is none of the ranks/],
    [['promises', '--as-of', '2020-02-30'], /--as-of 2020-02-30: It is no day/],
    [
      ['ties', 'CN', 'KE', '--rates', 'no.csv'],
      /no\.csv: It cannot be opened \(ENOENT\)\. Check the name after --rates/,
    ],
    [['currency', '--deflator', 'no.csv'], /no\.csv: It cannot be opened \(ENOENT\)\. Check the name after --deflator/],
  ] as const)('%j is refused', async (args, told) => {
    expect(await refusal(...args)).toEqual({ status: 2, told: expect.stringMatching(told) })
  })
  it('a picture in a form that is not drawn is refused before anything is written', async () => {
    const picture = join(folder, 'net.gif')
    for (const question of [...OF_MONEY, 'asymmetry CN KE', 'network'])
      expect(await refusal(...question.split(' '), '--plot', picture)).toEqual({
        status: 2,
        told: expect.stringMatching(/\.svg or \.png/),
      })
    expect(existsSync(picture)).toBe(false)
  })
})
