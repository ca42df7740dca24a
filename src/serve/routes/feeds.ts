import { z } from 'zod'
import { FEED_ROWS } from '../../export/index.ts'
import { RegisterError } from '../../register/index.ts'
import { eachOf, type Store } from '../../store/index.ts'
import { ProblemError } from '../problem/problem-error.ts'
import { listRoute } from '../route/list-route.ts'
import { reply } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'
import { feedSchema } from '../shapes/watched.ts'
import { jobSchema, replyJob } from './add.ts'

const tag = 'Feeds'
const outcomeSchema = z.strictObject({
  url: z.string(),
  result: z.enum(['added', 'known']).optional(),
  kind: z.enum(['feed', 'sitemap']).optional(),
  problem: z.strictObject({ code: z.string(), message: z.string() }).optional(),
})

const list = listRoute({
  path: '/feeds',
  tag,
  summary: 'Feeds and sitemaps that are looked at for new articles',
  filter: {},
  item: feedSchema,
  sheet: FEED_ROWS,
  page: ({ ask }, page) => ask('feeds', page),
})

const add = defineRoute({
  ...{ method: 'post', path: '/feeds', tag, role: 'admin' },
  summary: 'Adds the feed at an address, or all feeds that the list or page there names',
  body: z.strictObject({
    url: z.string().min(1).max(2_000),
    since: z.iso.date().optional().describe('Articles from before this day are not fetched.'),
  }),
  responses: {
    201: {
      description: 'What became of each.',
      content: { 'application/json': { schema: z.strictObject({ items: z.array(outcomeSchema) }) } },
    },
  },
  run: async ({ body: { url, since }, service, context }) => {
    const { signal } = context.req.raw
    return reply(context, { items: await service.run('feed', { url, since }, { signal }) }, { status: 201 })
  },
})

const remove = defineRoute({
  ...{ method: 'delete', path: '/feeds/{id}', tag, role: 'admin' },
  summary: 'Removes a feed; what it brought stays',
  params: z.strictObject({ id: z.string() }),
  responses: { 204: { description: 'Removed.' } },
  run: async ({ params: { id }, service, context }) => {
    const { store } = service.register
    const url = await findUrl(store, id)
    if (url === undefined || !(await store.write(writer => writer.feeds.remove(url))))
      throw new ProblemError('no-feed', { id: id.slice(0, 100) })
    return context.body(null, 204)
  },
})

async function findUrl(store: Store, id: string): Promise<string | undefined> {
  for await (const { no, url } of eachOf(page => store.feeds.list(page))) if (String(no) === id) return url
  return undefined
}

const run = defineRoute({
  ...{ method: 'post', path: '/feeds/run', tag, role: 'admin' },
  summary: 'Looks at all feeds now, adds what is new, and tells what alerts have to tell',
  description:
    'It goes on in the background like documents that are added. Feeds that failed are left alone for as long as they would be anyway. Where another process looks at the feeds of this database it is refused (409).',
  responses: { 202: { description: 'It has begun.', content: { 'application/json': { schema: jobSchema } } } },
  run: async asked => {
    const { service, viewer } = asked
    if (await service.run('isElsewhere', null)) throw new RegisterError('other-leads')
    const job = service.jobs.start(viewer.name!, (tell, signal) => service.run('round', null, { tell, signal }))
    return replyJob(asked, job)
  },
})

/** Feeds. */
export const FEEDS: readonly Route[] = [list, add, run, remove]
