import { hash } from 'node:crypto'
import type { Document, DocumentInput, PublishedBasis } from '../model/index.ts'
import { findAuthors } from './byline.ts'
import { cleanText } from './clean-text.ts'
import { defined } from './defined.ts'
import { findHeadline } from './headline.ts'
import { contradicts, detectLanguage } from './language/detect-language.ts'
import { isTooLarge, tooLarge } from './limits.ts'
import { toPublished } from './parse-published.ts'
import { toPages } from './to-pages.ts'

export type ToDocumentOptions = {
  /** Where `published` comes from: as given with the text, or from the metadata of a file or page. */
  readonly basis?: Extract<PublishedBasis, 'given' | 'metadata'>
}

/**
 * Makes the document out of a text and what is known about it. `text` is the title, a blank line and the given text, or only
 * the given text where it begins with the title; `body` is the given text within it. Line ends become LF, NUL and lone
 * surrogates U+FFFD; nothing else changes. Pages that are given for the text are those of the document. `id` is the SHA-256 of `text` and `published`. Without a title, the first line of
 * the text is the title where it is evidently a headline; without authors, a byline among the first lines names them; without
 * a language, or with one from metadata that is never written so, it is that of the text.
 *
 * @throws ReadError `bad-date` where `published` is no date, `bad-input` where pages do not follow one another in the text, `too-large` over 20 MB.
 * @example toDocument({ title: 'Ties deepen', text: 'China and Russia …' }).text // 'Ties deepen\n\nChina and Russia …'
 */
export function toDocument(input: DocumentInput, { basis = 'given' }: ToDocumentOptions = {}): Document {
  if (isTooLarge(input.text) || isTooLarge(input.title ?? '')) throw tooLarge()
  const given = cleanText(input.text)
  const stated = textOf(input.title)
  const title = stated ?? findHeadline(given) ?? undefined
  const text = title === undefined || beginsWith(given, title) ? given : `${title}\n\n${given}`
  if (isTooLarge(text)) throw tooLarge()
  const published = toPublished(input.published)
  const authors = authorsOf(input)
  return defined<Document>({
    id: hash('sha256', `${text}\n${published ?? ''}`),
    title,
    publisher: textOf(input.publisher),
    authors: authors.length > 0 ? authors : findAuthors(given),
    published,
    publishedBasis: published === undefined ? undefined : basis,
    language: toLanguage(input.language, text, basis === 'given'),
    text,
    body: { start: text.length - given.length, end: text.length },
    pages: toPages(input, text.length - given.length),
  })
}

const textOf = (value: string | null | undefined) => cleanText(value ?? '').trim() || undefined

/** Whether a text begins with a title, blanks left out, and the title does not end within a word there. */
function beginsWith(text: string, title: string): boolean {
  const trimmed = text.trimStart()
  return trimmed.startsWith(title) && !/^[\p{L}\p{N}]/u.test(trimmed.slice(title.length, title.length + 2))
}

/** `authors` of an input: a list of names, or one name; other values count as none. */
function authorsOf({ authors }: DocumentInput): string[] {
  const given = Array.isArray(authors) ? authors : [authors]
  return given.flatMap(author => (typeof author === 'string' ? (textOf(author) ?? []) : []))
}

/** The primary subtag of what is stated, such as "zh" of "zh-Hant-TW", else the language of the text. */
function toLanguage(stated: string | null | undefined, text: string, isGiven: boolean): string {
  const language = textOf(stated)?.split(/[-_]/)[0]?.toLowerCase()
  // Pages say that they are in English because their system does.
  return language && (isGiven || !contradicts(language, text)) ? language : detectLanguage(text)
}
