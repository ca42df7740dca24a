import { z } from 'zod'
import { listRoute } from '../route/list-route.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { partyCountSchema } from '../shapes/agreements.ts'
import { PARTIES as SHEET } from '../sheets.ts'

const tag = 'Parties'

/** Parties of agreements. */
export const PARTIES: readonly Route[] = [
  listRoute({
    path: '/parties',
    tag,
    summary: 'Parties, those with the most agreements first',
    filter: {},
    item: partyCountSchema,
    sheet: SHEET,
    page: ({ ask }, page) => ask('parties', page),
  }),
  valueRoute({
    path: '/parties/{key}',
    tag,
    summary: 'A party, and in how many agreements it is',
    params: z.strictObject({ key: z.string() }),
    answer: partyCountSchema,
    read: async ({ ask, params }) => ({ value: await ask('party', params.key) }),
  }),
]
