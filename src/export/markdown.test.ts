import { describe, expect, it } from 'vitest'
import { buildReading, evidenced } from '../../test/build-reading.ts'
import { toText } from './format.ts'
import { markdown } from './markdown.ts'
import { plainMarkdown } from './plain-markdown.ts'

describe('plainMarkdown', () => {
  it('leaves nothing that Markdown would take for a mark', () => {
    expect(plainMarkdown('a | b')).toBe('a \\| b')
    expect(plainMarkdown('<script>alert(1)</script>')).toBe('\\<script\\>alert(1)\\</script\\>')
    expect(plainMarkdown('![x](http://evil.example/a.png)')).toBe('!\\[x\\](http&#58;//evil.example/a.png)')
    expect(plainMarkdown('*bold* _so_ `code` ~no~')).toBe('\\*bold\\* \\_so\\_ \\`code\\` \\~no\\~')
    expect(plainMarkdown('www.a.example and b@c.example')).toBe('www&#46;a.example and b&#64;c.example')
    expect(plainMarkdown('&lt;b&gt;')).toBe('&amp;lt;b&amp;gt;')
    expect(plainMarkdown('- item\n# head')).toBe('\\- item # head')
    expect(plainMarkdown('12. item')).toBe('12\\. item')
    expect(plainMarkdown('Norway and Kenya (2024): fish, 30 years')).toBe('Norway and Kenya (2024): fish, 30 years')
  })
})

describe('markdown', () => {
  it('holds each kind of finding', () => {
    const build = buildReading('Norway and Kenya signed a pact. "We are | glad," said Ms Roe.', 'A pact')
    const side = (name: string) => evidenced({ name, kind: 'state' as const, countries: [] }, build.at(name))
    const reading = build.reading({
      agreements: [build.agreement('a pact', { sides: [side('Norway'), side('Kenya')] })],
      statements: [build.statement('We are | glad,', 'Ms Roe')],
    })
    expect(toText(markdown, [{ name: 'a.txt', reading }])).toBe(`## A pact

a.txt · no date, en

### Agreements

| status | form | instrument | agreement | sides | amount | date | words |
| --- | --- | --- | --- | --- | --- | --- | --- |
| signed | agreement | cooperation | a pact | Norway, Kenya |  |  | “a pact” |

### Statements

> “We are \\| glad,”
>
> — Ms Roe
`)
  })
})
