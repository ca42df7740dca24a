import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runFoedera } from '../../test/run-foedera.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-explain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('foedera explain', () => {
  it('shows which rules fired under the words of each sentence', () => {
    const input = 'Norway and Kenya signed an agreement worth $3 million in Nairobi.\n'
    const { status, stdout, stderr } = runFoedera(['explain', '-', '--quiet'], { input })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.split('\n')
    const sentence = lines.findIndex(line => line.includes('Norway and Kenya signed'))
    const below = lines.slice(sentence + 1).find(line => line.includes('en/money/')) ?? ''
    expect(lines[sentence]?.indexOf('$3 million')).toBe(below.indexOf('^'))
    expect(stdout).toMatch(/RULE +FIRED +LOST/)
  })
  it('explains several files, each under its name, and tells what cannot be read', () => {
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'Norway and Kenya signed an agreement.\n')
    const file = join(folder, 'out.txt')
    const { status, stdout, stderr } = runFoedera(['explain', 'a.txt', 'gone.txt', 'b.txt'], { cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^a\.txt\n.*\n\n\nb\.txt\n/s)
    expect(stderr).toMatch(/^gone\.txt: There is no such file.*\n2 documents read, 1 failed/)
    expect(runFoedera(['explain', 'a.txt', '-o', file, '-q'], { cwd: folder })).toMatchObject({ status: 0, stdout: '' })
  })
})
