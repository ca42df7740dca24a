import type { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { type Headers, replyJson, replyTagged } from './reply.ts'
import { type Asked, defineRoute, type Route } from './route.ts'

/** A value, or it as JSON with what tells it from others; what it is a version of, and headers that go with it. */
export type Told<T> = ({ readonly value: T } | { readonly text: string; readonly mark: string }) & {
  readonly version?: string
  readonly headers?: Headers
}

type Spec<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> = Pick<
  Route,
  'path' | 'tag' | 'summary' | 'description'
> & {
  readonly params?: P
  readonly query?: Q
  /** The schema of the value. */
  readonly answer: A
  readonly read: (asked: Asked<z.output<P>, z.output<Q>, undefined>) => Promise<Told<Of<A>>>
}

/** A route that shows one thing as JSON, under an entity tag. */
export const valueRoute = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>({
  answer,
  read,
  ...spec
}: Spec<P, Q, A>): Route =>
  defineRoute({
    ...spec,
    method: 'get',
    role: 'reader',
    responses: {
      200: { description: spec.summary, content: { 'application/json': { schema: answer } } },
      304: { description: 'The client has it already, by If-None-Match.' },
    },
    run: async asked => {
      const told = await read(asked as Asked<z.output<P>, z.output<Q>, undefined>)
      if ('text' in told) return replyJson(asked.context, told.text, told)
      const { value, ...rest } = told
      return replyTagged(asked.context, value, rest)
    },
  })
