import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister, type Register } from '../../src/register/index.ts'
import { type Role, type RunningServer, type ServerOptions, startServer, VIEWER_ROLES } from '../../src/serve/index.ts'
import { addArticles } from '../register/add-all.ts'
import { ARTICLES } from '../register/articles.ts'
import { AT } from '../store/values.ts'

/** A service over loopback on a register that holds a few articles, of SQLite unless an address is given. */
export type Served = {
  readonly register: Register
  readonly server: RunningServer
  /** The address of a path below `/api/v1`. */
  readonly at: (path: string) => string
  /** The same as JSON. */
  readonly read: (path: string, init?: RequestInit) => Promise<Answered>
  /** Sends JSON as somebody whose token has a role. */
  readonly send: (
    role: Role,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered>
  readonly bearer: (role: Role) => { readonly Authorization: string }
  /** Faults of the program that were noticed. */
  readonly faults: readonly unknown[]
  readonly close: () => Promise<void>
}

/** What came back. The body is whatever JSON it is. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into it
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: any }

export async function serveArticles({
  address,
  ...options
}: Partial<ServerOptions> & { readonly address?: string } = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-serve-'))
  const register = await openRegister(address ?? join(folder, 'ties.db'), { at: () => AT })
  await addArticles(register.store, ARTICLES)
  const faults: unknown[] = []
  const server = await startServer({ register, port: 0, onFault: error => faults.push(error), ...options })
  const at = (path: string) => `${server.url}/api/v1${path}`
  const secrets = new Map<Role, string>()
  for (const role of VIEWER_ROLES)
    secrets.set(role, (await register.access.tokens.create({ name: `the ${role}`, role })).secret)
  const bearer = (role: Role) => ({ Authorization: `Bearer ${secrets.get(role)}` })
  const read: Served['read'] = async (path, init) => {
    const response = await fetch(at(path), init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }
  return {
    register,
    server,
    at,
    faults,
    read,
    bearer,
    send: (role, method, path, body, headers = {}) =>
      read(path, {
        method,
        headers: { ...bearer(role), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await server.stop()
      await register.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
