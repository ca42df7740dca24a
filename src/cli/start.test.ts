import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { runFoedera } from '../../test/run-foedera.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const samples = readdirSync(fileURLToPath(new URL('../../samples/en', import.meta.url))).filter(
  name => /\.(?:md|html)$/.test(name) && !name.startsWith('README'),
)

describe('foedera start', () => {
  it('shows each sample, the agreements in them and how to go on, and ends', () => {
    const { status, stdout, stderr } = runFoedera(['start'], { env: { COLUMNS: '200' } })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.split('\n')
    const rows = (head: RegExp) => {
      const from = lines.findIndex(line => head.test(line)) + 1
      return lines.slice(from, lines.indexOf('', from))
    }
    expect(rows(/^DOCUMENT +PUBLISHER/)).toHaveLength(samples.length)
    for (const name of samples) expect(stdout).toContain(name)
    const count = Number(/found (\d+) agreements/.exec(stdout)?.[1])
    expect(count).toBeGreaterThan(samples.length / 2)
    expect(rows(/^DOCUMENT +STATUS/)).toHaveLength(count)
    const page = /open it in a browser:\n {2}(.+\.html)\n/.exec(stdout)?.[1]
    expect(readFileSync(page ?? '', 'utf8')).toMatch(/^<!doctype html>/)
    expect(stdout).toContain('npm run -s foedera -- read my-article.txt')
  })
})
