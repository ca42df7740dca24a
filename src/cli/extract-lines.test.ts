import { describe, expect, it } from 'vitest'
import { CRASH_WORKER } from '../../test/crash-worker.ts'
import { extractLines } from './extract-lines.ts'

const settings = { knowledgeFiles: [], minConfidence: 0 }
const toLine = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

/** Runs lines through threads that crash where the text says so. */
async function extractWithCrashes(lines: readonly string[]) {
  async function* stream() {
    for (const line of lines) yield Buffer.from(line)
  }
  let text = ''
  const counts = { read: 0, failed: 0 }
  await extractLines(stream(), { workers: 2, settings, worker: CRASH_WORKER }, async result => {
    text += result.text
    counts.read += result.read
    counts.failed += result.failed
  })
  const refs = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { ref: string; error?: { code: string; line: number; message: string } })
  return { refs, counts }
}

describe('extractLines with threads that die', () => {
  const pact = 'Norway and Kenya signed a fisheries agreement.'
  it('reads on with new threads, keeps the order, and tells of the line that kills them', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `d${i}`)
    const texts = ids.map((_, i) => (i === 20 ? `CRASH-ALWAYS ${pact}` : i === 41 ? `CRASH-IN-COMPANY ${pact}` : pact))
    // Ten lines a chunk, so that a crash takes others down with it.
    const lines = ids.map((id, i) => toLine(id, texts[i]!))
    const chunks = Array.from({ length: 6 }, (_, i) => lines.slice(10 * i, 10 * i + 10).join(''))
    const { refs, counts } = await extractWithCrashes(chunks)
    expect(refs.map(({ ref }) => ref)).toEqual(ids)
    expect(refs.filter(({ error }) => error !== undefined)).toMatchObject([
      { ref: 'd20', error: { code: 'worker-crashed', line: 21, message: expect.stringMatching(/ended .*, twice/) } },
    ])
    expect(counts).toEqual({ read: 59, failed: 1 })
  }, 60_000)
  it('says so where threads cannot start at all', async () => {
    const worker = new URL('gone-worker.ts', import.meta.url)
    const run = extractLines((async function* () {})(), { workers: 2, settings, worker }, async () => {})
    await expect(run).rejects.toThrow(/^The threads cannot run \(.*gone-worker.*\)\. Use --workers 1\.$/)
  })
})
