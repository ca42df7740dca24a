import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurns, timed } from '../in-turns.ts'
import type { Section } from '../section.ts'
import { ratio } from '../statistics.ts'
import { loadDocuments } from './load-documents.ts'

const COMMAND = fileURLToPath(new URL('../../bin/foedera.js', import.meta.url))
const TIMES = 10

/** The real process over a file, start included, as users have it. */
export const workers: Section = {
  name: 'workers',
  summary: '`foedera extract` over a file with one thread and with two, in turns, start included',
  async run() {
    const { documents, name } = await loadDocuments()
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    const file = join(folder, 'documents.ndjson')
    const lines = documents.map(
      ({ title, text, body }) => `${JSON.stringify({ title, text: text.slice(body.start) })}\n`,
    )
    writeFileSync(file, lines.join('').repeat(TIMES))
    try {
      const seconds = await inTurns(
        { one: () => timed(() => run(file, 1)), two: () => timed(() => run(file, 2)) },
        { rounds: 5, seconds: 60, warmUp: false },
      )
      const count = TIMES * documents.length
      return {
        rows: [
          { what: '--workers 1', unit: 'documents/s', values: seconds.one.map(value => count / value) },
          { what: '--workers 2', unit: 'documents/s', values: seconds.two.map(value => count / value) },
        ],
        notes: [
          `${name}, ${TIMES} times over. Two threads are ${ratio(seconds.one, seconds.two)} times as fast as one (medians), on ` +
            `${availableParallelism()} processors.`,
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function run(file: string, threads: number): Promise<void> {
  const input = openSync(file, 'r')
  const child = spawn(process.execPath, [COMMAND, 'extract', '--quiet', '--workers', String(threads)], {
    stdio: [input, 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number]
  closeSync(input)
  if (code !== 0) throw new Error(`foedera extract --workers ${threads} ended with ${code}`)
}
