import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Section } from '../section.ts'
import { median } from '../statistics.ts'
import { loadDocuments } from './load-documents.ts'
import { makeDocument } from './make-text.ts'

const COMMAND = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))
const BYTES = 1e9
const SECONDS = 180
const SAMPLE_MS = 100
/** Different documents; the stream repeats them. */
const VARIETY = 4000

/** What the real process holds in memory while a stream goes through it that is far larger. */
export const memory: Section = {
  name: 'memory',
  summary: 'resident memory of `foedera extract` over a generated stream of 1 GB',
  async run() {
    if (!existsSync('/proc/self/status')) return { rows: [], notes: ['Left out: there is no /proc on this system.'] }
    const { documents, name } = await loadDocuments()
    const texts = documents.map(({ text }) => text)
    const lines = Array.from({ length: VARIETY }, (_, i) => Buffer.from(`${JSON.stringify(makeDocument(i, texts))}\n`))
    const child = spawn(process.execPath, [COMMAND, 'extract', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const samples: number[] = []
    const timer = setInterval(() => {
      const resident = readStatus(child, 'VmRSS')
      if (resident !== null) samples.push(resident)
    }, SAMPLE_MS)
    const started = performance.now()
    const counted = countLines(child)
    const { bytes, sent, highest } = await feed(child, lines)
    const [got] = await Promise.all([counted, child.exitCode === null ? once(child, 'exit') : null])
    clearInterval(timer)
    const seconds = (performance.now() - started) / 1000
    if (got !== sent) throw new Error(`${sent} lines went in and ${got} came out`)
    const tenth = Math.max(1, Math.floor(samples.length / 10))
    const cut = bytes < BYTES ? ` Cut off after ${SECONDS} s.` : ''
    return {
      rows: [
        { what: 'first tenth of the run', unit: 'MB resident', values: samples.slice(0, tenth) },
        { what: 'last tenth of the run', unit: 'MB resident', values: samples.slice(-tenth) },
        { what: 'whole run', unit: 'MB resident', values: samples },
      ],
      notes: [
        `${(bytes / 1e6).toFixed(0)} MB in ${sent} documents through one thread in ${seconds.toFixed(0)} s, ` +
          `${(bytes / 1e6 / seconds).toFixed(1)} MB/s; every fourth with a paragraph of ${name}.${cut}`,
        `Highest, as the system counts it: ${highest.toFixed(0)} MB; median ${median(samples).toFixed(0)} MB.`,
      ],
    }
  },
}

/** Writes lines until there are enough bytes or the time is up; gives the highest memory just before the end. */
async function feed(child: ChildProcess, lines: readonly Buffer[]) {
  const input = child.stdin!
  const end = performance.now() + 1000 * SECONDS
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`foedera extract ended with ${code} while its input went on`)
  })
  // Told below where it matters; after the last line it is no error.
  died.catch(() => {})
  input.on('error', () => {})
  let bytes = 0
  let sent = 0
  while (bytes < BYTES && performance.now() < end) {
    const line = lines[sent % lines.length]!
    bytes += line.length
    sent++
    if (!input.write(line)) await Promise.race([once(input, 'drain'), died])
  }
  const highest = readStatus(child, 'VmHWM') ?? Number.NaN
  input.end()
  return { bytes, sent, highest }
}

async function countLines({ stdout }: ChildProcess): Promise<number> {
  let lines = 0
  for await (const chunk of stdout!) {
    const bytes = chunk as Buffer
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  }
  return lines
}

/** A line of the kernel's account of a process, in MB; null when it has ended. */
function readStatus({ pid }: ChildProcess, name: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1000
  } catch {
    return null
  }
}
