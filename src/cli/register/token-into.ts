import { TOKEN_ROWS } from '../../export/index.ts'
import type { Role } from '../../store/index.ts'
import type { ExitCode } from '../verb.ts'
import { checkAction, oneName } from './check-action.ts'
import { parseLife } from './parse-life.ts'
import { parseSite } from './parse-site.ts'
import type { RowFormat } from './row-formats.ts'
import { READING, WRITING, withApi } from './with-register.ts'
import { writeRows } from './write-rows.ts'

export type TokenIntoOptions = {
  readonly database: string | undefined
  readonly name: string | undefined
  readonly role: Role
  readonly expires: string
  readonly collection: readonly string[]
  readonly site: string
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
}

const ACTIONS = { create, link, list, revoke }

/** Does what the first word says. */
export async function tokenInto(
  [action = '', ...words]: readonly string[],
  options: TokenIntoOptions,
): Promise<ExitCode> {
  const isNamed = (action === 'create' || action === 'link') && options.name !== undefined
  const given = isNamed ? [options.name!, ...words] : words
  return ACTIONS[checkAction('token', ACTIONS, action, given, 'name the token')](given, options)
}

async function create(words: readonly string[], options: TokenIntoOptions): Promise<ExitCode> {
  const { database, role, collection } = options
  const name = oneName('token create', words)
  const expires = parseLife(options.expires, new Date())
  // The first thing that is done with a new register may be to say who uses it.
  await withApi(database, {}, async ({ access }) => {
    const collections = collection.length > 0 ? collection : undefined
    const { token, secret } = await access.tokens.create({ name, role, expires, collections })
    const until = token.expires === undefined ? 'does not expire' : `holds until ${token.expires}`
    process.stderr.write(`made token "${token.name}" (${token.role}); it ${until}. Its secret is shown only now:\n`)
    process.stdout.write(`${secret}\n`)
  })
  return 0
}

async function link(words: readonly string[], options: TokenIntoOptions): Promise<ExitCode> {
  const { database, role, site } = options
  const name = oneName('token link', words)
  const place = parseSite(site)
  await withApi(database, WRITING, async ({ access }) => {
    const code = await access.signIns.createLink({ name, role })
    process.stderr.write(`signs a browser in as "${name}" (${role}), once, within a quarter of an hour:\n`)
    process.stdout.write(`${new URL('/sign-in', place)}#${code}\n`)
  })
  return 0
}

async function list(_: readonly string[], options: TokenIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, async ({ access }) =>
    writeRows(each(await access.tokens.list()), TOKEN_ROWS, {
      ...options,
      nothing: 'There is no token. `foedera token create` makes one.',
    }),
  )
  return 0
}

async function revoke(names: readonly string[], { database }: TokenIntoOptions): Promise<ExitCode> {
  await withApi(database, WRITING, async ({ access }) => {
    for (const name of names) {
      await access.tokens.revoke(name)
      process.stdout.write(`revoked token "${name}"\n`)
    }
  })
  return 0
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
