import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PROBLEM_TYPE, type Problem } from '../problem/problem.ts'
import { markOf } from '../queries/to-text.ts'

export type Headers = Readonly<Record<string, string>>

const JSON_TYPE = 'application/json'
/** Asked again each time, and by whoever asked only: what is told depends on who asks. */
const NOT_KEPT = 'private, no-cache'

/** Answers with JSON. */
export const reply = (
  context: Context,
  value: unknown,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Headers } = {},
): Response =>
  context.body(JSON.stringify(value), status as ContentfulStatusCode, {
    'Content-Type': JSON_TYPE,
    'Cache-Control': NOT_KEPT,
    ...headers,
  })

export type TaggedOptions = {
  /** What a later write can be tied to; the tag begins with it. */
  readonly version?: string | undefined
  /** Tells the text from others; made from it unless given. */
  readonly mark?: string | undefined
  readonly headers?: Headers
}

/** Answers with a text under an entity tag, or with 304 where the client has just this already. */
export function replyText(
  context: Context,
  text: string,
  type: string,
  { version, mark = markOf(text), headers = {} }: TaggedOptions = {},
): Response {
  const tag = `"${version === undefined ? '' : `${version}.`}${mark}"`
  const told = { ...headers, ETag: tag, 'Cache-Control': NOT_KEPT }
  if (isAmong(context.req.header('if-none-match'), tag)) return context.body(null, 304, told)
  return context.body(text, 200, { 'Content-Type': type, ...told })
}

/** The same for JSON. */
export const replyTagged = (context: Context, value: unknown, options: TaggedOptions = {}): Response =>
  replyJson(context, JSON.stringify(value), options)

/** The same for what is JSON already. */
export const replyJson = (context: Context, text: string, options: TaggedOptions = {}): Response =>
  replyText(context, text, JSON_TYPE, options)

const isAmong = (tags: string | undefined, tag: string): boolean =>
  tags !== undefined && (tags.trim() === '*' || tags.split(',').some(each => each.trim().replace(/^W\//, '') === tag))

export const replyProblem = (context: Context, problem: Problem, headers: Headers = {}): Response =>
  context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': PROBLEM_TYPE,
    'Cache-Control': 'no-store',
    ...headers,
  })
