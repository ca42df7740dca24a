import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { escapeHtml, toContent } from './escape-html.ts'

describe('toContent', () => {
  it('shows what is invisible and not harmless', () => {
    expect(toContent('a\u202Eb\u0007\u2066\u200F')).toBe(
      ['202E', '0007', '2066', '200F']
        .map((code, i) => `${'ab'[i] ?? ''}<i class="ctl" data-u="U+${code}"></i>`)
        .join(''),
    )
    expect(toContent('tab\tline\n字 👨‍👩‍👧 é')).toBe('tab\tline\n字 👨‍👩‍👧 é')
  })

  it('keeps every other character, and lets none become markup', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '&', '"', "'", 'script', '&lt;', '!--', '字', '\u202E', 'x')),
        pieces => {
          const text = pieces.join('')
          const { document } = parseHTML(
            `<html><body><p title="${escapeHtml(text)}">${toContent(text)}</p></body></html>`,
          )
          const paragraph = document.querySelector('p')!
          expect(paragraph.textContent).toBe(text.replaceAll('\u202E', ''))
          expect(paragraph.getAttribute('title')).toBe(text)
          expect(paragraph.querySelectorAll(':not(.ctl)')).toHaveLength(0)
        },
      ),
    )
  })
})
