import type { RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Register } from '../../register/index.ts'
import type { Role, Viewer } from '../access/viewer.ts'
import type { Ask } from '../queries/ask.ts'
import type { Service } from '../service.ts'

/** A request that is as it has to be, and what a route needs to answer it. */
export type Asked<Params, Query, Body> = {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Where files were sent in place of JSON. */
  readonly form?: FormData
  readonly viewer: Viewer
  /** The register as the viewer sees it. */
  readonly register: Register
  /** Reads of the register what the viewer may see. */
  readonly ask: Ask
  readonly service: Service
  readonly context: Context
}

export type Responses = RouteConfig['responses']

/** One address and method: how it is described, what it takes, and what it does. The routes of a resource stand in one file of `routes/`. */
export type Route = {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it, below `/api/v1`: `/agreements/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** Who may. */
  readonly role: Role
  /** Nobody has to be known: for signing in. */
  readonly isOpen?: true
  /** Its answer holds a secret and is kept nowhere: the same request sent again is done again. */
  readonly isSecret?: true
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** The schema of a body in JSON. */
  readonly body?: z.ZodType
  /** The schema of a form with files that may come in place of JSON; the body is undefined then. */
  readonly files?: z.ZodType
  /** What it answers where all is well. */
  readonly responses: Responses
  readonly run: (asked: Asked<never, never, never>) => Promise<Response>
}

type Out<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined

type Spec<P extends z.ZodObject | undefined, Q extends z.ZodObject | undefined, B extends z.ZodType | undefined> = Omit<
  Route,
  'params' | 'query' | 'body' | 'run'
> & {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly run: (asked: Asked<Out<P>, Out<Q>, Out<B>>) => Promise<Response>
}

/** Gives what a route does the types of what it takes. */
export const defineRoute = <
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  spec: Spec<P, Q, B>,
): Route => spec as unknown as Route
