import { z } from 'zod'
import { PROBLEM_ROWS } from '../../export/index.ts'
import { entrySchema, statementSchema } from '../../model/index.ts'
import { listRoute } from '../route/list-route.ts'
import { pageSchema } from '../route/page-query.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { numeric, words } from '../route/written.ts'
import { documentHitSchema } from '../shapes/documents.ts'
import { foundSchema } from '../shapes/found.ts'
import { inputProblemSchema, statsSchema } from '../shapes/work.ts'

const tag = 'Register'
const counted = <T extends z.ZodType>(item: T) => pageSchema(item).extend({ count: z.int() })

/** The register as a whole. */
export const OVERVIEW: readonly Route[] = [
  valueRoute({
    path: '/search',
    tag,
    summary: 'Words, wherever they are: the first of each kind, and how many there are',
    query: z.strictObject({
      text: words().min(1),
      limit: numeric(z.number().int().min(1).max(100)).optional().describe('How many of each kind; 10 unless said.'),
    }),
    answer: z.strictObject({
      agreements: counted(entrySchema),
      documents: counted(documentHitSchema),
      statements: counted(foundSchema(statementSchema)),
    }),
    read: async ({ ask, query: { text, limit = 10 } }) => ({ value: await ask('everything', text, limit) }),
  }),
  valueRoute({
    path: '/stats',
    tag,
    summary: 'How much there is',
    answer: statsSchema,
    read: async ({ ask }) => ({ value: await ask('stats') }),
  }),
  listRoute({
    path: '/problems',
    tag,
    summary: 'Input that could not be read',
    filter: {},
    item: inputProblemSchema,
    sheet: PROBLEM_ROWS,
    page: ({ ask }, page) => ask('problems', page),
  }),
]
