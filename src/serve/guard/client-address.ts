import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** The address from which a request came. */
export const clientAddress = (context: Context): string =>
  (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? ''
