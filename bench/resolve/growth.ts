import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createWriteStream, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateRegister } from '../register-generator.ts'
import type { Section } from '../section.ts'
import { ratio } from '../statistics.ts'

const SIZES = [4_000, 16_000, 64_000]
const COMMAND = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))
const LOOK_EVERY_MS = 100

/** Whether a reading costs the filter the same however many there are, and what memory it takes. */
export const growth: Section = {
  name: 'growth',
  summary: `cost of a reading in \`foedera resolve\` at ${SIZES.join(', ')} agreements, and its memory`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    try {
      const runs = []
      for (const size of SIZES) runs.push(await measure(size, join(folder, `${size}.ndjson`)))
      const [first, last] = [runs[0]!, runs.at(-1)!]
      return {
        rows: runs.flatMap(({ size, cost, memory }) => [
          { what: `${size} agreements`, unit: 'ms/reading', values: [cost] },
          ...(memory === null ? [] : [{ what: `${size} agreements`, unit: 'MB at most', values: [memory] }]),
        ]),
        notes: [
          `A reading of ${last.size} agreements costs ${ratio([last.cost], [first.cost])} times one of ${first.size}. The start of the program counts.`,
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measure(size: number, file: string) {
  const stream = createWriteStream(file)
  let readings = 0
  for (const { reading } of generateRegister({ agreements: size, seed: 5 })) {
    readings++
    if (!stream.write(`${JSON.stringify(reading)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  const input = openSync(file, 'r')
  const started = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'resolve', '--quiet'], { stdio: [input, 'ignore', 'inherit'] })
  let memory: number | null = null
  const looking = setInterval(() => (memory = peakOf(child.pid) ?? memory), LOOK_EVERY_MS)
  const [code] = await once(child, 'exit')
  clearInterval(looking)
  closeSync(input)
  if (code !== 0) throw new Error(`foedera resolve ended with ${code}`)
  return { size, cost: (performance.now() - started) / readings, memory }
}

/** The most memory that a process ever had, in MB; null where the system does not tell. */
function peakOf(pid: number | undefined): number | null {
  try {
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return peak ? Number(peak[1]) / 1024 : null
  } catch {
    return null
  }
}
