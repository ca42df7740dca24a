import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { balanceHtml } from './balance-html.ts'
import type { PageElement } from './dom.ts'
import { toText } from './to-text.ts'

const textOf = (html: string) =>
  toText(parseHTML(`<html><body>${balanceHtml(html)}</body></html>`).document.body as unknown as PageElement)

describe('toText', () => {
  it.each([
    ['paragraphs', '<p>One\n  line.</p><div>Two<div>Three</div></div>', 'One line.\n\nTwo\n\nThree'],
    ['headings', '<h2>Energy</h2><p>Gas.</p>', 'Energy\n\nGas.'],
    ['line breaks', '<p>New Delhi<br>May 8<br/><br>Signed.<br></p>x', 'New Delhi\nMay 8\n\nSigned.\n\nx'],
    ['quotations', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['invisible marks', '<p>agree&shy;ment\u200b on&nbsp;gas</p>', 'agreement on gas'],
    ['footnotes', '<p>signed<sup><a>[3]</a></sup> for 5 km<sup>2</sup></p>', 'signed for 5 km2'],
    ['what was struck out', '<p>signed on <del>Monday</del> <s>Tuesday</s> Friday</p>', 'signed on Friday'],
    ['text as it is', '<pre>ARTICLE 1\n\n  (a) gas;\n  (b) oil.\n</pre>', 'ARTICLE 1\n\n  (a) gas;\n  (b) oil.'],
    ['what is hidden', '<p hidden>x</p><p>y</p><button>z</button>', 'y'],
  ])('writes %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
  it.each([
    [
      'bullets below their stem',
      '<p>They are:</p><ul><li>gas;<li>oil.</ul><p>Done.</p>',
      'They are:\n\n• gas;\n• oil.\n\nDone.',
    ],
    ['numbers', '<ol><li>gas</li><li value="5">oil</li><li>rail</li></ol>', '1. gas\n5. oil\n6. rail'],
    ['numbers from a start', '<ol start="3"><li>gas</li><li>oil</li></ol>', '3. gas\n4. oil'],
    [
      'letters',
      '<ol type="a"><li>gas</li><li>oil</li></ol><ol type="I"><li>x</li><li>y</li></ol>',
      'a) gas\nb) oil\n\nI) x\nII) y',
    ],
    ['lists in lists', '<ul><li>gas<ul><li>in Peru</li></ul></li><li>oil</li></ul>', '• gas\n  • in Peru\n• oil'],
    [
      'paragraphs in items',
      '<ul><li><p>gas</p><p>for 30 years</p></li><li><div>oil</div></li></ul>',
      '• gas\n  for 30 years\n• oil',
    ],
    ['empty items', '<ul><li> </li><li>gas</li></ul>', '• gas'],
    ['an item that is a list', '<ul><li><ol><li>gas</li></ol></li></ul>', '  1. gas'],
  ])('writes lists: %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
  it.each([
    [
      'one description',
      '<dl><dt>Signed</dt><dd>8 May 2015</dd><dt>Place:</dt><dd>Moscow</dd></dl>',
      'Signed: 8 May 2015\nPlace: Moscow',
    ],
    ['several', '<dl><dt>Parties</dt><dd>China</dd><dd>Russia</dd></dl>', 'Parties:\n• China\n• Russia'],
    ['in groups', '<dl><div><dt>Signed</dt><dd>8 May</dd></div></dl>', 'Signed: 8 May'],
    ['terms alone', '<dl><dt>Signed</dt></dl>', 'Signed'],
  ])('writes terms: %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

describe('tables', () => {
  it.each([
    [
      'a header row',
      '<tr><th>Paper</th><th>Sum</th></tr><tr><td>Gas<br>and oil</td><td>$4 bn</td></tr>',
      '| Paper | Sum |\n| --- | --- |\n| Gas; and oil | $4 bn |',
    ],
    [
      'a header in bold',
      '<tr><td><b>Paper</b></td><td><p><strong>Sum</strong></p></td></tr><tr><td><b>Gas</b></td><td>4</td></tr>',
      '| Paper | Sum |\n| --- | --- |\n| Gas | 4 |',
    ],
    [
      'a header of two rows',
      '<thead><tr><th rowspan=2>Paper</th><th colspan=2>Signed for</th></tr><tr><th>Peru</th><th>Chile</th></tr></thead><tr><td>Gas</td><td>A</td><td>B</td></tr>',
      '| Paper | Signed for Peru | Signed for Chile |\n| --- | --- | --- |\n| Gas | A | B |',
    ],
    ['no header', '<tr><td>Gas</td><td>4</td></tr><tr><td>Oil</td><td>5</td></tr>', '| Gas | 4 |\n| Oil | 5 |'],
    [
      'names and values',
      '<tr><th>Signed</th><td>8 May 2015</td></tr><tr><td>Place:</td><td>Moscow</td></tr>',
      'Signed: 8 May 2015\nPlace: Moscow',
    ],
    [
      'cells over several rows and columns',
      '<tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=2>Peru</td><td>1</td><td>2</td></tr><tr><td colspan=2>3</td></tr>',
      '| A | B | C |\n| --- | --- | --- |\n| Peru | 1 | 2 |\n| Peru | 3 | 3 |',
    ],
    [
      'a heading within',
      '<tr><th>A</th><th>B</th></tr><tr><td colspan=2>Energy</td></tr><tr><td>Gas</td><td>4</td></tr>',
      '| A | B |\n| --- | --- |\n| Energy |\n| Gas | 4 |',
    ],
    ['empty rows and columns', '<tr><td>Gas</td><td></td><td>4</td></tr><tr><td> </td></tr>', '| Gas | 4 |'],
    ['a bar in a cell', '<tr><td>a|b</td><td>4</td></tr>', '| a/b | 4 |'],
    ['a caption', '<caption>Papers signed</caption><tr><td>Gas</td><td>4</td></tr>', 'Papers signed\n| Gas | 4 |'],
  ])('with %s', (_, rows, text) => {
    expect(textOf(`<p>x</p><table>${rows}</table><p>y</p>`)).toBe(`x\n\n${text}\n\ny`)
  })
  it.each([
    ['one column', '<tr><td><p>One.</p><p>Two.</p></td></tr>', 'One.\n\nTwo.'],
    [
      'tables within',
      '<tr><td>Menu</td><td><table><tr><td>Gas</td><td>4</td></tr></table></td></tr>',
      'Menu\n\n| Gas | 4 |',
    ],
    [
      'columns of the page',
      `<tr><td>Menu</td><td><p>${'Gas. '.repeat(100)}</p></td></tr>`,
      `Menu\n\n${'Gas. '.repeat(100).trim()}`,
    ],
  ])('of %s only lay out the page', (_, rows, text) => {
    expect(textOf(`<table>${rows}</table>`)).toBe(text)
  })
  it('repeats no more than the rest of the page is long', () => {
    const cell = `<td rowspan=60000 colspan=50>${'long '.repeat(300)}</td>`
    const text = textOf(`<table><tr>${cell}<td>x</td></tr>${'<tr><td>y</td></tr>'.repeat(1000)}</table>`)
    expect(text.length).toBeLessThan(400_000)
    expect(text.match(/y/g)).toHaveLength(1000)
  })
})
