import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'
import { members } from './members.ts'

const at = (name: string, date?: string) => {
  const organisation = knowledge().organisations.find(each => each.name === name)
  return organisation === undefined ? null : members(organisation, date)
}

describe('members', () => {
  it.each([
    ['Eurasian Economic Union', '2015-05', ['RU', 'BY', 'KZ', 'AM']],
    ['Eurasian Economic Union', '2016', ['RU', 'BY', 'KZ', 'AM', 'KG']],
    ['Eurasian Economic Union', '2014', []],
    ['BRICS', '2012', ['BR', 'RU', 'IN', 'CN', 'ZA']],
    ['Benelux', '1999', ['BE', 'NL', 'LU']],
  ])('of the %s in %s', (name, date, expected) => {
    expect(at(name, date)).toEqual(expected)
  })

  it('counts those of today without a date', () => {
    expect(at('European Union')).toHaveLength(27)
    expect(at('European Union', '2015')).toHaveLength(28)
    expect(at('European Union', '1958')).toHaveLength(6)
    expect(at('Association of Southeast Asian Nations')).toHaveLength(11)
    expect(at('NATO')).toHaveLength(32)
    expect(at('Mercosur', '2014')).toContain('VE')
  })
})
