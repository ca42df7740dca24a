import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CommandError } from './command-error.ts'
import { withOutput } from './output.ts'

const folder = mkdtempSync(join(tmpdir(), 'foedera-output-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('withOutput', () => {
  it('puts a file in place when it is complete', async () => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'before')
    await withOutput(file, async output => {
      await output.write('one ')
      await output.write('two')
      expect(readFileSync(file, 'utf8')).toBe('before')
    })
    expect(readFileSync(file, 'utf8')).toBe('one two')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
  it('leaves what was there where the run fails', async () => {
    const file = join(folder, 'a.txt')
    const run = withOutput(file, async output => {
      await output.write('half')
      throw new Error('no more')
    })
    await expect(run).rejects.toThrow('no more')
    expect(readFileSync(file, 'utf8')).toBe('one two')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
  it('writes an empty file where there is nothing to say', async () => {
    await withOutput(join(folder, 'empty.txt'), async () => {})
    expect(statSync(join(folder, 'empty.txt')).size).toBe(0)
  })
  it.skipIf(!existsSync('/dev/full'))('says so where there is no room, and writes to a device as it is', async () => {
    await withOutput('/dev/null', output => output.write('gone'))
    const run = withOutput('/dev/full', output => output.write('x'))
    await expect(run).rejects.toThrow(
      '/dev/full: It cannot be written (ENOSPC). Name another place with --output, or make room for it.',
    )
  })
  it('refuses a folder, and a place in a folder that does not exist, before anything is done', async () => {
    const use = async () => expect.unreachable()
    await expect(withOutput(folder, use)).rejects.toThrow(/it is a folder/)
    await expect(withOutput(join(folder, 'none/a.txt'), use)).rejects.toThrow(CommandError)
  })
})
