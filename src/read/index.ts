import { createHash } from 'node:crypto'
import type { Document, DocumentInput, Span } from '../model/index.ts'
export function findChrome(_text: string): Span[] { return [] }
export function toDocument(input: DocumentInput): Document {
  const given = input.text
  const title = input.title ?? undefined
  const text = title && !given.startsWith(title) ? `${title}\n\n${given}` : given
  const body = { start: text.length - given.length, end: text.length }
  const published = input.published ?? undefined
  return { id: createHash('sha256').update(`${text}\n${published ?? ''}`).digest('hex'), ...(title ? { title } : {}), authors: [], ...(published ? { published, publishedBasis: 'given' } : {}), language: 'en', text, body } as Document
}
