import { z } from 'zod'
import { assessmentSchema, eventSchema, membershipSchema, statementSchema } from '../../model/index.ts'
import { listRoute } from '../route/list-route.ts'
import type { Route } from '../route/route.ts'
import { flag, texts, words } from '../route/written.ts'
import { foundSchema, heldSchema } from '../shapes/found.ts'
import { ASSESSMENTS, EVENTS, MEMBERSHIPS, STATEMENTS } from '../sheets.ts'
import { BETWEEN, COUNT, FOUND_FILTER, FOUND_ORDER, toFound } from './found-filter.ts'

const tag = 'Statements, events, memberships, judgements'

const statements = listRoute({
  path: '/statements',
  tag,
  summary: 'Who said what',
  filter: {
    ...FOUND_FILTER,
    ...BETWEEN,
    ...FOUND_ORDER,
    speaker: words().optional().describe('Who said it, by name.'),
    mode: texts().optional().describe('direct or indirect.'),
    agreements: flag().optional().describe('Tell of the agreements that they are about.'),
  },
  more: { ...COUNT.more, agreements: z.record(z.string(), heldSchema).optional() },
  item: foundSchema(statementSchema),
  sheet: STATEMENTS,
  page: ({ ask, query }, page) => ask('statements', query, { ...page, ...toFound(query) }),
  whole: async ({ ask, query }, page) => {
    const said = await ask('statements', query, { ...page, ...toFound(query) })
    const about = said.items.flatMap(({ found }) => found.about ?? [])
    return {
      ...said,
      ...(query.count ? { count: await ask('statementCount', query) } : {}),
      ...(query.agreements ? { agreements: await ask('held', about) } : {}),
    }
  },
})

const events = listRoute({
  path: '/events',
  tag,
  summary: 'Visits, meetings, calls, ceremonies',
  filter: { ...FOUND_FILTER, ...BETWEEN, ...FOUND_ORDER, kind: texts().optional().describe('Such as visit.') },
  ...COUNT,
  item: foundSchema(eventSchema),
  sheet: EVENTS,
  page: ({ ask, query }, page) => ask('events', query, { ...page, ...toFound(query) }),
  whole: async ({ ask, query }, page) => ({
    ...(await ask('events', query, { ...page, ...toFound(query) })),
    ...(query.count ? { count: await ask('eventCount', query) } : {}),
  }),
})

const memberships = listRoute({
  path: '/memberships',
  tag,
  summary: 'Who belongs to which organisation',
  filter: {
    member: words().optional().describe('The code of a country.'),
    organisation: words().optional().describe('By name.'),
  },
  item: foundSchema(membershipSchema),
  sheet: MEMBERSHIPS,
  page: ({ ask, query: { member, organisation } }, page) =>
    ask('memberships', { ...(member ? { member } : {}), ...(organisation ? { organisation } : {}) }, page),
})

const assessments = listRoute({
  path: '/assessments',
  tag,
  summary: 'What authors judge themselves',
  filter: {},
  item: foundSchema(assessmentSchema),
  sheet: ASSESSMENTS,
  page: ({ ask }, page) => ask('assessments', page),
})

/** What is found in documents beside agreements. */
export const VOICES: readonly Route[] = [statements, events, memberships, assessments]
