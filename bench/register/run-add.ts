import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))
const SAMPLE_MS = 500

export type AddRun = { readonly seconds: number; readonly closing: string; readonly highestMb: number }

/** Runs `foedera add` as a process of its own, and watches its memory where the system tells it. What the signal ends early is no fault. */
export async function runAdd(args: readonly string[], signal?: AbortSignal): Promise<AddRun> {
  const started = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'add', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  signal?.addEventListener('abort', () => child.kill('SIGTERM'))
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told = `${told}${text}`.slice(-2_000)))
  let highestMb = 0
  const timer = setInterval(() => {
    const file = `/proc/${child.pid}/status`
    const kilobytes = existsSync(file) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
    highestMb = Math.max(highestMb, Number(kilobytes ?? 0) / 1_000)
  }, SAMPLE_MS)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0 && !signal?.aborted) throw new Error(`foedera add ended with ${code}: ${told}`)
  return { seconds: (performance.now() - started) / 1_000, closing: told.trim().split('\n').at(-1) ?? '', highestMb }
}
