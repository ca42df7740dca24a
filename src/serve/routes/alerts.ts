import type { Context } from 'hono'
import { z } from 'zod'
import { ALERT_ROWS, alertFeed } from '../../export/index.ts'
import { createClient } from '../../fetch/index.ts'
import { checkWebhook, makeFeedKey, RegisterError, toEntryFilter, withdrawFeedKey } from '../../register/index.ts'
import { ASK_FOR_TOKEN } from '../access/create-access.ts'
import { mayAct, type Viewer } from '../access/viewer.ts'
import type { Fetching } from '../jobs/to-inputs.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { ListedAlert } from '../queries/list-watched.ts'
import type { News } from '../queries/read-news.ts'
import { BASE } from '../route/base.ts'
import { listRoute } from '../route/list-route.ts'
import { reply, replyText } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import type { Service } from '../service.ts'
import { alertSchema, newsSchema } from '../shapes/watched.ts'
import { NEWS } from '../sheets.ts'
import { AGREEMENT_FILTER } from './agreement-filter.ts'

const tag = 'Alerts'
const params = z.strictObject({ name: z.string() })
/** So many searches somebody may save who is no admin. */
const MOST_OWN = 100
/** So much of its news an alert shows in its feed. */
const SHOWN = 200

const list = listRoute({
  path: '/alerts',
  tag,
  summary: 'Saved searches of which somebody wants to hear',
  filter: {},
  item: alertSchema,
  sheet: ALERT_ROWS,
  page: async ({ ask, viewer }, page) => {
    const { items, next } = await ask('alerts', page)
    return { items: items.map(alert => toSeen(alert, viewer)), next }
  },
})

/** Whoever knows the address that news are sent to may send there. */
function toSeen({ file, url, keyed, ...alert }: ListedAlert, viewer: Viewer): ListedAlert {
  const isAdmin = mayAct(viewer, 'admin')
  const isOwn = viewer.name !== null && viewer.name === alert.savedBy
  return {
    ...alert,
    ...(isAdmin ? { ...(file ? { file } : {}), ...(url ? { url } : {}) } : {}),
    ...(keyed && (isAdmin || isOwn) ? { keyed } : {}),
  }
}

const show = valueRoute({
  path: '/alerts/{name}',
  tag,
  summary: 'An alert',
  params,
  answer: alertSchema,
  read: async ({ ask, params, viewer }) => ({ value: toSeen(await ask('alert', params.name), viewer) }),
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
  run: async ({ ask, params, context }) => replyFeed(context, await ask('news', params.name, { limit: SHOWN })),
})

const keyedFeed = defineRoute({
  ...{ method: 'get', path: '/news/{key}/feed.atom', tag, role: 'reader', isOpen: true },
  summary: 'The Atom feed of a secret address',
  description:
    'For readers of feeds, which cannot send a token: whoever knows the key sees this one feed. A key that is none, was renewed or withdrawn, or whose maker’s token has ended is told apart by nothing.',
  params: z.strictObject({ key: z.string() }),
  responses: feed.responses,
  run: async ({ ask, params, context }) => replyFeed(context, await ask('keyedNews', params.key, { limit: SHOWN })),
})

const replyFeed = (context: Context, { items, ...alert }: News): Response =>
  replyText(
    context,
    alertFeed(
      alert,
      items.map(({ id, ...notice }) => ({ id, notice })),
    ),
    'application/atom+xml',
  )

const makeKey = defineRoute({
  ...{ method: 'post', path: '/alerts/{name}/key', tag, role: 'reader', isSecret: true },
  summary: 'Gives the feed of an alert a secret address',
  description:
    'Of one’s own, or as an admin of any. The address is told only here; one that there was before shows nothing any more. Sent again, it makes another, whatever idempotency key it bears.',
  params,
  responses: {
    201: {
      description: 'Made.',
      content: { 'application/json': { schema: z.strictObject({ key: z.string(), feed: z.string() }) } },
    },
  },
  run: async ({ params: { name }, service, viewer, context }) => {
    const maker = await checkOwner(name, service, viewer)
    const key = await makeFeedKey(service.register.store, name, new Date().toISOString(), maker)
    const headers = { 'Cache-Control': 'no-store' }
    return reply(context, { key, feed: `${BASE}/news/${key}/feed.atom` }, { status: 201, headers })
  },
})

const withdrawKey = defineRoute({
  ...{ method: 'delete', path: '/alerts/{name}/key', tag, role: 'reader' },
  summary: 'Takes the secret address of a feed back',
  description: 'Of one’s own, or as an admin of any. From now on it shows nothing.',
  params,
  responses: { 204: { description: 'Taken back, or there was none.' } },
  run: async ({ params: { name }, service, viewer, context }) => {
    await checkOwner(name, service, viewer)
    await withdrawFeedKey(service.register.store, name)
    return context.body(null, 204)
  },
})

const add = defineRoute({
  ...{ method: 'post', path: '/alerts', tag, role: 'reader', isSecret: true },
  summary: 'Saves a search; what it finds at the moment is not told',
  description: `For whoever is known and sees everything; who is no admin may have ${MOST_OWN}. With \`webhook\`, which is for admins, news are sent there as signed messages; the key by which they are signed is told only here.`,
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
  run: async ({ body, ask, service, viewer, context }) => {
    const { name, filter, webhook } = body
    const savedBy = checkSaver(viewer)
    const isAdmin = mayAct(viewer, 'admin')
    if (webhook !== undefined && !isAdmin) throw new ProblemError('forbidden', { role: 'admin' }, ASK_FOR_TOKEN)
    const draft = {
      ...{ name, filter: toEntryFilter(filter), url: webhook && toWebhook(webhook, service.fetching) },
      ...{ savedBy, most: isAdmin ? undefined : MOST_OWN },
    }
    // A search that takes too long is refused before anybody works on it who cannot be stopped.
    await ask('entryCount', filter)
    const told = await service.run('alert', draft)
    const place = `${BASE}/alerts/${encodeURIComponent(name)}`
    return reply(context, { name, ...told, feed: `${place}/feed.atom` }, { status: 201, headers: { Location: place } })
  },
})

/** Whoever saves a search is known by name, and sees all that it may find: alerts look at the whole register. */
function checkSaver({ name, scope }: Viewer): string {
  if (name === null) throw new ProblemError('no-token', { role: 'reader' }, ASK_FOR_TOKEN)
  if (scope !== 'all')
    throw new RegisterError('not-allowed', { reason: 'saved searches are for those who see all collections' })
  return name
}

/** Whoever changes an alert saved it, or is an admin. */
async function checkOwner(name: string, { register }: Service, viewer: Viewer): Promise<string> {
  const saver = checkSaver(viewer)
  if (!mayAct(viewer, 'admin') && (await register.store.alerts.named(name))?.savedBy !== saver)
    throw new ProblemError('forbidden', { role: 'admin' }, ASK_FOR_TOKEN)
  return saver
}

function toWebhook(url: string, { web }: Fetching): string {
  const client = createClient(web)
  try {
    return checkWebhook(client, url, web.isPrivateAllowed ?? false)
  } finally {
    client.close()
  }
}

const remove = defineRoute({
  ...{ method: 'delete', path: '/alerts/{name}', tag, role: 'reader' },
  summary: 'Removes an alert',
  description: 'Of one’s own, or as an admin any.',
  params,
  responses: { 204: { description: 'Removed.' } },
  run: async ({ params: { name }, service, viewer, context }) => {
    await checkOwner(name, service, viewer)
    if (!(await service.register.store.write(writer => writer.alerts.remove(name))))
      throw new RegisterError('no-alert', { name })
    return context.body(null, 204)
  },
})

/** Alerts. */
export const ALERTS: readonly Route[] = [list, add, show, remove, news, feed, makeKey, withdrawKey, keyedFeed]
