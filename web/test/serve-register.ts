import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRegister, type Register, readInputs } from '../../src/register/index.ts'
import { listFiles, type ServerOptions, startServer } from '../../src/serve/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The app over a register of its own. */
export type ServedRegister = {
  readonly url: string
  readonly register: Register
  /** The address of a link that signs a browser in, once. */
  readonly link: (role: 'reader' | 'reviewer' | 'admin', name?: string) => Promise<string>
  /** Ends it; whatever the program did wrong meanwhile is an error. */
  readonly stop: () => Promise<void>
}

/**
 * Serves the app, which has to be built, over a register of some documents.
 *
 * @param paths files below the root of the project
 * @param choices the database, a file that is gone afterwards unless given; how addresses are fetched
 */
export async function serveRegister(
  paths: readonly string[],
  { address, fetching }: { readonly address?: string } & Pick<ServerOptions, 'fetching'> = {},
): Promise<ServedRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-web-'))
  const register = await openRegister(address ?? join(folder, 'register.db'))
  for await (const event of register.add(readInputs(paths.map(path => join(root, path))))) {
    if (event.event === 'outcome' && 'problem' in event) throw new Error(JSON.stringify(event))
  }
  const files = await listFiles(join(root, 'web/dist'))
  const faults: unknown[] = []
  const server = await startServer({
    ...{ register, port: 0, onFault: error => faults.push(error) },
    ...(files ? { files } : {}),
    ...(fetching ? { fetching } : {}),
  })
  return {
    url: server.url,
    register,
    link: async (role, name = `the ${role}`) =>
      `${server.url}/sign-in#${await register.access.signIns.createLink({ name, role })}`,
    stop: async () => {
      await server.stop()
      await register.close()
      rmSync(folder, { recursive: true, force: true })
      if (faults.length > 0) throw new Error('the server had faults', { cause: faults[0] })
    },
  }
}
