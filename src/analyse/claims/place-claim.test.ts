import { describe, expect, it } from 'vitest'
import { placeClaim } from './place-claim.ts'

const text =
  'Peru and Chile signed a pact. Ties are closer than ever.\nNorway lent Kenya money. A landmark deal.\nTrade doubled.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const told = [
  { pair: 'CL-PE', ...spanOf('Peru and Chile signed a pact') },
  { pair: 'KE-NO', ...spanOf('Norway lent Kenya money') },
]
const place = (words: string, named: readonly string[] = [], rest: Partial<Parameters<typeof placeClaim>[2]> = {}) =>
  placeClaim(text, spanOf(words), { named, told, countries: [], ...rest })

describe('the two countries that a claim speaks of', () => {
  it('are those that it names', () => {
    expect(place('Trade doubled.', ['RU', 'CN'])).toBe('CN-RU')
  })
  it('are those of the agreement beside it', () => {
    expect(place('Ties are closer than ever.')).toBe('CL-PE')
    expect(place('A landmark deal.')).toBe('KE-NO')
    expect(place('A landmark deal.', ['KE'])).toBe('KE-NO')
  })
  it('are the only two of the document', () => {
    expect(place('Trade doubled.', [], { told: told.slice(0, 1) })).toBe('CL-PE')
    expect(place('Trade doubled.', [], { told: [], countries: ['PE', 'CL'] })).toBe('CL-PE')
  })
  it('are not guessed', () => {
    expect(place('Trade doubled.')).toBeNull()
    expect(place('Ties are closer than ever.', ['BR'])).toBeNull()
    expect(place('Ties are closer than ever.', ['BR', 'CL', 'PE'])).toBeNull()
    expect(place('Trade doubled.', ['CL'], { told: [], countries: ['CL', 'PE', 'BR'] })).toBeNull()
  })
})
