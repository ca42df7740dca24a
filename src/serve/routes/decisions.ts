import { z } from 'zod'
import { HISTORY_ROWS, QUESTION_ROWS } from '../../export/index.ts'
import { decisionSchema, questionSchema, sourceSchema } from '../../model/index.ts'
import { draftSchema } from '../../register/index.ts'
import { greyZone } from '../../resolve/index.ts'
import type { QuestionFilter } from '../../store/index.ts'
import { listRoute } from '../route/list-route.ts'
import { reply } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'
import { seenVersions } from '../route/seen-versions.ts'
import { flag, words } from '../route/written.ts'
import { pastSchema } from '../shapes/past.ts'
import { askedSchema } from '../shapes/work.ts'

const tag = 'Review'
const why = z.string().min(1).max(10_000).optional()
const params = z.strictObject({ id: z.string() })
const made = {
  201: {
    description: 'The decisions as they were written down.',
    content: { 'application/json': { schema: z.strictObject({ decisions: z.array(decisionSchema) }) } },
  },
}
const SEEN =
  'With If-Match, the entity tags of the agreements that it speaks of, it is refused (412) where one of them was changed meanwhile.'

const pending = listRoute({
  path: '/pending',
  tag,
  summary: 'Questions for people with the agreements that they are about, the most valuable first',
  filter: {
    reason: questionSchema.shape.reason.optional().describe('Why it is asked.'),
    unsure: flag().optional().describe('Those of which a person could not tell, or those that nobody looked at.'),
    agreement: words().optional().describe('The agreement or finding that it is about, by id.'),
    count: flag().optional().describe('Tell how many there are in all.'),
  },
  more: {
    count: z.int().optional(),
    zone: z
      .strictObject({ from: z.number(), to: z.number() })
      .describe('Scores between which a person is asked: from the upper one on two findings are one agreement.'),
  },
  item: askedSchema,
  sheet: QUESTION_ROWS,
  least: 0,
  page: ({ ask, query }, page) => ask('pending', toFilter(query), page),
  whole: async ({ ask, query }, page) => {
    const listed = page.limit === 0 ? { items: [], next: null } : await ask('pending', toFilter(query), page)
    const found = { ...listed, zone: greyZone() }
    return query.count ? { ...found, count: await ask('pendingCount', toFilter(query)) } : found
  },
})

type AskedFor = Pick<QuestionFilter, 'reason'> & {
  readonly unsure?: boolean | undefined
  readonly agreement?: string | undefined
}
const toFilter = ({ reason, unsure, agreement }: AskedFor): QuestionFilter => ({
  reason,
  isUnsure: unsure,
  about: agreement,
})

const decide = defineRoute({
  ...{ method: 'post', path: '/decisions', tag, role: 'reviewer' },
  summary: 'Decides, all of it or nothing',
  description: `Each bears the name of the token. ${SEEN}`,
  body: z.strictObject({ decisions: z.array(draftSchema).min(1).max(1_000) }),
  responses: made,
  run: async ({ body, register, viewer, context }) => {
    const seen = seenVersions(context.req.header('if-match'))
    const decisions = await register.decide(body.decisions, viewer.name!, seen)
    return reply(context, { decisions }, { status: 201 })
  },
})

const undo = defineRoute({
  ...{ method: 'post', path: '/decisions/{id}/undo', tag, role: 'reviewer' },
  summary: 'Takes a decision back, which is a decision as well',
  description: SEEN,
  params,
  body: z.strictObject({ why }),
  responses: made,
  run: async ({ params, body, register, viewer, context }) => {
    const seen = seenVersions(context.req.header('if-match'))
    const decisions = await register.undo([params.id], viewer.name!, body.why, seen)
    return reply(context, { decisions }, { status: 201 })
  },
})

const history = listRoute({
  path: '/history',
  tag,
  summary: 'All that was decided, in the order in which it was',
  filter: {},
  item: pastSchema,
  sheet: HISTORY_ROWS,
  page: ({ ask }, page) => ask('history', page),
})

const ids = z.array(z.string())

const standing = defineRoute({
  ...{ method: 'post', path: '/documents/{id}/standing', tag, role: 'reviewer' },
  summary: 'Says that a document, or one source of it, was retracted or corrected, or stands again',
  params,
  body: z.strictObject({
    state: sourceSchema.shape.state,
    url: z.string().max(2_000).optional().describe('The source that it is about, where not all are.'),
  }),
  responses: {
    200: {
      description: 'What changed with it: agreements that are no more, and those of which something is different.',
      content: {
        'application/json': {
          schema: z.strictObject({ documentId: z.string(), state: z.string(), gone: ids, changed: ids }),
        },
      },
    },
  },
  run: async ({ params, body, register, context }) => reply(context, await register.documents.retract(params.id, body)),
})

/** What people are asked, and what they decide. */
export const DECISIONS: readonly Route[] = [pending, decide, undo, history, standing]
