import { z } from 'zod'
import { ENTRY_ROWS } from '../../export/index.ts'
import { entrySchema } from '../../model/index.ts'
import { ENTRY_ORDERS, type EntryOrder } from '../../store/index.ts'
import { listRoute } from '../route/list-route.ts'
import { BASE } from '../route/mount-route.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { shownEntrySchema } from '../shapes/shown-entry.ts'
import { AGREEMENT_FILTER } from './agreement-filter.ts'

const tag = 'Agreements'

const list = listRoute({
  path: '/agreements',
  tag,
  summary: 'Agreements of the register',
  filter: {
    ...AGREEMENT_FILTER,
    order: z.enum(ENTRY_ORDERS as [EntryOrder, ...EntryOrder[]]).optional(),
    direction: z.enum(['ascending', 'descending']).optional(),
  },
  item: entrySchema,
  sheet: ENTRY_ROWS,
  page: ({ ask, query: { order, direction, ...filter } }, page) =>
    ask('entries', filter, { ...page, ...(order ? { order } : {}), isAscending: direction === 'ascending' }),
})

const show = valueRoute({
  path: '/agreements/{id}',
  tag,
  summary: 'An agreement with all that is known of it',
  description:
    'By its id, that of a finding in it, or that of an agreement that was merged into it; Content-Location is where it is now.',
  params: z.strictObject({ id: z.string() }),
  answer: shownEntrySchema,
  read: async ({ ask, params }) => {
    const value = await ask('entry', params.id)
    const { id, version } = value.entry
    return { value, version, headers: { 'Content-Location': `${BASE}/agreements/${id}` } }
  },
})

/** Agreements. */
export const AGREEMENTS: readonly Route[] = [list, show]
