import { cleanText } from '../clean-text.ts'
import { defined } from '../defined.ts'
import { isTooLarge, tooLarge } from '../limits.ts'
import { parseFrontMatter } from './front-matter.ts'
import { plainMarkdown } from './plain-markdown.ts'

/** A Markdown article as plain text, with its front matter. */
export type MarkdownPage = {
  readonly title?: string
  readonly text: string
  readonly authors: string[]
  readonly publisher?: string
  readonly publisherType?: string
  readonly country?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

const FIRST_HEADING_PATTERN = /^\s{0,20}# +(?<title>\S.*)/

/**
 * Reads a Markdown article: front matter (`title`, `published`, `publisher`, `publisherType`, `country`, `authors`, `language`,
 * `url`; other keys count for nothing) and the text without marks. Without a `title`, a first line `# …` is the title.
 *
 * @throws ReadError `unclosed-front-matter`, `too-large`.
 */
export function readMarkdown(source: string): MarkdownPage {
  if (isTooLarge(source)) throw tooLarge()
  const { fields, body } = parseFrontMatter(cleanText(source))
  const field = (key: string) => [fields.get(key) ?? []].flat().join(', ') || undefined
  const text = withoutOuterLines(plainMarkdown(body))
  const heading = FIRST_HEADING_PATTERN.test(body) ? text.split('\n', 1)[0] : undefined
  return defined<MarkdownPage>({
    title: field('title') ?? heading,
    text,
    authors: toAuthors(fields.get('authors') ?? fields.get('author')),
    publisher: field('publisher'),
    publisherType: field('publisherType'),
    country: field('country'),
    published: field('published') ?? field('date'),
    language: field('language'),
    url: field('url'),
  })
}

/** A list of names, or names parted by commas, semicolons or "and". */
function toAuthors(value: string | readonly string[] | undefined): string[] {
  const names = typeof value === 'string' ? value.split(/,|;| and /) : (value ?? [])
  return names.map(name => name.trim()).filter(name => name !== '')
}

/** Without blank lines at both ends. */
function withoutOuterLines(text: string): string {
  let start = 0
  for (let at = 0; at < text.length && (text[at] === '\n' || text[at] === ' '); at++)
    if (text[at] === '\n') start = at + 1
  return text.slice(start).trimEnd()
}
