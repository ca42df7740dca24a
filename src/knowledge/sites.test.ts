import { describe, expect, it } from 'vitest'
import { country } from './knowledge.ts'
import { extendSites, siteAt, siteNamed, sites } from './sites.ts'

describe('sites', () => {
  it('knows hundreds of sites of many kinds, in countries that exist', () => {
    const all = new Set(sites().byHost.values())
    expect(all.size).toBeGreaterThan(400)
    expect(new Set([...all].map(site => site.kind)).size).toBe(8)
    expect([...all].filter(site => site.country !== null && country(site.country) === null)).toEqual([])
    expect(new Set([...all].map(site => site.country)).size).toBeGreaterThan(100)
  })

  it('gives each host to one site', () => {
    const listed = [...new Set(sites().byHost.values())].flatMap(site => site.hosts)
    expect(listed.length).toBe(new Set(listed).size)
  })

  it('finds the site with the longest name', () => {
    expect(siteAt('https://treaties.un.org/pages/a')?.name).toBe('United Nations Treaty Collection')
    expect(siteAt('https://news.un.org/en/a')?.name).toBe('United Nations')
    expect(siteAt('https://xn--90ab5f.xn--p1ai/a')?.name).toBe('VEB.RF')
    expect(siteAt('not an address')).toBeNull()
    expect(siteAt('https://com/')).toBeNull()
  })

  it('knows publishers by the names that they sign with', () => {
    expect(siteNamed(' 新华社 ')?.country).toBe('CN')
    expect(siteNamed('AFP')?.rank).toBe('wire')
    expect(siteNamed('Nobody')).toBeNull()
  })
})

describe('extendSites', () => {
  const head = 'hosts,name,aliases,kind,rank,country\n'

  it('adds and replaces', () => {
    const own = extendSites(
      sites(),
      `${head}paper.example|www.other.example,My Paper,MP,newspaper,comment,KE\n`,
      'own.csv',
    )
    expect(siteAt('https://www.other.example/a', own)).toMatchObject({
      name: 'My Paper',
      rank: 'comment',
      country: 'KE',
    })
    expect(siteNamed('mp', own)?.name).toBe('My Paper')
    expect(siteAt('https://tass.com/', own)?.name).toBe('TASS')
  })

  it.each([
    ['https://a.example/path,A,,newspaper,press,', 'own.csv:2: "https://a.example/path" is no name of a host.'],
    ['localhost,A,,newspaper,press,', 'own.csv:2: "localhost" is no name of a host.'],
    ['a.example,A,,gazette,press,', 'own.csv:2: "gazette" is no kind.'],
    ['a.example,A,,newspaper,good,', 'own.csv:2: "good" is no rank.'],
    ['a.example,A,,newspaper,press,Kenya', 'own.csv:2: "Kenya" is no country code.'],
    ['a.example,,,newspaper,press,KE', 'own.csv:2: the cell "name" is empty.'],
    ['', 'own.csv:1: the file has a header and no rows.'],
  ])('refuses %s', (row, message) => {
    expect(() => extendSites(sites(), `${head}${row}\n`, 'own.csv')).toThrow(message)
  })
})
