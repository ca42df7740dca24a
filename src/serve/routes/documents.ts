import { z } from 'zod'
import type { Span } from '../../model/index.ts'
import { BASE } from '../route/base.ts'
import { listRoute } from '../route/list-route.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { numeric, texts } from '../route/written.ts'
import { documentHitSchema, passagesSchema, quotationSchema, shownDocumentSchema } from '../shapes/documents.ts'
import { DOCUMENTS as SHEET } from '../sheets.ts'
import { COUNT, FOUND_FILTER, FOUND_ORDER, toFound } from './found-filter.ts'

const tag = 'Documents'
const params = z.strictObject({ id: z.string().describe('At least the first eight signs of it.') })
const unit = () => numeric(z.number().int().min(0).max(1e9)).optional()

const list = listRoute({
  path: '/documents',
  tag,
  summary: 'Documents, with the passage that has the words that were looked for',
  filter: {
    ...FOUND_FILTER,
    ...FOUND_ORDER,
    language: texts().optional().describe('Codes of ISO 639-1.'),
    rank: texts().optional().describe('The best rank of its sources.'),
    state: texts().optional().describe('What became of it.'),
  },
  ...COUNT,
  item: documentHitSchema,
  sheet: SHEET,
  page: ({ ask, query }, page) => ask('documents', query, { ...page, ...toFound(query) }),
  whole: async ({ ask, query }, page) => ({
    ...(await ask('documents', query, { ...page, ...toFound(query) })),
    ...(query.count ? { count: await ask('documentCount', query) } : {}),
  }),
})

const show = valueRoute({
  path: '/documents/{id}',
  tag,
  summary: 'A document with its text, its sources and all that was found in it',
  params,
  answer: shownDocumentSchema,
  read: async ({ ask, params }) => {
    const value = await ask('document', params.id)
    return { value, headers: { 'Content-Location': `${BASE}/documents/${value.document.id}` } }
  },
})

const passages = valueRoute({
  path: '/documents/{id}/passages',
  tag,
  summary: 'The passages of a document, or those that stand between two places of its text',
  params,
  query: z.strictObject({
    from: unit().describe('In units of UTF-16 from the beginning of the text.'),
    to: unit().describe('In units of UTF-16; half-open.'),
  }),
  answer: passagesSchema,
  read: async ({ ask, params, query }) => ({ value: await ask('passages', params.id, query) }),
})

const SPAN_PATTERN = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/
const span = z
  .string()
  .regex(SPAN_PATTERN, 'expected two numbers such as 120-184')
  .describe('START-END, half-open, in units of UTF-16.')

const quotation = valueRoute({
  path: '/documents/{id}/quotations/{span}',
  tag,
  summary: 'Words of a document: the permanent address of a quotation',
  params: params.extend({ span }),
  answer: quotationSchema,
  read: async ({ ask, params }) => {
    const value = await ask('quotation', params.id, toSpan(params.span))
    const place = `${BASE}/documents/${value.documentId}/quotations/${value.start}-${value.end}`
    return { value, headers: { 'Content-Location': place } }
  },
})

function toSpan(text: string): Span {
  const { start, end } = SPAN_PATTERN.exec(text)!.groups!
  return { start: Number(start), end: Number(end) }
}

/** Documents. */
export const DOCUMENTS: readonly Route[] = [list, show, passages, quotation]
