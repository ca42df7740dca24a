import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port on 127.0.0.1 that tells the address of the PostgreSQL of this run to whoever connects. */
    readonly postgresPort: number
  }
}

const script = fileURLToPath(new URL('server.ts', import.meta.url))

/** One PostgreSQL for a run of the tests, started when the first test asks for it: most runs of a few files need none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let child: ChildProcess | null = null
  let address: Promise<string> | null = null
  const start = async () => {
    child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'exit').then(() => '')
    return Promise.race([once(createInterface(child.stdout!), 'line').then(([line]) => String(line)), ended])
  }
  const broker = createServer(async socket => {
    address ??= start()
    socket.end(await address)
  }).listen(0, '127.0.0.1')
  await once(broker, 'listening')
  project.provide('postgresPort', (broker.address() as { port: number }).port)
  return async () => {
    broker.close()
    if (child === null || child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.stdin!.end()
    await ended
  }
}
