import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChrome } from './find-chrome.ts'
import { CHROME_RULES } from './match-line.ts'

/** What stays of a text without its chrome, blank lines left out. */
const bodyOf = (text: string) => {
  let rest = ''
  let at = 0
  for (const { start, end } of findChrome(text)) {
    rest += text.slice(at, start)
    at = end
  }
  return (rest + text.slice(at)).split('\n').filter(line => line.trim() !== '')
}

const BODY = [
  'China and Russia signed a gas contract on Friday.',
  'It is worth about $400 billion over 30 years, Gazprom said.',
  'Both sides hope to double the volume by 2030.',
]

describe('findChrome', () => {
  it('parts a blog post from its author box and its comment form', () => {
    const head = 'Ties deepen\n\nTies deepen\nby Jane Doe'
    const items = '  • data exchange;\n  • credit lines between two banks; and\n  • a memorandum on science.'
    const body = [
      ...BODY,
      'Various papers were signed. They include:',
      items,
      'A Final Comment',
      '“We are grateful,” he said.',
    ]
    const box =
      'Jane Doe lives in Boston. She can be reached at \nHer new book as editor is titled “Pipes.”\nVisit her blog site at \n' +
      'Listen to discussions with guests on the Radio News Hour.\n\nIt airs three times weekly: live on Sundays at 1PM. \n'
    const form =
      '\nLeave a Reply\n\nFill in your details below or click an icon to log in: Logo\n\nTwitter picture\n\n' +
      'You are commenting using your Twitter account. Log Out /  Change )\n\nConnecting to %s\n\nBlog at\n\nUp ↑\n\n%d bloggers like this:'
    const article = `${head}\n${body.join('\n')}\n`
    const text = article + box + form
    expect(findChrome(text)).toEqual([{ start: article.length, end: text.length }])
    expect(findChrome(article)).toEqual([])
  })
  it('leaves a text without chrome whole', () => {
    expect(findChrome(BODY.join('\n'))).toEqual([])
    expect(findChrome('')).toEqual([])
  })
  it('finds share buttons only beside others of their kind', () => {
    expect(bodyOf(`${BODY.join('\n')}\nShare this:\nFacebook\nTwitter\n0`)).toEqual(BODY)
    const list = 'The companies that signed are:\nFacebook\nTwitter\nTelegram\nThey will build a cable.'
    expect(bodyOf(list)).toEqual(list.split('\n'))
  })
  it('takes a menu of single words, not a single word', () => {
    expect(bodyOf(`Home\nNews\nWorld\nOpinion\n\n${BODY.join('\n')}`)).toEqual(BODY)
    expect(bodyOf(`Economy\n${BODY.join('\n')}`)).toEqual(['Economy', ...BODY])
    expect(bodyOf(`Economy\nCulture\nHealth\n${BODY.join('\n')}`)).toEqual(['Economy', 'Culture', 'Health', ...BODY])
    expect(bodyOf(`Share this:\n\nEconomy\n\n${BODY.join('\n')}`)).toEqual(['Economy', ...BODY])
  })
  it('takes the links below "Related articles" and nothing after them', () => {
    const links = 'Related articles\nXi visits Moscow\nPutin in Beijing'
    expect(bodyOf(`${BODY[0]}\n${links}\n\n${BODY[1]}\n${BODY[2]}`)).toEqual(BODY)
    expect(bodyOf(`${BODY[0]}\n${links}\n${BODY[1]}\n${BODY[2]}`)).toEqual(BODY)
  })
  it('keeps the reports between "See More" links', () => {
    const text = `Malta updates treaty\n\n26 January, 2026\n\n${BODY[0]}\n\nSee More\n\nJordan amends treaty\n\n${BODY[1]}\n\nSee More`
    expect(bodyOf(text)).toEqual(text.split('\n').filter(line => line !== '' && line !== 'See More'))
  })
  it('does not take the rest of a text for a link "Leave a comment" at its top', () => {
    expect(bodyOf(`Ties deepen\nLeave a comment\n${BODY.join('\n')}`)).toEqual(['Ties deepen', ...BODY])
  })
  it('takes comments below their count', () => {
    expect(
      bodyOf(`${BODY.join('\n')}\n\n2 Comments\n\nJoe says: China signed nothing at all.\nAnn says: It did.`),
    ).toEqual(BODY)
  })
  it('takes a line about the author of the byline, late in the text only', () => {
    const text = `Ties deepen\nBy Jane Doe\n${BODY.join('\n')}`
    expect(bodyOf(`${text}\nJane Doe covers energy for the Daily.`)).toEqual(text.split('\n'))
    expect(bodyOf(`By Jane Doe\nJane Doe was in Moscow.\n${BODY.join('\n')}`)).toContain('Jane Doe was in Moscow.')
  })
  it('takes what stands below "About the author", late in the text only', () => {
    const about = ['About the author', 'Jane is fond of pipelines.']
    expect(bodyOf([...BODY, ...about].join('\n'))).toEqual(BODY)
    expect(bodyOf([...about, ...BODY, ...BODY].join('\n'))).toContain('Jane is fond of pipelines.')
  })
  it('takes comments that are longer than the article', () => {
    const comment = 'Joe\nMay 9, 2015 at 3:15 pm\nChina signed nothing at all, and never will, mark my words.\nReply\n'
    const article = [
      ...BODY,
      ...BODY.map(line => `${line} So it was said again.`),
      ...BODY.map(line => `Again: ${line}`),
    ]
    expect(bodyOf(`${article.join('\n')}\n12 Comments\n${comment.repeat(30)}`)).toEqual(article)
  })
  it('takes credits, and leaves captions that say what happens', () => {
    const caption = 'Image caption: Miller and Zhou sign in the presence of President Putin.'
    const chrome = [
      'Russian Foreign Minister Sergey Lavrov.—TASS/VNA Photo |',
      'Source: US Whitehouse',
      '(Source: UK FCO, Reuters)',
    ]
    expect(bodyOf([chrome[0], ...BODY, caption, ...chrome.slice(1)].join('\n'))).toEqual([...BODY, caption])
  })
  it('takes the banner and the questions of a government page', () => {
    const banner = "An official website of the United States Government\nHere's how you know\n3 min read"
    expect(bodyOf(`${banner}\n${BODY.join('\n')}\nWas this page helpful?`)).toEqual(BODY)
  })
  it('keeps what a minister or a professor in the text says', () => {
    const quote = 'Wang Yi is a professor at Peking University, and "the contract is a fair one," he said.'
    expect(bodyOf(`${BODY.join('\n')}\n${quote}`)).toEqual([...BODY, quote])
  })
  it.each([
    [
      'ru',
      'Стороны подписали соглашение о поставках газа.',
      'Поделиться\nВКонтакте\nЧитайте также:\nВизит в Пекин\n\nТеги: газ',
    ],
    ['zh', '中俄两国签署天然气供应协议,为期三十年。', '分享到:\n微信\n微博\n相关阅读:\n习近平访俄\n(责任编辑:王小明)'],
  ])('knows chrome in %s', (_, body, chrome) => {
    expect(bodyOf(`${body}\n\n${chrome}`)).toEqual([body])
  })
  it('yields spans in order, apart, within the text, on whole lines; and never throws', () => {
    const line = fc.oneof(
      fc.constantFrom(...CHROME_RULES.flatMap(rule => rule.examples), ...BODY, '', ' '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), lines => {
        const text = lines.join('\n')
        let last = -1
        for (const { start, end } of findChrome(text)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start === 0 || text[start - 1] === '\n').toBe(true)
          expect(end === text.length || text[end] === '\n').toBe(true)
          last = end
        }
      }),
      { seed: 1 },
    )
  })
  it.each(['Leave a reply\n', 'Related articles\n', 'a\n', '\n', 'Share this:\nX\n'])(
    'needs linear time for many "%s"',
    unit => {
      const started = performance.now()
      findChrome(unit.repeat(100_000))
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )
})
