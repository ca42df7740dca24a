import { describe, expect, it } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readHtml } from './read-html.ts'

const P1 =
  'China and Russia signed a gas contract in Moscow on Friday, worth about $400 billion over 30 years, Gazprom said in a statement.'
const P2 =
  'The two sides also agreed on a credit line of three billion yuan, which VTB Bank and the China Development Bank will share.'
const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>Ties deepen | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2015-05-08T23:30:00-07:00">
<link rel="canonical" href="https://daily.example/ties"><style>p {}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ties deepen","author":[{"@type":"Person","name":"Jane Doe"},{"@id":"#b"}],"publisher":{"@type":"Organization","name":"The Daily"}},{"@id":"#b","@type":"Person","name":"John Roe"}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>Ties deepen</h1><div class="social-share"><a>Facebook</a><a>Twitter</a></div>
<p>${P1}</p><h2>What was signed</h2><p>The papers are:</p><ul><li>a deal on <b>gas</b>;</li><li><p>a credit line;</p></li></ul>
<ol start="3"><li>steel</li><li>rail</li></ol><p>${P2}<br>More was said.</p>
<table><tr><th>Paper</th><th>Sum</th></tr><tr><td>Gas</td><td>$400 billion</td></tr></table>
<div class="author-box"><p>Jane Doe lives in Moscow and writes about gas for this and other newspapers.</p></div></article>
<div class="related-posts"><h3>Related</h3><a href="/x">Xi visits Moscow</a></div>
<section id="comments"><h3>2 comments</h3><p>Joe: nothing was signed at all, says a neighbour of mine.</p><form><textarea>x</textarea></form></section></main>
<footer>© 2015 The Daily</footer><script>var x = "<p>no</p>"</script></body></html>`

describe('readHtml', () => {
  it('reads the article and its metadata', () => {
    expect(readHtml(PAGE)).toEqual({
      title: 'Ties deepen',
      authors: ['Jane Doe', 'John Roe'],
      publisher: 'The Daily',
      published: '2015-05-08',
      language: 'en',
      url: 'https://daily.example/ties',
      text: `${P1}\n\nWhat was signed\n\nThe papers are:\n\n• a deal on gas;\n• a credit line;\n\n3. steel\n4. rail\n\n${P2}\nMore was said.\n\n| Paper | Sum |\n| --- | --- |\n| Gas | $400 billion |`,
    })
  })
  it('reads a page that leaves out <head>', () => {
    const page = `<html><title>Ties deepen</title><meta name="author" content="Jane Doe"><body><p>${P1}</p></body></html>`
    expect(readHtml(page)).toEqual({ title: 'Ties deepen', authors: ['Jane Doe'], text: P1 })
  })
  it.each([
    ['<meta name="author" content="By Jane Doe"><meta name="date" content="2015/05/08">', ['Jane Doe'], '2015-05-08'],
    [
      '<meta name="pubdate" content="Fri, 08 May 2015 10:00:00 GMT"><span class="byline">By Jane Doe</span>',
      ['Jane Doe'],
      '2015-05-08',
    ],
    ['<time datetime="2015-05-08T10:00">8 May</time><a rel="author">Li Wei</a>', ['Li Wei'], '2015-05-08'],
    ['<script type="application/ld+json">{"broken": </script><meta name="date" content="soon">', [], undefined],
  ])('finds authors and date in %s', (head, authors, published) => {
    const page = readHtml(`<html><head></head><body>${head}<p>${P1}</p></body></html>`)
    expect([page.authors, page.published]).toEqual([authors, published])
  })
  it.each([
    ['<title>Ties deepen - The Daily</title><meta property="og:site_name" content="Daily">', 'Ties deepen'],
    ['<title>The Daily: news | Ties deepen</title><h1>Ties deepen</h1>', 'Ties deepen'],
    ['<title>Russia - China: a deal</title>', 'Russia - China: a deal'],
    ['<title>Ties deepen_新华网</title>', 'Ties deepen'],
    ['<meta property="og:title" content="Gas &amp; oil">', 'Gas & oil'],
    ['<h1>Ties deepen</h1>', 'Ties deepen'],
    ['', undefined],
  ])('finds the title in %s', (head, title) => {
    expect(readHtml(`${head}<p>${P1}</p>`).title).toBe(title)
  })
  it('takes the address that it is given', () => {
    expect(readHtml(PAGE, { url: 'https://other.example/' }).url).toBe('https://other.example/')
  })
  it('takes all text of a page in which no article stands out', () => {
    expect(readHtml('<div>Peru and Chile signed.</div><div>So it was.</div>').text).toBe(
      'Peru and Chile signed.\n\nSo it was.',
    )
    expect(readHtml('no tags at all').text).toBe('no tags at all')
  })
  it('keeps an article in an element with a name of chrome', () => {
    expect(readHtml(`<div class="sidebar widget"><p>${P1}</p><p>${P2}</p></div>`).text).toBe(`${P1}\n\n${P2}`)
  })
  it('refuses a page without text', () => {
    expect(() => readHtml('<html><body><script>1</script></body></html>')).toThrow(ReadError)
  })
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000) + P1 + '</div>'.repeat(100_000)],
    ['elements that are never closed', `<b>${'<i>'.repeat(30_000)}${P1}`],
    ['closing tags of nothing', `${'<div>'.repeat(300)}${P1}${'</b></div>'.repeat(30_000)}`],
    ['nested lists', `${'<ul><li>'.repeat(20_000)}${P1}`],
    ['nested tables', `${'<table><tr><td>'.repeat(10_000)}${P1}`],
    ['comments without end', `<p>${P1}</p>${'<!-- '.repeat(100_000)}`],
    ['references', `<p>${P1}</p>${'&nbsp;&amp;&eacute;'.repeat(30_000)}`],
    ['attributes', `<p ${'a=b '.repeat(100_000)} class="${'c '.repeat(50_000)}">${P1}</p>`],
    ['scripts without end', `<p>${P1}</p>${'<script>'.repeat(100_000)}`],
    ['empty drawings', `<p>${P1}</p>${'<svg/>'.repeat(100_000)}`],
    ['signs that are no tags', `<p>${P1}</p>${'<'.repeat(100_000)}`],
    ['many paragraphs', `<p>${P1}</p>`.repeat(8_000)],
    ['many meta tags', `${'<meta name="author" content="x">'.repeat(8_000)}<p>${P1}</p>`],
  ])('reads a page of %s in bounded time', (_, html) => {
    const started = performance.now()
    expect(readHtml(html).text).toContain(P1)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
