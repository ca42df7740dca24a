import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Page } from './dom.ts'
import { removeUnwanted } from './remove-unwanted.ts'
import { toText } from './to-text.ts'

const BODY = 'China and Russia signed a gas contract in Moscow on Friday, worth about $400 billion over 30 years.'
const rest = (html: string) => {
  const page = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Page
  removeUnwanted(page)
  return toText(page.body)
}

describe('removeUnwanted', () => {
  it.each([
    '<nav>x</nav>',
    '<header class="top"><a>Daily</a></header>',
    '<div role="navigation">x</div>',
    '<div class="c-share">x</div>',
    '<ul class="post-share-list share__list">x</ul>',
    '<div class="related-links">x</div>',
    '<section class="wp-related">x</section>',
    '<div id="comments-area">x</div>',
    '<div class="author-box">x</div>',
    '<div class="newsletter-signup">x</div>',
    '<div class="cookie-bar">x</div>',
    '<ol class="breadcrumb">x</ol>',
    '<div class="left-sidebar">x</div>',
    '<div class="ad-slot">x</div>',
    '<div style="color: red; display:none">x</div>',
    '<span class="screen-reader-text">x</span>',
    '<div aria-hidden="true">x</div>',
    '<amp-ad>x</amp-ad>',
    '<form>x</form>',
  ])('takes %s', html => {
    expect(rest(`${html}<p>${BODY}</p>`)).toBe(BODY)
  })
  it.each([
    '<article class="sidebar">x</article>',
    '<p class="related">x</p>',
    '<div class="entry-content">x</div>',
    '<div class="shareholders">x</div>',
    '<div class="download">x</div>',
    '<div class="admiral">x</div>',
    '<main><header>x</header></main>',
    '<header><h1>x</h1></header>',
    '<amp-accordion>x</amp-accordion>',
  ])('leaves %s', html => {
    expect(rest(`${html}<p>${BODY}</p>`)).toBe(`x\n\n${BODY}`)
  })
  it('leaves what holds the article, whatever it is called, except comments', () => {
    expect(rest(`<div class="modal"><p>${BODY}</p></div>`)).toBe(BODY)
    expect(rest(`<p>${BODY}</p><div class="comments">${BODY.repeat(5)}</div>`)).toBe(BODY)
  })
})
