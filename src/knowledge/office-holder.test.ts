import { describe, expect, it } from 'vitest'
import { extendKnowledge } from './extend-knowledge.ts'
import { knowledge } from './knowledge.ts'
import { officeHolder, officesAt } from './office-holder.ts'

describe('officeHolder', () => {
  it.each([
    ['CN', 'leader', '2015', 'Xi Jinping'],
    ['CN', 'head-of-government', '2015', 'Li Keqiang'],
    ['CN', 'foreign-minister', '2023-09', 'Wang Yi'],
    ['RU', 'leader', '2015-05-08', 'Vladimir Putin'],
    ['RU', 'leader', '2010', 'Dmitry Medvedev'],
    ['RU', 'head-of-government', '2010', 'Vladimir Putin'],
    ['US', 'head-of-government', '2013', 'Barack Obama'],
    ['US', 'foreign-minister', '2013', 'John Kerry'],
    ['GB', 'leader', '2015', 'David Cameron'],
    ['GB', 'head-of-state', '2015', 'Elizabeth II'],
    ['GB', 'leader', '2022-10-01', 'Liz Truss'],
    ['TR', 'leader', '2010', 'Recep Tayyip Erdoğan'],
    ['TR', 'head-of-state', '2010', 'Abdullah Gül'],
    ['VN', 'leader', '2019', 'Nguyen Phu Trong'],
    ['AM', 'leader', '2018-12', 'Nikol Pashinyan'],
    ['IR', 'leader', '2015', 'Ali Khamenei'],
    ['IR', 'head-of-government', '2015', 'Hassan Rouhani'],
    ['DE', 'leader', '2015', 'Angela Merkel'],
  ] as const)('%s %s in %s is %s', (country, role, date, name) => {
    expect(officeHolder(knowledge(), country, role, date)?.name).toBe(name)
  })

  it('takes the one who held it longer in a year of change', () => {
    expect(officeHolder(knowledge(), 'CN', 'head-of-state', '2013')?.name).toBe('Xi Jinping')
    expect(officeHolder(knowledge(), 'CN', 'head-of-state', '2013-02')?.name).toBe('Hu Jintao')
  })

  it('finds nobody where nobody is known', () => {
    expect(officeHolder(knowledge(), 'CN', 'leader', '1925')).toBeNull()
    expect(officeHolder(knowledge(), 'AQ', 'leader', '2015')).toBeNull()
    expect(officeHolder(knowledge(), 'XX', 'leader', '2015')).toBeNull()
  })

  it('does not guess between two whose years alone are known', () => {
    const csv = 'name,kind,country,office\nA,person,AQ,President:2001/2005\nB,person,AQ,President:2005/\n'
    const known = extendKnowledge(knowledge(), csv, 'x.csv')
    expect(officeHolder(known, 'AQ', 'head-of-state', '2005')).toBeNull()
    expect(officeHolder(known, 'AQ', 'head-of-state', '2006')?.name).toBe('B')
  })
})

describe('officesAt', () => {
  it('lists a country’s office holders by time in office', () => {
    const titles = officesAt(knowledge(), 'RU', '2015-05-08').map(
      ({ person, office }) => `${office.title} ${person.name}`,
    )
    expect(titles).toContain('Presidential Spokesman Dmitry Peskov')
    expect(titles).toContain('Foreign Minister Sergey Lavrov')
  })

  it('lists the heads of international organisations', () => {
    const names = officesAt(knowledge(), null, '2020').map(({ person }) => person.name)
    expect(names).toContain('António Guterres')
  })
})
