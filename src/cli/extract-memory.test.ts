import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startFoedera } from '../../test/run-foedera.ts'

const MB = 2 ** 20
const hasProc = existsSync('/proc/self/status')

/** Resident memory of a process, in MB. */
function residentOf(process: ChildProcessWithoutNullStreams): number {
  const status = readFileSync(`/proc/${process.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}

async function write(process: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  if (!process.stdin.write(text)) await once(process.stdin, 'drain')
}

/** Counts the lines that come out, and keeps the last. */
function countLines(process: ChildProcessWithoutNullStreams) {
  const seen = { lines: 0, last: '' }
  process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = chunk.split('\n')
    seen.lines += parts.length - 1
    seen.last = parts.length > 1 ? `${parts.at(-2)}` : seen.last + chunk
  })
  return seen
}

const PACT = 'Norway and Kenya signed an agreement on fisheries in Nairobi.'

describe('memory of foedera extract', () => {
  it.skipIf(!hasProc)(
    'is flat over a stream of 100 MB',
    async () => {
      // What the page around an article takes is most of a crawler's line; fields that are not known are passed over.
      const line = `${JSON.stringify({ id: 'a', text: PACT, raw: 'x'.repeat(100_000) })}\n`
      const total = Math.ceil((100 * MB) / line.length)
      const process = startFoedera(['extract', '--quiet'])
      const seen = countLines(process)
      const resident: number[] = []
      for (let i = 0; i < total; i++) {
        await write(process, line)
        if (i % 50 === 49) resident.push(residentOf(process))
      }
      process.stdin.end()
      await once(process, 'close')
      expect(seen.lines).toBe(total)
      // The first third warms up: code is compiled, the collector finds its pace.
      const warm = resident.slice(Math.floor(resident.length / 3))
      expect(Math.max(...warm) - warm[0]!).toBeLessThan(40)
    },
    60_000,
  )

  it.skipIf(!hasProc)(
    'does not grow with a line of 200 MB, which is an error and no more',
    async () => {
      const process = startFoedera(['extract', '--quiet'])
      const seen: string[] = []
      process.stdout.setEncoding('utf8').on('data', (chunk: string) => seen.push(chunk))
      await write(process, `{"text":"`)
      let most = 0
      for (let i = 0; i < 200; i++) {
        await write(process, 'x'.repeat(MB))
        most = Math.max(most, residentOf(process))
      }
      await write(process, `"}\n`)
      process.stdin.end(`${JSON.stringify({ id: 'after', text: PACT })}\n`)
      const [code] = await once(process, 'close')
      const lines = seen.join('').trimEnd().split('\n')
      expect(code).toBe(1)
      expect(JSON.parse(lines[0]!)).toMatchObject({ error: { code: 'too-large', line: 1 } })
      expect(JSON.parse(lines[1]!)).toMatchObject({ ref: 'after' })
      expect(most).toBeLessThan(400)
    },
    60_000,
  )

  it.each(['1', '2'])(
    'takes no more in while nobody takes results off, with %s threads',
    async workers => {
      const process = startFoedera(['extract', '--quiet', '--workers', workers])
      const line = `${JSON.stringify({ id: 'a', text: PACT.repeat(40) })}\n`
      const total = 800
      let written = 0
      const writing = (async () => {
        for (; written < total; written++) await write(process, line)
        process.stdin.end()
      })()
      let before = -1
      while (before !== written) {
        before = written
        await wait(1500)
      }
      // About 10 MB were offered; it took in what fits its queue and the pipes.
      expect(written * line.length).toBeLessThan(3 * MB)
      const seen = countLines(process)
      await writing
      await once(process, 'close')
      expect(seen.lines).toBe(total)
    },
    120_000,
  )
})
