import { z } from 'zod'
import { mayAct, type Viewer } from '../access/viewer.ts'
import type { Job } from '../jobs/job.ts'
import type { Work } from '../jobs/job-queue.ts'
import { streamEvents } from '../jobs/stream-events.ts'
import { checkAddresses, checkText, filesOf, type Sent } from '../jobs/to-inputs.ts'
import { problemSchema } from '../problem/problem.ts'
import { ProblemError } from '../problem/problem-error.ts'
import { BASE } from '../route/base.ts'
import { reply } from '../route/reply.ts'
import { type Asked, defineRoute, type Route } from '../route/route.ts'
import type { Service } from '../service.ts'
import type { WorkGiven } from '../work/works.ts'

const tag = 'Add'
const params = z.strictObject({ id: z.string() })

export const jobSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'stopped']),
    started: z.string(),
    ended: z.string().optional(),
    result: z.unknown().optional().describe('What came of it.'),
    problem: problemSchema.optional(),
    events: z.string().describe('Where its events are.'),
  })
  .meta({ id: 'Job' })

const json = (description: string) => ({ description, content: { 'application/json': { schema: jobSchema } } })

/** Answers with a job that has begun. */
export const replyJob = ({ context }: Asked<unknown, unknown, unknown>, job: Job): Response => {
  const place = `${BASE}/add/${job.id}`
  return reply(context, job.show(`${place}/events`), { status: 202, headers: { Location: place } })
}

const text = () => z.string().max(2_000).optional()
const textSchema = z.strictObject({
  text: z.string().min(1),
  title: text(),
  published: text().describe('Such as 2015-05-08.'),
  url: text(),
  publisher: text(),
  publisherType: text().describe('The rank of the publisher, such as press.'),
  country: text().describe('Where the publisher is at home.'),
  language: text(),
  authors: z.array(z.string().max(500)).max(100).optional(),
})
const addressesSchema = z.strictObject({ addresses: z.array(z.string().min(1).max(2_000)).min(1).max(1_000) })

const add = defineRoute({
  ...{ method: 'post', path: '/add', tag, role: 'reviewer' },
  summary: 'Adds documents: files, a text, or what is at addresses',
  description:
    'It goes on in the background; `events` tells what becomes of each document. Files are read by their names, as `foedera add` does: text, HTML, Markdown, PDF, .docx, .eml, JSON, NDJSON.',
  query: z.strictObject({
    collection: z
      .string()
      .max(64)
      .optional()
      .describe('The collection that they come into; without one everybody sees them.'),
  }),
  body: z.union([textSchema, addressesSchema]),
  files: z.strictObject({ files: z.array(z.string().meta({ format: 'binary' })) }),
  responses: { 202: json('It has begun.') },
  run: async asked => {
    const { body, form, query, service, viewer } = asked
    const collection = toCollection(viewer, query.collection)
    if (collection !== undefined) await service.register.access.collections.check(collection)
    const given = { sent: await toSent(form, body), scope: viewer.scope, collection }
    const job = service.jobs.start(viewer.name!, addWork(service, given))
    return replyJob(asked, job)
  },
})

/** Adds, and then tells those who watch. That they could not be told is no fault of what was added. */
const addWork =
  ({ run, onFault }: Service, given: WorkGiven<'add'>): Work =>
  async (tell, signal) => {
    const counts = await run('add', given, { tell, signal })
    if (!signal.aborted) await run('news', null, { signal }).catch(error => onFault(error, 'news'))
    return counts
  }

type Body = z.output<typeof textSchema> | z.output<typeof addressesSchema>

/** What is wrong with it as a whole is told at once. */
async function toSent(form: FormData | undefined, body: Body): Promise<Sent> {
  if (form) {
    const files = filesOf(form).map(async file => ({ name: file.name, bytes: await file.bytes() }))
    return { files: await Promise.all(files) }
  }
  if ('addresses' in body) {
    checkAddresses(body.addresses)
    return { addresses: body.addresses }
  }
  checkText(body)
  return { text: body }
}

/** Whoever sees some collections only adds to one of them: what everybody sees is others' business. */
function toCollection({ scope }: Viewer, asked: string | undefined): string | undefined {
  if (scope === 'all') return asked
  if (scope.length === 0 && asked === undefined) return undefined
  const collection = asked ?? (scope.length === 1 ? scope[0] : undefined)
  if (collection !== undefined && scope.includes(collection)) return collection
  throw new ProblemError('not-yours', { collections: scope })
}

/** @throws ProblemError `no-job` where there is none, or it is somebody else's */
function findJob({ params, service, viewer }: Asked<{ readonly id: string }, unknown, unknown>): Job {
  const job = service.jobs.find(params.id)
  if (job && (job.by === viewer.name || mayAct(viewer, 'admin'))) return job
  throw new ProblemError('no-job', { id: params.id.slice(0, 100) })
}

const show = defineRoute({
  ...{ method: 'get', path: '/add/{id}', tag, role: 'reviewer' },
  summary: 'What has become of documents that are added',
  params,
  responses: { 200: json('How far it is.') },
  run: async asked => reply(asked.context, findJob(asked).show(`${BASE}/add/${asked.params.id}/events`)),
})

const events = defineRoute({
  ...{ method: 'get', path: '/add/{id}/events', tag, role: 'reviewer' },
  summary: 'What becomes of documents that are added, as server-sent events',
  description:
    'Events `outcome`, `settled`, `done` and `failed`, of feeds also `feed`, `later`, `alert` and `unsent`, numbered. Who was cut off goes on with the header Last-Event-ID; so does who comes late.',
  params,
  responses: { 200: { description: 'Events.', content: { 'text/event-stream': { schema: z.string() } } } },
  run: async asked => streamEvents(asked.context, findJob(asked)),
})

/** Adding documents. */
export const ADD: readonly Route[] = [add, show, events]
