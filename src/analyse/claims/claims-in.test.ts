import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.ts'

const of = (text: string, language = 'en') =>
  claimsIn(text, language).map(({ topics, isAhead }) => [...topics, ...(isAhead ? ['to come'] : [])].join(' '))

const languageOf = (text: string) =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

describe('general claims in a text', () => {
  it.each([
    ['deepening', 'Ties between Oslo and Nairobi are closer than ever.'],
    ['deepening', 'Peru and Chile have upgraded their relations to a strategic partnership.'],
    ['deepening', 'Deepening Norwegian-Kenyan Ties'],
    ['deepening', 'The visit took their cooperation to a new level.'],
    ['cooling', 'Relations between the two have soured since.'],
    ['cooling', 'The vote did further damage to relations with Quito.'],
    ['currency', 'Trade is increasingly carried on in their own currencies.'],
    ['currency', 'Both banks settle without going through the US dollar, they say, so no dollars are needed.'],
    ['currency', 'Most of the trade is now settled in rupees.'],
    ['volume', 'Trade has doubled since 2010.'],
    ['volume', 'Their trade reached $14 billion last year.'],
    ['record', 'It is the largest contract in the history of the railway.'],
    ['record', 'He spoke of an unprecedented step.'],
    ['deepening currency', 'Stronger ties followed, with payments in national currencies.'],
    ['record', 'It is a historic deal by any standard.'],
    ['currency', 'Расчёты идут в национальных валютах.'],
    ['deepening', '两国关系不断深化。'],
    ['deepening', 'Отношения двух стран укрепляются.'],
  ])('are found: %s', (topics, text) => {
    expect(of(text, languageOf(text))).toEqual([topics])
  })

  it.each([
    ['deepening to come', 'The ministers hope to strengthen ties.'],
    ['deepening to come', 'This will cement the friendship.'],
    ['volume to come', 'Trade could double by 2030.'],
    ['deepening to come', '双方将深化合作。'],
    ['volume to come', 'Potentially it could double in size.'],
    ['volume to come', 'They want their trade to reach $200 billion within five years.'],
  ])('tell of what is to come: %s', (topics, text) => {
    expect(of(text, languageOf(text))).toEqual([topics])
  })

  it.each([
    'The two signed a memorandum on strengthening cooperation in customs.',
    'A convention on double taxation entered into force.',
    'The Ministry of Foreign Affairs and International Cooperation grew by ten posts.',
    'A swap of local currency swap lines was signed.',
    'Relations have not deepened.',
    'The chapter was closed without damage to relations.',
    'In May the minister arrived.',
    'The historical museum opened.',
    'The loan is worth $2 billion.',
  ])('are none: %s', text => {
    expect(of(text)).toEqual([])
  })

  it('are whole sentences with their places, each once, whatever the language is called', () => {
    const text =
      'Ties grow closer\n\nTies grow closer\n\nThe U.S. and Peru met. Mr. Cruz said that ties deepened. He left.'
    for (const language of ['en', 'und', 'x', 'no such language', ''])
      expect(claimsIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual([
        'Ties grow closer',
        'Mr. Cruz said that ties deepened.',
      ])
  })

  it('take time linear in the length of a text', () => {
    const hostile = [
      'ties '.repeat(40_000),
      'trade reach 9 '.repeat(15_000),
      'doubl'.repeat(40_000),
      'A. '.repeat(60_000),
      'It is so. '.repeat(20_000),
    ]
    for (const text of hostile) expect(claimsIn(text, 'en')).toEqual([])
  })
})
