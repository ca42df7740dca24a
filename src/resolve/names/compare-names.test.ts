import { describe, expect, test } from 'vitest'
import type { Party } from '../../model/index.ts'
import { contextOf } from '../context.ts'
import { compareNames, SAME_NAME } from './compare-names.ts'

const { partyName } = contextOf()
const toParty = (name: string, country?: string, type: Party['type'] = 'company'): Party => ({
  name,
  type,
  ...(country === undefined ? {} : { country }),
  roles: ['party'],
})
/** How alike two names are, each with the country after a slash. */
function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map(text => {
    const [name, country] = text.split(' / ')
    return partyName(toParty(name!, country))!
  })
  return compareNames(one!, other!)
}

describe('names of parties', () => {
  test.each([
    ['Gazprom', 'PJSC Gazprom'],
    ['Yutong Bus Co., Ltd', 'Yutong Bus'],
    ['Export-Import Bank of China', 'China Exim Bank'],
    ['Газпром', 'Gazprom'],
    ['Роснефть', 'Rosneft'],
    ['Sheremetyevo Cargo', 'Sheremetievo Cargo'],
    ['Société Générale', 'Societe Generale SA'],
    ['Kenya Railways Corporation / KE', 'Kenya Railways / KE'],
    ['Eastern Shipping Trust', 'EST'],
  ])('%s is %s', (a, b) => expect(likeness(a, b)).toBeGreaterThanOrEqual(SAME_NAME))

  test.each([
    ['Norinco', 'Sinopec'],
    ['China Railway Group', 'China Railway Construction Corporation'],
    ['National Oil Company / LY', 'National Oil Company / NO'],
    ['Zavi Energy', 'Kuno Energy'],
    ['AB Volvo', 'AB Electrolux'],
  ])('%s is not %s', (a, b) => expect(likeness(a, b)).toBeLessThan(SAME_NAME))

  test('a state, its government or a person is no firm', () => {
    expect(partyName(toParty('Kenya', 'KE', 'state'))).toBeNull()
    expect(partyName(toParty('Government of Kenya', 'KE', 'government'))).toBeNull()
    expect(partyName(toParty('Russia'))).toBeNull()
    expect(partyName(toParty('Uhuru Kenyatta', 'KE', 'person'))).toBeNull()
  })

  test('who only mediates or hosts is no party', () => {
    expect(partyName({ ...toParty('Chatham House'), roles: ['host', 'mediator'] })).toBeNull()
  })

  test('a ministry tells little, a firm much', () => {
    expect(partyName(toParty('Ministry of Finance of Kenya', 'KE', 'government'))!.isCommon).toBe(true)
    expect(partyName(toParty('Zavi Energy'))!.isCommon).toBe(false)
  })
})
