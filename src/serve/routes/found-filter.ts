import { z } from 'zod'
import { flag, texts, words } from '../route/written.ts'

/** Filters of what is found in documents, and of documents. */
export const FOUND_FILTER = {
  text: words().optional().describe('Words in any form, "phrases", -not, prefix*.'),
  pair: words().optional().describe('Two codes such as CN,RU: both are named.'),
  country: texts().optional().describe('Codes of countries; one of them has to be named.'),
  source: texts().optional().describe('Publishers.'),
  from: words().optional().describe('A year, month or day; not before.'),
  to: words().optional().describe('A year, month or day; not after.'),
}

export const FOUND_ORDER = {
  order: z.enum(['relevance', 'newest', 'oldest']).optional().describe('By relevance unless said.'),
  count: flag().optional().describe('Tell how many there are in all.'),
}

/** What the answer has beside a page where it was asked to count. */
export const COUNT = { more: { count: z.int().optional() } }

export const BETWEEN = {
  between: words().optional().describe('Two codes such as CN,RU: no others are named.'),
}

type Order = 'relevance' | 'newest' | 'oldest'
export const toFound = ({ order }: { readonly order?: Order | undefined }): { readonly order?: Order } =>
  order ? { order } : {}
