import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from './read-lines.ts'

async function* streamOf(chunks: readonly (Uint8Array | string)[]) {
  yield* chunks
}
const gather = async (chunks: readonly (Uint8Array | string)[]) => {
  const items: (string | { line: number; code: string })[] = []
  for await (const item of readLines(streamOf(chunks))) {
    items.push('error' in item ? { line: item.line, code: item.error.code } : item.text)
  }
  return items
}

describe('readLines', () => {
  it('splits at LF, drops CR and a byte order mark, keeps blank lines', async () => {
    expect(await gather(['\uFEFFa\r\n\nb', 'c\n'])).toEqual(['a', '', 'bc'])
    expect(await gather([])).toEqual([])
  })
  it('joins letters that fall into two chunks', async () => {
    const bytes = Buffer.from('协定\n')
    expect(await gather([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(['协定'])
  })
  it('reports a line that is not UTF-8 and goes on', async () => {
    expect(await gather([Buffer.from('a\n\xe9x\nb', 'latin1')])).toEqual(['a', { line: 2, code: 'not-utf8' }, 'b'])
  })
  it('yields the lines of any text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), async (given, size) => {
        const text = given.replaceAll('\r', '').replaceAll('\uFEFF', '')
        const bytes = Buffer.from(text)
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        expect((await gather(chunks)).join('\n')).toBe(text.endsWith('\n') ? text.slice(0, -1) : text)
      }),
      { seed: 1 },
    )
  })
  it('takes a long line in many small chunks', async () => {
    const chunks = Array.from({ length: 100_000 }, () => 'abc')
    expect((await gather([...chunks, '\nd'])).map(item => (item as string).length)).toEqual([300_000, 1])
  })
  it('takes a line of 200 MB in bounded memory, reports it, and goes on', { timeout: 10_000 }, async () => {
    const chunk = Buffer.alloc(2 ** 20, 'x')
    async function* huge() {
      yield 'first\n'
      for (let i = 0; i < 200; i++) yield chunk
      yield '\nlast'
    }
    let peak = 0
    const before = process.memoryUsage().arrayBuffers
    const items = []
    for await (const item of readLines(huge())) {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
      items.push('error' in item ? item.error.message : item.text)
    }
    const message =
      'line 2: Larger than 20 MB, the most that one document may have. Split it into one file or line an article.'
    expect(items).toEqual(['first', message, 'last'])
    expect(peak).toBeLessThan(80 * 2 ** 20)
  })
})
