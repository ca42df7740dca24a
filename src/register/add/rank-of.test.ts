import { describe, expect, it } from 'vitest'
import { extendSites, sites } from '../../knowledge/index.ts'
import { rankOf } from './rank-of.ts'

describe('rankOf', () => {
  it.each([
    [{ given: 'comment', url: 'https://www.reuters.com/a' }, 'comment'],
    [{ url: 'https://www.reuters.com/world/a' }, 'wire'],
    [{ url: 'https://english.news.cn/20150508/a.htm' }, 'wire'],
    [{ url: 'http://en.kremlin.ru/events/1' }, 'official'],
    [{ url: 'https://www.mfa.gov.xx/news' }, 'official'],
    [{ url: 'https://mofa.go.ug/news' }, 'official'],
    [{ url: 'https://www.gazprom.com/press/' }, 'company'],
    [{ url: 'https://thediplomat.com/2015/05/a' }, 'comment'],
    [{ url: 'https://unknown.example/a' }, 'press'],
    [{ url: 'https://reuters.com.attacker.example/a' }, 'press'],
    [{ url: 'https://notreuters.com/a' }, 'press'],
    [{ publisher: 'Xinhua' }, 'wire'],
    [{ publisher: 'АЗЕРТАДЖ' }, 'wire'],
    [{ publisher: 'Ministry of Foreign Affairs of Kenya' }, 'official'],
    [{ publisher: 'Village News' }, 'press'],
    [{}, 'press'],
  ] as const)('%j is %s', (told, rank) => {
    expect(rankOf(told)).toBe(rank)
  })

  it('believes no name that a fetched page gives itself', () => {
    const told = { url: 'https://attacker.example/a', publisher: 'Ministry of Foreign Affairs' }
    expect(rankOf({ ...told, isFetched: true })).toBe('press')
    expect(rankOf({ ...told, url: 'https://www.fmprc.gov.cn/a', isFetched: true })).toBe('official')
  })

  it('lets a table of the user stand over ours', () => {
    const own = extendSites(
      sites(),
      'hosts,name,kind,rank\nopinion.reuters.com,Breakingviews,newspaper,comment\n',
      'own.csv',
    )
    expect(rankOf({ url: 'https://opinion.reuters.com/a' }, own)).toBe('comment')
    expect(rankOf({ url: 'https://www.reuters.com/a' }, own)).toBe('wire')
  })
})
