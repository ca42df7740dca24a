import { z } from 'zod'
import { noticeSchema } from '../../model/index.ts'

const count = z.int().nonnegative()

/** A saved search, and how much it told. */
export const alertSchema = z
  .strictObject({
    name: z.string(),
    filter: z.unknown().describe('The search.'),
    file: z.string().optional().describe('The file on the server that gets its news; admins see it.'),
    url: z.string().optional().describe('The address that its news are sent to; admins see it.'),
    search: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .describe('The search as GET /agreements takes it.'),
    savedBy: z.string().optional().describe('Who saved it over the service.'),
    keyed: z.string().optional().describe('Since when its feed has a secret address; its maker and admins see it.'),
    added: z.string(),
    checked: z.string().optional(),
    state: z.enum(['current', 'stopped']),
    counts: z.strictObject({ none: count, waiting: count, sent: count, failed: count }),
  })
  .meta({ id: 'Alert' })

/** What an alert told. */
export const newsSchema = z.strictObject({ ...noticeSchema.shape, id: z.string() }).meta({ id: 'News' })

/** A feed, and what became of its articles. */
export const feedSchema = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    kind: z.enum(['feed', 'sitemap']),
    title: z.string().optional(),
    added: z.string(),
    since: z.string().optional().describe('Articles from before this day are not fetched.'),
    state: z.enum(['current', 'gone']),
    checked: z.string().optional(),
    changed: z.string().optional(),
    due: z.string(),
    failures: count,
    problem: z.string().optional(),
    counts: z.strictObject({ waiting: count, done: count, failed: count, passed: count }),
  })
  .meta({ id: 'Feed' })
