import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'
import { owners } from './owners.ts'

const { countries, currencies } = knowledge()
const find = (code: string) => currencies.find(currency => currency.code === code)

describe('the table of currencies', () => {
  it('has valid codes, each once', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
    expect(new Set(currencies.map(currency => currency.code)).size).toBe(currencies.length)
    const unknown = currencies.filter(currency => names.of(currency.code) === undefined)
    // Newer than, or left out of, the runtime's list.
    const newer = ['XCG', 'ZWG', 'XSU', 'XUA', 'VED', 'UYW', 'XFU', 'SLE', 'RHD', 'ZWN']
    expect(unknown.map(currency => currency.code).filter(code => !newer.includes(code))).toEqual([])
  })

  it('refers to countries and successors that exist', () => {
    const codes = new Set(countries.map(country => country.code))
    for (const currency of currencies) {
      for (const { country } of currency.countries) expect(codes, currency.code).toContain(country)
      if (currency.successor !== null)
        expect(find(currency.successor) ?? currency.successor, currency.code).toBeDefined()
      if (currency.to !== null && currency.from !== null) expect(currency.to >= currency.from, currency.code).toBe(true)
    }
  })

  it('gives no unambiguous word or symbol to two currencies', () => {
    expect(owners(currencies, ({ words, qualified, symbols }) => [...words, ...qualified, ...symbols])).toEqual([])
  })

  it('gives no default to two currencies, and one only among the ambiguous', () => {
    expect(owners(currencies, currency => currency.defaultFor)).toEqual([])
    const stray = currencies.flatMap(({ ambiguous, ambiguousSymbols, defaultFor }) =>
      defaultFor.filter(word => !ambiguous.includes(word) && !ambiguousSymbols.includes(word)),
    )
    expect(stray).toEqual([])
  })

  it('has a default for every ambiguous word', () => {
    const defaults = new Set(currencies.flatMap(currency => currency.defaultFor))
    const ambiguous = currencies.flatMap(currency => [...currency.ambiguous, ...currency.ambiguousSymbols])
    expect(ambiguous.filter(word => !defaults.has(word))).toEqual([])
  })

  it('keeps the unambiguous out of the ambiguous', () => {
    const ambiguous = new Set(currencies.flatMap(currency => [...currency.ambiguous, ...currency.ambiguousSymbols]))
    const clash = currencies.flatMap(currency =>
      [...currency.words, ...currency.symbols].filter(word => ambiguous.has(word)),
    )
    // Old cedis; the code is written for the new ones too.
    expect(clash).toEqual(['GHC'])
  })

  it.each([
    ['dollars', 'USD'],
    ['$', 'USD'],
    ['pounds', 'GBP'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['Rs', 'INR'],
    ['rubles', 'RUB'],
    ['CFA francs', 'XOF'],
    ['N', 'NGN'],
  ])('takes %s for %s when nothing else is said', (word, code) => {
    expect(currencies.filter(currency => currency.defaultFor.includes(word)).map(currency => currency.code)).toEqual([
      code,
    ])
  })

  it.each([
    ['yuan', 'CNY'],
    ['RMB', 'CNY'],
    ['US$', 'USD'],
    ['HK$', 'HKD'],
    ['A$', 'AUD'],
    ['₦', 'NGN'],
    ['KSh', 'KES'],
    ['Tk', 'BDT'],
    ['R$', 'BRL'],
    ['SDRs', 'XDR'],
    ['ECU', 'XEU'],
    ['Hong Kong dollars', 'HKD'],
  ])('knows %s for %s alone', (word, code) => {
    const found = currencies.filter(({ words, qualified, symbols }) =>
      [...words, ...qualified, ...symbols].includes(word),
    )
    expect(found.map(currency => currency.code)).toEqual([code])
  })

  it('knows when a country used it', () => {
    expect(find('EUR')?.countries).toContainEqual({ country: 'HR', from: '2023', to: null })
    expect(find('DEM')).toMatchObject({ to: '2002', successor: 'EUR' })
  })
})
