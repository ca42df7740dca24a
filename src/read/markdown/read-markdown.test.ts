import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

describe('readMarkdown', () => {
  it('reads front matter', () => {
    const source =
      '---\ntitle: "Gas: a deal"\nauthors: [Jane Doe, \'Li Wei\']\npublished: 2015-05-08\npublisher: Daily\npublisherType: press\ncountry: GB\nlanguage: en\nurl: https://d.example/a?b=c\nother: x\n---\n\nText.\n'
    expect(readMarkdown(source)).toEqual({
      title: 'Gas: a deal',
      text: 'Text.',
      authors: ['Jane Doe', 'Li Wei'],
      publisher: 'Daily',
      publisherType: 'press',
      country: 'GB',
      published: '2015-05-08',
      language: 'en',
      url: 'https://d.example/a?b=c',
    })
  })
  it('reads lists of authors in every way of writing them', () => {
    expect(readMarkdown('---\nauthors:\n  - Jane Doe\n  - Li Wei\n---\nT').authors).toEqual(['Jane Doe', 'Li Wei'])
    expect(readMarkdown('---\r\nauthors: Jane Doe and Li Wei\r\n---\r\nT').authors).toEqual(['Jane Doe', 'Li Wei'])
  })
  it('reads values on several lines, in any quotes, under any spelling of their key', () => {
    const source =
      '---\n# comment\nTitle: >-\n  Gas and\n  oil\npublisher: "The \\"Daily\\""\nlang: \'en\'\nlink: https://d.example/\ndate: 2015-05-08\n---\nT'
    expect(readMarkdown(source)).toEqual({
      title: 'Gas and oil',
      text: 'T',
      authors: [],
      publisher: 'The "Daily"',
      published: '2015-05-08',
      language: 'en',
      url: 'https://d.example/',
    })
  })
  it.each([
    ['published: soon', 'line 3: published is "soon", which is no date.'],
    ['publisherType: blog', 'line 3: publisherType is "blog", which is none of the codes. Write one of these'],
    ['country: Kenya', 'line 3: country is "Kenya", which is no code. Write it as in ISO 3166-1, such as KE'],
  ])('says on which line "%s" stands', (field, message) => {
    expect(() => readMarkdown(`---\ntitle: a\n${field}\n---\nText`)).toThrow(message)
  })
  it('puts lines together that an editor broke, and no others', () => {
    const wrapped =
      'China and Russia signed a gas contract in Moscow on Friday, worth about\n$400 billion over 30 years, Gazprom said in a statement. The price was\nnot published.\n\n' +
      '- a contract on gas between Gazprom and China National Petroleum\n  Corporation;\n- a credit line of three billion yuan between VTB Bank and the China\n  Development Bank.\n\nTies deepen\nby Jane Doe'
    expect(readMarkdown(wrapped).text).toBe(
      'China and Russia signed a gas contract in Moscow on Friday, worth about $400 billion over 30 years, Gazprom said in a statement. The price was not published.\n\n' +
        '• a contract on gas between Gazprom and China National Petroleum Corporation;\n• a credit line of three billion yuan between VTB Bank and the China Development Bank.\n\nTies deepen\nby Jane Doe',
    )
    const lines = 'China signed.\nRussia signed as well, on Friday.\nNobody else did.'
    expect(readMarkdown(lines).text).toBe(lines)
  })
  it('says that front matter has no end, and takes a rule at the top for none', () => {
    expect(() => readMarkdown('---\ntitle: a\nText')).toThrow(
      'line 1: The front matter that begins on line 1 has no end.',
    )
    expect(readMarkdown('---\nA text below a rule.').text).toBe('A text below a rule.')
  })
  it('takes a first heading for the title', () => {
    expect(readMarkdown('# Ties *deepen*\n\nText.')).toEqual({
      title: 'Ties deepen',
      text: 'Ties deepen\n\nText.',
      authors: [],
    })
  })
  it.each([
    ['**Gazprom** and _CNPC_ *signed*', 'Gazprom and CNPC signed'],
    ['a ***b*** c', 'a b c'],
    ['*a\nb* c', 'a\nb c'],
    ['5 * 3 * 2 and snake_case_name and 2*3', '5 * 3 * 2 and snake_case_name and 2*3'],
    ['\\*not\\* `*code*`', '*not* *code*'],
    ['[CNPC](https://c.example/a_(b) "t") and [x][1] and [y]', 'CNPC and x and [y]'],
    ['![picture](p.png)text', 'text'],
    ['<https://c.example> a<br>b <b>c</b> 3 < 4', 'https://c.example a\nb c 3 < 4'],
    ['## Heading ##', 'Heading'],
    ['Heading\n=======\nText', 'Heading\n\nText'],
    ['- a\n* b\n+ c\n  - d', '• a\n• b\n• c\n  • d'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['> quoted\n> text', 'quoted\ntext'],
    ['| a | **b** |\n|---|:-:|\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a | b\n--- | ---\n1 | 2\n\nText', '| a | b |\n| --- | --- |\n| 1 | 2 |\n\nText'],
    ['```\n*a*\n```\nb', '*a*\nb'],
    ['a\n\n***\n\nb', 'a\n\nb'],
    ['a\n## Heading\nb', 'a\n\nHeading\n\nb'],
    ['- [x] a\n- [ ] b', '• a\n• b'],
    ['Parties\n: China', 'Parties: China'],
    ['Parties\n: China\n: Russia\n\nText', 'Parties:\n• China\n• Russia\n\nText'],
    ['signed[^1].\n\n[^1]: On *Friday*.', 'signed.\n\nOn Friday.'],
    ['a <!-- no\n\n- text --> b', 'a  b'],
    ['a\n<!-- note -->\nb', 'a\nb'],
    ['a <!-- b', 'a <!-- b'],
    ['Gas&nbsp;&amp; oil &c. AT&T', 'Gas & oil &c. AT&T'],
    ['a | b\n--- | ---\nx\\|y | z', '| a | b |\n| --- | --- |\n| x/y | z |'],
    ['a\n\n[1]: https://c.example\nb', 'a\n\nb'],
    ['$400 billion over 30 years – ~38 bcm', '$400 billion over 30 years – ~38 bcm'],
  ])('makes %j plain', (source, text) => {
    expect(readMarkdown(source).text).toBe(text)
  })
  it('never throws on a text without front matter and never makes it longer than its marks allow', () => {
    const piece = fc.oneof(
      fc.constantFrom('*', '_', '[', '](', ')', '`', '|', '\n', '- ', '# ', '<', '>', '\\', '!'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const source = `x${pieces.join('')}`
        expect(readMarkdown(source).text.length).toBeLessThanOrEqual(source.length * 4)
      }),
      { seed: 1 },
    )
  })
  it.each(['*a ', '[', '[a](', '`a``', '<a ', 'a|b\n-|-\n', '**a* ', '> ', '- '])(
    'needs linear time for many "%s"',
    unit => {
      const started = performance.now()
      readMarkdown(unit.repeat(60_000))
      expect(performance.now() - started).toBeLessThan(4000)
    },
  )
})
