import { describe, expect, test } from 'vitest'
import { parseText } from '../../examples/parse-text.ts'
import type { Unit } from './unit.ts'

/** Units that stand for something, groups by their members; of actors the name. */
function unitsOf(text: string): string[] {
  const say = (unit: Unit): string => {
    if (unit.kind !== 'actor') return `${unit.kind} ${documentText.slice(unit.start, unit.end)}`
    const { members, name, type, country } = unit.actor
    return members ? `(${members.map(say).join(', ')})` : [type, country, name].filter(Boolean).join(' ')
  }
  const parses = parseText(text)
  const documentText = parses[0]?.sequence.text ?? ''
  return parses.flatMap(({ sequence }) =>
    sequence.units.filter(({ kind }) => kind !== 'word' && kind !== 'mark').map(say),
  )
}

describe('countries', () => {
  test.each([
    ['China paid.', ['state CN China', 'verb paid']],
    ['Beijing paid.', ['state CN China', 'verb paid']],
    ['The Kremlin paid.', ['state RU Russia', 'verb paid']],
    ['the Chinese loan', ['nation Chinese', 'noun loan']],
    ['a port in Shanghai', ['nation Shanghai']],
    ['Chad paid.', ['state TD Chad', 'verb paid']],
    ['the anti-Chinese camp', []],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units))

  test('are told by capitals from everyday words', () => {
    expect(unitsOf('He bought turkey and china.')).not.toContain('state CN China')
    expect(unitsOf('US troops gave us water.').filter(unit => unit.includes('US'))).toHaveLength(1)
  })
})

describe('names that nobody knows are told by their words and capitals', () => {
  test.each([
    ['They hired Meghna Boilers Ltd there.', 'company Meghna Boilers Ltd'],
    ['They asked the Ministry of Rivers and Lakes there.', 'government Ministry of Rivers and Lakes'],
    ['They asked the Bank of Ruritania there.', 'bank Bank of Ruritania'],
    ['They asked the Meghna Development Bank there.', 'bank Meghna Development Bank'],
    ['They asked Donald J. Okafor there.', 'person Donald J. Okafor'],
    ['They asked Ursula von der Heide there.', 'person Ursula von der Heide'],
    ['They met at the University of Meghna there.', 'organisation University of Meghna'],
    ['They hired Meghna Boilers Co. there.', 'company Meghna Boilers Co.'],
    ['They hired Meghna Boilers Co. Ltd. there.', 'company Meghna Boilers Co. Ltd.'],
    ['They hired Meghna Boilers Co., Ltd. there.', 'company Meghna Boilers Co., Ltd.'],
    ['They hired Meghna (Group) Corporation there.', 'company Meghna (Group) Corporation'],
    ['They hired Meghna Road and Bridge Corporation there.', 'company Meghna Road and Bridge Corporation'],
    [
      'They hired Meghna International Economic and Technical Cooperation Group there.',
      'company Meghna International Economic and Technical Cooperation Group',
    ],
    [
      'They hired Meghna Corporation for Economic Cooperation there.',
      'company Meghna Corporation for Economic Cooperation',
    ],
    ['They asked the Ministry of Foreign affairs there.', 'government Ministry of Foreign affairs'],
    ['They asked the Burundi Red Cross there.', 'organisation BI Burundi Red Cross'],
    ['They asked the Angela Merkel Foundation there.', 'organisation DE Angela Merkel Foundation'],
    ['They asked Angela Merkel there.', 'person DE Angela Merkel'],
    ['They hired China Harbour Engineering Corp. there.', 'company CN China Harbour Engineering Company'],
  ])('%s', (text, unit) => expect(unitsOf(text)).toContain(unit))

  test.each([
    ['The Ministry of Rivers and the Chinese institute met.', 'government Ministry of Rivers', 'nation Chinese'],
    [
      'The Ministry of Rivers and Kenya Canals Company met.',
      'government Ministry of Rivers',
      'company KE Kenya Canals Company',
    ],
    [
      'Meghna Boilers Company and Padma Canals Company met.',
      'company Meghna Boilers Company',
      'company Padma Canals Company',
    ],
    ['The Deputy President of Meghna Bank met them.', 'person Deputy President of Meghna Bank'],
    ['The Minister for Rivers met Meghna Bank.', 'person Minister for Rivers', 'bank Meghna Bank'],
  ])('%s names no more than it should', (text, ...units) => {
    const found = unitsOf(text).join(' + ')
    for (const unit of units) expect(found).toContain(unit)
    expect(found).not.toContain(' and ')
  })

  test.each(['There they met.', 'However, talks went on.', 'Later that day it rained.', 'Trade fell.'])(
    '%s holds none',
    text =>
      expect(unitsOf(text).filter(unit => /^(?:person|company|organisation|government|bank) /.test(unit))).toEqual([]),
  )
})

describe('groups', () => {
  test.each([
    ['Kenya, Uganda and Rwanda paid.', '(state KE Kenya, state UG Uganda, state RW Rwanda)'],
    ['Kenya & Uganda paid.', '(state KE Kenya, state UG Uganda)'],
    ['the India-Oman pact', '(state IN India, state OM Oman)'],
    ['Chinese and Russian firms', '(state CN China, state RU Russia)'],
    ['Gazprom and CNPC paid.', '(company RU Gazprom, company CN China National Petroleum Corporation)'],
  ])('%s', (text, group) => expect(unitsOf(text)).toContain(group))

  test('what stands apart is none', () => {
    expect(unitsOf('Kenya paid and Uganda left.')).toEqual([
      'state KE Kenya',
      'verb paid',
      'state UG Uganda',
      'verb left',
    ])
  })
})

describe('short names that several share are led back to what the text names in full', () => {
  test.each([
    ['China Development Bank paid. CDB is large.', 'bank CN China Development Bank', 2],
    ['Premier Li Keqiang came. Li left.', 'person CN Li Keqiang', 2],
  ])('%s', (text, unit, times) => expect(unitsOf(text).filter(one => one === unit)).toHaveLength(times))
})
