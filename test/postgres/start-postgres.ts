import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBinaries } from './binaries.ts'

/** A PostgreSQL of our own: its address without the name of a database, and how to end it. */
export type PostgresServer = { readonly address: string; readonly pid: number; readonly stop: () => Promise<void> }

export type PostgresOptions = {
  /** Whether each commit is written through to the disk; off, since tests kill programs and not the machine. */
  readonly isDurable?: boolean
}

const USER = 'foedera'
const READY = 'database system is ready to accept connections'
const MOST_TRIES = 5
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const SETTINGS = [
  'max_connections=100',
  'shared_buffers=256MB',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
]

/**
 * Starts a PostgreSQL on a free port of 127.0.0.1 with its data under the folder for temporary files. PostgreSQL does not run as
 * root; where root starts it, it runs as the user nobody.
 */
export async function startPostgres({ isDurable = false }: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-postgres-'))
  const user = process.getuid?.() === 0 ? idsOfNobody() : null
  const { initdb, postgres } = findBinaries(folder, user !== null)
  const data = join(folder, 'data')
  mkdirSync(data)
  const password = crypto.randomUUID()
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (user) for (const path of [folder, data, passwordFile]) chownSync(path, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const clean = () => rmSync(folder, { recursive: true, force: true })
  try {
    const choices = ['--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${passwordFile}`]
    const kind = ['--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions']
    execFileSync(initdb, [`--pgdata=${data}`, ...choices, ...kind], { ...user, cwd: folder, stdio: 'pipe' })
    const settings = [...SETTINGS, ...(isDurable ? [] : QUICK)].flatMap(setting => ['-c', setting])
    for (let tries = 1; ; tries++) {
      const port = await findFreePort()
      const child = spawn(postgres, ['-D', data, '-p', String(port), ...settings], { ...user, cwd: folder })
      const failure = await whenReady(child)
      if (failure === null) {
        const address = `postgres://${USER}:${password}@127.0.0.1:${port}`
        return { address, pid: child.pid!, stop: () => stop(child).then(clean) }
      }
      // Another program can have taken the port in between.
      if (tries === MOST_TRIES || !failure.includes('could not bind')) throw new Error(`PostgreSQL ended: ${failure}`)
    }
  } catch (error) {
    clean()
    throw error
  }
}

function idsOfNobody(): { readonly uid: number; readonly gid: number } {
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  const [, , uid, gid] = users.find(line => line.startsWith('nobody:'))?.split(':') ?? []
  if (!uid || !gid)
    throw new Error('PostgreSQL does not run as root, and this system has no user "nobody" to run it as')
  return { uid: Number(uid), gid: Number(gid) }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Null when the server takes connections; what it wrote when it ended instead. */
function whenReady(child: ChildProcess): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>()
  let log = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    if (log.length < 10_000) log += text
    if (log.includes(READY)) resolve(null)
  })
  child.once('error', reject)
  child.once('close', () => resolve(log))
  return promise
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  // SIGINT is the "fast" shutdown: connections are ended, what they had begun is rolled back.
  child.kill('SIGINT')
  await closed
}
