import { z } from 'zod'
import { ALERT_ROWS, alertFeed } from '../../export/index.ts'
import { createClient } from '../../fetch/index.ts'
import { checkWebhook, RegisterError, toEntryFilter } from '../../register/index.ts'
import type { Fetching } from '../jobs/to-inputs.ts'
import { BASE } from '../route/base.ts'
import { listRoute } from '../route/list-route.ts'
import { reply, replyText } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { alertSchema, newsSchema } from '../shapes/watched.ts'
import { NEWS } from '../sheets.ts'
import { AGREEMENT_FILTER } from './agreement-filter.ts'

const tag = 'Alerts'
const params = z.strictObject({ name: z.string() })
/** So much of its news an alert shows in its feed. */
const SHOWN = 200

const list = listRoute({
  path: '/alerts',
  tag,
  summary: 'Saved searches of which somebody wants to hear',
  filter: {},
  item: alertSchema,
  sheet: ALERT_ROWS,
  page: ({ ask }, page) => ask('alerts', page),
})

const show = valueRoute({
  path: '/alerts/{name}',
  tag,
  summary: 'An alert',
  params,
  answer: alertSchema,
  read: async ({ ask, params }) => ({ value: await ask('alert', params.name) }),
})

const news = listRoute({
  path: '/alerts/{name}/news',
  tag,
  summary: 'What an alert had to tell, the newest first',
  params,
  filter: {},
  item: newsSchema,
  sheet: NEWS,
  page: async ({ ask, params }, page) => {
    const { items, next } = await ask('news', params.name!, page)
    return { items, next }
  },
})

const feed = defineRoute({
  ...{ method: 'get', path: '/alerts/{name}/feed.atom', tag, role: 'reader' },
  summary: 'What an alert had to tell, as an Atom feed',
  params,
  responses: { 200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } } },
  run: async ({ ask, params, context }) => {
    const { items, ...alert } = await ask('news', params.name, { limit: SHOWN })
    return replyText(
      context,
      alertFeed(
        alert,
        items.map(({ id, ...notice }) => ({ id, notice })),
      ),
      'application/atom+xml',
    )
  },
})

const add = defineRoute({
  ...{ method: 'post', path: '/alerts', tag, role: 'admin' },
  summary: 'Saves a search; what it finds at the moment is not told',
  description:
    'With `webhook`, news are sent there as signed messages; the key by which they are signed is told only here.',
  body: z.strictObject({
    name: z.string().min(1).max(64),
    filter: z.strictObject(AGREEMENT_FILTER),
    webhook: z.string().max(2_000).optional(),
  }),
  responses: {
    201: {
      description: 'Saved.',
      content: {
        'application/json': {
          schema: z.strictObject({ name: z.string(), found: z.int(), secret: z.string().optional(), feed: z.string() }),
        },
      },
    },
  },
  run: async ({ body, ask, service, context }) => {
    const { name, filter, webhook } = body
    const draft = { name, filter: toEntryFilter(filter), url: webhook && toWebhook(webhook, service.fetching) }
    // A search that takes too long is refused before anybody works on it who cannot be stopped.
    await ask('entryCount', filter)
    const told = await service.run('alert', draft)
    const place = `${BASE}/alerts/${encodeURIComponent(name)}`
    return reply(context, { name, ...told, feed: `${place}/feed.atom` }, { status: 201, headers: { Location: place } })
  },
})

function toWebhook(url: string, { web }: Fetching): string {
  const client = createClient(web)
  try {
    return checkWebhook(client, url, web.isPrivateAllowed ?? false)
  } finally {
    client.close()
  }
}

const remove = defineRoute({
  ...{ method: 'delete', path: '/alerts/{name}', tag, role: 'admin' },
  summary: 'Removes an alert',
  params,
  responses: { 204: { description: 'Removed.' } },
  run: async ({ params: { name }, service, context }) => {
    if (!(await service.register.store.write(writer => writer.alerts.remove(name))))
      throw new RegisterError('no-alert', { name })
    return context.body(null, 204)
  },
})

/** Alerts. */
export const ALERTS: readonly Route[] = [list, add, show, remove, news, feed]
