/**
 * From bytes to documents: files, pages, Markdown, NDJSON and plain text, with their metadata, and the page chrome in a text.
 * @module
 */
export { asInput } from './as-input.ts'
export { findChrome } from './chrome/find-chrome.ts'
export { isReadable } from './files/article-formats.ts'
export type { FileItem } from './files/file-item.ts'
export { type ParsedInput, parseInput } from './files/parse-input.ts'
export { readContent } from './files/read-content.ts'
export { FETCHED_TYPES, type Fetched, readFetched } from './files/read-fetched.ts'
export { type ReadFilesOptions, readFiles, type SkipReason } from './files/read-files.ts'
export { type LineItem, readLines } from './files/read-lines.ts'
export { type HtmlPage, readHtml } from './html/read-html.ts'
export { type MarkdownPage, readMarkdown } from './markdown/read-markdown.ts'
export { ReadError, type ReadErrorCode, type ReadErrorData } from './read-error.ts'
export { type ReadTextOptions, readText } from './read-text.ts'
export type { SourceFacts } from './source-facts.ts'
export { type ToDocumentOptions, toDocument } from './to-document.ts'
