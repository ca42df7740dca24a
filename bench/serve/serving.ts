import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))

/** `foedera serve` as a process of its own. */
export type Serving = {
  readonly url: string
  /** Memory of it and of the processes that read for it, MB; 0 where the system does not tell. */
  readonly memory: () => number
  readonly end: () => Promise<void>
}

export async function startServing(database: string): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--database', database, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await toldUrl(child)
  return {
    url,
    memory: () => memoryOf(child.pid!),
    end: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function toldUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      told = `${told}${text}`.slice(-4_000)
      const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0]
      if (url) resolve(url)
    })
    child.once('exit', code => reject(new Error(`foedera serve ended with ${code}: ${told}`)))
  })
}

/** Resident memory of a process and of those that it began. */
function memoryOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/status`)) return 0
  const own = Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task => {
    const file = `/proc/${pid}/task/${task}/children`
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean) : []
  })
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
}
