import type { Context } from 'hono'
import { z } from 'zod'
import { CSRF_HEADER } from '../access/create-access.ts'
import { endCookie, setCookie } from '../access/session-cookie.ts'
import { VIEWER_ROLES, type Viewer } from '../access/viewer.ts'
import { reply } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'

const tag = 'Access'
const role = z.enum(VIEWER_ROLES)
const time = z.iso.datetime({ offset: true })
const name = z.string().min(1).max(64)

const sessionSchema = z.strictObject({
  name: z.string().nullable().describe('Whose name decisions bear; null for anybody.'),
  role,
  collections: z
    .array(z.string())
    .optional()
    .describe('The only collections that are shown; all where it is left out.'),
  csrf: z
    .string()
    .optional()
    .describe(`Of a browser that is signed in: its writes send it as the header ${CSRF_HEADER}.`),
})
const tokenSchema = z.strictObject({
  name,
  role,
  collections: z.array(z.string()).optional(),
  created: time,
  expires: time.optional(),
  revoked: time.optional(),
  used: time.optional().describe('To the minute.'),
})
const collectionSchema = z.strictObject({ name, created: time, documents: z.int() })
const done = { 204: { description: 'Done.' } }
const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } })

const toSession = ({ name, role, scope, session }: Viewer) => ({
  ...{ name, role },
  ...(scope === 'all' ? {} : { collections: scope }),
  ...(session ? { csrf: session.csrf } : {}),
})
/** Whether the browser came over TLS: to this server, or to a proxy before it. */
const isSecure = (request: Context['req']) =>
  new URL(request.url).protocol === 'https:' || request.header('x-forwarded-proto') === 'https'

const showSession = defineRoute({
  ...{ method: 'get', path: '/session', tag, role: 'reader' },
  summary: 'Who sends the request, and what they may do',
  responses: { 200: json('Who sends the request.', sessionSchema) },
  run: async ({ context, viewer }) => reply(context, toSession(viewer)),
})

const signIn = defineRoute({
  ...{ method: 'post', path: '/session', tag, role: 'reader', isOpen: true },
  summary: 'Signs a browser in with the code of a link, once',
  body: z.strictObject({ link: z.string().min(1).max(200) }),
  responses: { 200: json('Signed in; the answer sets a cookie.', sessionSchema) },
  run: async ({ context, body, service }) => {
    const { session, secret, seconds } = await service.register.access.signIns.signIn(body.link)
    const { name, role, csrf } = session
    return reply(
      context,
      { name, role, csrf },
      { headers: { 'Set-Cookie': setCookie(secret, seconds, isSecure(context.req)) } },
    )
  },
})

const signOut = defineRoute({
  ...{ method: 'delete', path: '/session', tag, role: 'reader' },
  summary: 'Signs a browser out',
  responses: done,
  run: async ({ context, viewer, service }) => {
    if (viewer.session) await service.register.access.signIns.signOut(viewer.session.secret)
    return context.body(null, 204, { 'Set-Cookie': endCookie(isSecure(context.req)) })
  },
})

const listTokens = defineRoute({
  ...{ method: 'get', path: '/tokens', tag, role: 'admin' },
  summary: 'All tokens, revoked ones included; nobody knows their secrets',
  responses: { 200: json('Tokens.', z.strictObject({ items: z.array(tokenSchema) })) },
  run: async ({ context, service }) => reply(context, { items: await service.register.access.tokens.list() }),
})

const createToken = defineRoute({
  ...{ method: 'post', path: '/tokens', tag, role: 'admin', isSecret: true },
  summary: 'Makes a token; its secret is told only here',
  body: z.strictObject({ name, role, expires: time.optional(), collections: z.array(name).max(100).optional() }),
  responses: { 201: json('Made.', tokenSchema.extend({ secret: z.string() })) },
  run: async ({ context, body, service }) => {
    const { token, secret } = await service.register.access.tokens.create(body)
    return reply(context, { ...token, secret }, { status: 201 })
  },
})

const revokeToken = defineRoute({
  ...{ method: 'delete', path: '/tokens/{name}', tag, role: 'admin' },
  summary: 'Revokes a token; its name is never given again',
  params: z.strictObject({ name: z.string() }),
  responses: done,
  run: async ({ context, params, service }) => {
    await service.register.access.tokens.revoke(params.name)
    return context.body(null, 204)
  },
})

const listCollections = defineRoute({
  ...{ method: 'get', path: '/collections', tag, role: 'reader' },
  summary: 'The collections that are shown to who asks',
  responses: { 200: json('Collections.', z.strictObject({ items: z.array(collectionSchema) })) },
  run: async ({ context, viewer: { scope }, service }) => {
    const all = await service.askOf(service.register)('collections')
    return reply(context, { items: scope === 'all' ? all : all.filter(each => scope.includes(each.name)) })
  },
})

const createCollection = defineRoute({
  ...{ method: 'post', path: '/collections', tag, role: 'admin' },
  summary: 'Makes a collection',
  body: z.strictObject({ name }),
  responses: { 201: json('Made.', z.strictObject({ name })) },
  run: async ({ context, body, service }) => {
    await service.register.access.collections.create(body.name)
    return reply(context, { name: body.name }, { status: 201 })
  },
})

const documents = z.array(z.string().min(8).max(64)).min(1).max(1_000)
const moved = { 200: json('How many documents moved.', z.strictObject({ moved: z.int() })) }
const move = (way: 'add' | 'remove', summary: string): Route =>
  defineRoute({
    ...{ method: 'post', path: `/collections/{name}/${way}`, tag, role: 'admin', summary },
    params: z.strictObject({ name: z.string() }),
    body: z.strictObject({ documents }),
    responses: moved,
    run: async ({ context, params, body, service }) =>
      reply(context, { moved: await service.register.access.collections[way](params.name, body.documents) }),
  })

const removeCollection = defineRoute({
  ...{ method: 'delete', path: '/collections/{name}', tag, role: 'admin' },
  summary: 'Removes a collection that has no documents',
  params: z.strictObject({ name: z.string() }),
  responses: done,
  run: async ({ context, params, service }) => {
    await service.register.access.collections.remove(params.name)
    return context.body(null, 204)
  },
})

/** Who may come in, and what they may see. */
export const ACCESS: readonly Route[] = [
  ...[showSession, signIn, signOut],
  ...[listTokens, createToken, revokeToken],
  ...[listCollections, createCollection],
  move('add', 'Gives documents to a collection'),
  move('remove', 'Takes documents out of a collection: those of none are seen by everybody'),
  removeCollection,
]
