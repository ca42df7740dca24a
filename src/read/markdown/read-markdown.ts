import type { SourceRank } from '../../model/index.ts'
import { cleanText } from '../clean-text.ts'
import { defined } from '../defined.ts'
import { isTooLarge, tooLarge } from '../limits.ts'
import { toPublished } from '../parse-published.ts'
import { ReadError } from '../read-error.ts'
import { toSourceFacts } from '../source-facts.ts'
import { type FrontMatter, parseFrontMatter } from './front-matter.ts'
import { plainMarkdown } from './plain-markdown.ts'

/** A Markdown article as plain text, with its front matter. */
export type MarkdownPage = {
  readonly title?: string
  readonly text: string
  readonly authors: string[]
  readonly publisher?: string
  readonly publisherType?: SourceRank
  readonly country?: string
  /** EDTF. */
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

const FIRST_HEADING_PATTERN = /^\s{0,20}# +(?<title>\S.*)/

/**
 * Reads a Markdown article: front matter (`title`, `published`, `publisher`, `publisherType`, `country`, `authors`, `language`,
 * `url`; other keys count for nothing) and the text without marks, laid out as `plainMarkdown` says. Without a `title`, a first
 * line `# …` is the title.
 *
 * @throws ReadError `unclosed-front-matter`, `bad-date`, `bad-publisher-type`, `bad-country`, with the line; `too-large`.
 */
export function readMarkdown(source: string): MarkdownPage {
  if (isTooLarge(source)) throw tooLarge()
  const { fields, body } = parseFrontMatter(cleanText(source))
  const text = withoutOuterLines(plainMarkdown(body))
  const heading = FIRST_HEADING_PATTERN.test(body) ? text.split('\n', 1)[0] : undefined
  const field = (...keys: string[]) => textOf(fields, keys)
  return defined<MarkdownPage>({
    title: field('title') ?? heading,
    text,
    authors: toAuthors(fields.get('authors')?.value ?? fields.get('author')?.value),
    publisher: field('publisher'),
    publisherType: checked(fields, 'publishertype', value => toSourceFacts({ publisherType: value }).publisherType),
    country: checked(fields, 'country', value => toSourceFacts({ country: value }).country),
    published: checked(fields, 'published', toPublished) ?? checked(fields, 'date', toPublished),
    language: field('language', 'lang'),
    url: field('url', 'link'),
  })
}

/** The text of the first of some fields that is there. */
const textOf = (fields: FrontMatter['fields'], keys: readonly string[]) =>
  keys.map(key => [fields.get(key)?.value ?? []].flat().join(', ')).find(value => value !== '')

/** What a field stands for; an error about it names its line. */
function checked<T>(fields: FrontMatter['fields'], key: string, read: (value: string) => T): T | undefined {
  const value = textOf(fields, [key])
  if (value === undefined) return undefined
  try {
    return read(value)
  } catch (error) {
    throw error instanceof ReadError ? error.at({ line: fields.get(key)!.line }) : error
  }
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
