import { z } from 'zod'
import { ENTRY_ROWS } from '../../export/index.ts'
import { entrySchema } from '../../model/index.ts'
import { ENTRY_ORDERS, type EntryOrder, type KeyKind } from '../../store/index.ts'
import { BASE } from '../route/base.ts'
import { listRoute } from '../route/list-route.ts'
import { parseGiven } from '../route/parse-given.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { flag, texts } from '../route/written.ts'
import { entryRowSchema, FACETS, facetsSchema, fieldName, shownFieldSchema } from '../shapes/agreements.ts'
import { pastSchema } from '../shapes/past.ts'
import { shownEntrySchema } from '../shapes/shown-entry.ts'
import { AGREEMENT_ROWS } from '../sheets.ts'
import { AGREEMENT_FILTER } from './agreement-filter.ts'

const tag = 'Agreements'
const params = z.strictObject({ id: z.string() })
const ORDER = {
  order: z
    .enum(ENTRY_ORDERS as [EntryOrder, ...EntryOrder[]])
    .optional()
    .describe(
      'By relevance unless said. `status`, `form` and `sector` as the codebook lists them, each newest first; one of several sectors stands with the first of them.',
    ),
  direction: z
    .enum(['ascending', 'descending'])
    .optional()
    .describe('Unless said, `ascending` by title, status, form and sector, else `descending`.'),
}

type Ordered = { readonly order?: EntryOrder | undefined; readonly direction?: 'ascending' | 'descending' | undefined }
const toOrder = ({ order, direction }: Ordered) => ({
  ...(order ? { order } : {}),
  ...(direction ? { isAscending: direction === 'ascending' } : {}),
})

const list = listRoute({
  path: '/agreements',
  tag,
  summary: 'Agreements of the register',
  description: 'With the filters of `foedera list`; everything that is given has to hold.',
  filter: {
    ...AGREEMENT_FILTER,
    ...ORDER,
    count: flag().optional().describe('Tell how many there are in all.'),
    facets: texts()
      .optional()
      .describe(`Count them by these, and in all: ${FACETS.join(', ')}.`),
  },
  more: { count: z.int().optional(), facets: facetsSchema.optional() },
  item: entrySchema,
  sheet: ENTRY_ROWS,
  least: 0,
  page: ({ ask, query }, page) => ask('entries', query, { ...page, ...toOrder(query) }),
  text: ({ ask, query }, given) => {
    const page = { ...given, ...toOrder(query) }
    const isCounted = query.facets || query.count || given.limit === 0
    return isCounted
      ? ask('entrySearchText', query, toFacets(query.facets ?? []), page)
      : ask('entriesText', query, page)
  },
})

const facetSchema = z.enum(FACETS)
const toFacets = (given: readonly string[]): readonly KeyKind[] =>
  given.flatMap(each => each.split(',')).map(each => parseGiven(facetSchema, 'query', each.trim()))

const rows = listRoute({
  path: '/agreements/rows',
  tag,
  summary: 'Agreements as rows of a table, without evidence',
  description: 'A hundredth of the whole, and ten times as many on a page.',
  filter: { ...AGREEMENT_FILTER, ...ORDER },
  item: entryRowSchema,
  most: 10_000,
  sheet: AGREEMENT_ROWS,
  page: ({ ask, query }, page) => ask('entryRows', query, { ...page, ...toOrder(query) }),
  text: ({ ask, query }, page) => ask('entryRowsText', query, { ...page, ...toOrder(query) }),
})

const show = valueRoute({
  path: '/agreements/{id}',
  tag,
  summary: 'An agreement with all that is known of it',
  description:
    'By its id, that of a finding in it, or that of an agreement that was merged into it; Content-Location is where it is now.',
  params,
  answer: shownEntrySchema,
  read: async ({ ask, params }) => {
    const { id, ...told } = await ask('entryText', params.id)
    return { ...told, headers: { 'Content-Location': `${BASE}/agreements/${id}` } }
  },
})

const field = valueRoute({
  path: '/agreements/{id}/fields/{field}',
  tag,
  summary: 'A field of an agreement with its words, and what other sources say of it',
  params: params.extend({ field: fieldName }),
  answer: shownFieldSchema,
  read: async ({ ask, params }) => {
    const value = await ask('field', params.id, params.field)
    const { id, version } = value
    return { value, version, headers: { 'Content-Location': `${BASE}/agreements/${id}/fields/${params.field}` } }
  },
})

const history = valueRoute({
  path: '/agreements/{id}/history',
  tag,
  summary: 'What people decided of an agreement',
  params,
  answer: z.array(pastSchema),
  read: async ({ ask, params }) => ({ value: await ask('historyOf', params.id) }),
})

/** Agreements. A path that is written out stands before one that takes any id. */
export const AGREEMENTS: readonly Route[] = [list, rows, show, field, history]
