import { z } from 'zod'
import { packageSchema } from '../../model/index.ts'
import { listRoute } from '../route/list-route.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { words } from '../route/written.ts'
import { PACKAGES as SHEET } from '../sheets.ts'

const tag = 'Packages'
const day = () => words().optional().describe('A year, month or day.')

/** Documents that were signed together. */
export const PACKAGES: readonly Route[] = [
  listRoute({
    path: '/packages',
    tag,
    summary: 'Agreements that were signed together',
    filter: { from: day(), to: day() },
    item: packageSchema,
    sheet: SHEET,
    page: ({ ask, query: { from, to } }, page) =>
      ask('packages', { ...(from ? { from } : {}), ...(to ? { to } : {}) }, page),
  }),
  valueRoute({
    path: '/packages/{id}',
    tag,
    summary: 'A package',
    params: z.strictObject({ id: words() }),
    answer: packageSchema,
    read: async ({ ask, params }) => ({ value: await ask('package', params.id) }),
  }),
]
