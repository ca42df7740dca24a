import { describe, expect, it } from 'vitest'
import type { AgreementRow } from '../agreement-row.ts'
import { asymmetry } from './asymmetry.ts'

const row = (
  id: string,
  packages: readonly string[] = [],
): AgreementRow & { readonly packages: readonly string[] } => ({
  id,
  title: `agreement ${id}`,
  form: 'agreement',
  instrument: 'cooperation',
  status: 'signed',
  reached: 'signed',
  firstDay: '2015-05-08',
  pair: 'CN-RU',
  countries: ['CN', 'RU'],
  sectors: [],
  parties: [],
  amounts: [],
  frames: [],
  takesOver: [],
  confidence: 1,
  packages,
})
const ids = 'abcdefghijkl'.split('')
const told = (documentId: string, country: string | null, agreements: string) =>
  [...agreements].map(agreement => ({ agreement, documentId, country }))
const ask = (tales: ReturnType<typeof told>, rows = ids.map(id => row(id))) =>
  asymmetry({ pair: ['CN', 'RU'], rows, told: tales, packages: [], filter: { between: 'CN,RU' } })

describe('what sources of one side leave out', () => {
  it('is counted agreement by agreement, and tested after McNemar', () => {
    // Both list a and b; China alone c to j, eight; Russia alone k; l is told of by the press of a third country.
    const { both, onlyFirst, onlySecond, neither, p, documents, notes, agreements } = ask([
      ...told('xinhua', 'CN', 'abcdefghij'),
      ...told('tass', 'RU', 'abk'),
      ...told('press', 'GB', 'al'),
      ...told('blog', null, 'c'),
    ])
    expect([both, onlyFirst, onlySecond, neither].map(({ n }) => n)).toEqual([2, 8, 1, 1])
    expect([agreements.n, agreements.list]).toEqual([12, 'foedera list --between CN,RU'])
    expect(documents).toEqual({ first: 1, second: 1, others: 1, unknown: 1 })
    // Of nine that one side alone lists, one or none by either: 2 (1 + 9) / 2⁹.
    expect(p).toBeCloseTo(20 / 512, 12)
    expect(notes).toEqual([])
  })

  it('is not told where one side has no source at all', () => {
    const { p, notes } = ask(told('xinhua', 'CN', 'abc'))
    expect(p).toBeNull()
    expect(notes).toEqual(['No source is known to be of RU: what RU leaves out cannot be told.'])
  })

  it('is told package by package, the largest first, last what belongs to none', () => {
    const rows = [row('a', ['small']), row('b', ['large']), row('c', ['large']), row('d')]
    const { packages } = asymmetry({
      pair: ['CN', 'RU'],
      rows,
      told: [...told('xinhua', 'CN', 'ab'), ...told('tass', 'RU', 'b')],
      packages: [
        { id: 'small', name: 'Moscow', date: '2015-05-08' },
        { id: 'large', date: '2014-05-20' },
      ],
      filter: {},
    })
    expect(
      packages.map(({ id, n, both, onlyFirst, neither }) => [id, n, both.length, onlyFirst.length, neither.length]),
    ).toEqual([
      ['large', 2, 1, 0, 1],
      ['small', 1, 0, 1, 0],
      [null, 1, 0, 0, 1],
    ])
  })
})
