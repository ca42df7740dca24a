import { describe, expect, it } from 'vitest'
import { balanceHtml } from './balance-html.ts'

describe('balanceHtml', () => {
  it.each([
    ['elements left open', '<p>a<p>b<ul><li>c<li>d', '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>'],
    ['closing tags of nothing', 'a</b></p>c', 'ac'],
    ['elements closed in the wrong order', '<b><i>a</b>b</i>', '<b><i>a</i></b>b'],
    ['comments', 'a<!-- <p> -->b<!-->c', 'abc'],
    ['a comment without end', 'a<!-- b>c', 'ac'],
    ['scripts and styles', 'a<script>"<p>"</script>b<style>x</style>c<svg><text>d</text></svg>', 'abc'],
    ['a script without end', 'a<script>b', 'ab'],
    [
      'data',
      '<script type="application/ld+json">{"a":"<b>"}</script>',
      '<script type="application/ld+json">{"a":"<b>"}</script>',
    ],
    ['signs that begin no tag', '3 < 4 & 5 <', '3 &lt; 4 &amp; 5 &lt;'],
    [
      'references',
      '&ldquo;a&rdquo;&nbsp;&#8212; &#146; &#x20AC; &amp;lt; &unknown;',
      '“a” — ’ € &amp;lt; &amp;unknown;',
    ],
    ['signs in quotes', '<a title="3 > 2" href = \'x>y\'>a</a>', '<a title="3 > 2" href = \'x>y\'>a</a>'],
    ['a quote without end', '<p class="x>a</p>', '<p>a</p>'],
    ['a tag without end', 'a<p class=x', 'a<p></p>'],
    ['declarations', '<!DOCTYPE html><?xml version="1.0"?><![if IE]>a<![endif]>', 'a'],
    ['a declaration without end', '<![CDATA[a', '[CDATA[a'],
  ])('mends %s', (_, html, balanced) => {
    expect(balanceHtml(html)).toBe(balanced)
  })
  it('leaves out tags beyond a depth and keeps their text', () => {
    const html = balanceHtml(`${'<div>'.repeat(150)}a${'</div>'.repeat(150)}b`)
    expect(html).toContain('a')
    expect(html.endsWith('</div>b')).toBe(true)
    expect(html.match(/<div>/g)).toHaveLength(100)
  })
})
