import { expect, it } from 'vitest'
import { type BatchLine, batchLines } from './batch-lines.ts'

async function gather(chunks: AsyncIterable<Uint8Array>) {
  const batches: BatchLine[][] = []
  await batchLines(chunks, async batch => void batches.push([...batch]))
  return batches
}

it('hands on what a chunk held before it asks for the next', async () => {
  const log: string[] = []
  async function* chunks() {
    for (const chunk of ['a\nb\nc', 'd\n', 'e']) {
      log.push(`chunk ${JSON.stringify(chunk)}`)
      yield Buffer.from(chunk)
    }
    log.push('end')
  }
  await batchLines(chunks(), async batch => {
    log.push(batch.map(line => ('text' in line ? line.text : line.code)).join())
  })
  expect(log).toEqual(['chunk "a\\nb\\nc"', 'a,b', 'chunk "d\\n"', 'cd', 'chunk "e"', 'end', 'e'])
})

it('hands on large batches in parts, and numbers the lines through', async () => {
  async function* chunks() {
    yield Buffer.from(`${'x'.repeat(1000)}\n`.repeat(100))
  }
  const batches = await gather(chunks())
  expect(batches.map(batch => batch.length)).toEqual([33, 33, 33, 1])
  expect(batches.flat().map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
})

it('spells errors out and goes on', async () => {
  async function* chunks() {
    yield Buffer.from([0x61, 0xff, 0x0a, 0x62])
  }
  expect((await gather(chunks())).flat()).toEqual([
    { line: 1, code: 'not-utf8', message: expect.stringMatching(/^Not UTF-8: byte/) },
    { line: 2, text: 'b' },
  ])
})
