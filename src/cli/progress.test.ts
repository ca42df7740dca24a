import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Progress } from './progress.ts'

function start({ isTTY = false, isQuiet = false }) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY }) as unknown as NodeJS.WriteStream
  let time = 0
  const progress = new Progress({ isQuiet, stream, now: () => time })
  return {
    progress,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    written: () => String((stream as unknown as PassThrough).read() ?? ''),
  }
}

describe('Progress', () => {
  it('prints nothing but errors and a closing line where there is no terminal', () => {
    const { progress, pass, written } = start({})
    for (let i = 0; i < 30; i++) {
      progress.count(1)
      pass(100)
    }
    progress.fail('a.txt: wrong.')
    progress.skip('hidden')
    progress.skip('hidden')
    progress.skip('README')
    progress.close({ isInterrupted: false })
    expect(written()).toBe(
      'a.txt: wrong.\n30 documents read, 1 failed, 3.0 s, 10 a second; left out: 2 hidden, 1 README\n',
    )
  })
  it('redraws at most ten times a second, and clears the line before anything else is printed', () => {
    const { progress, pass, written } = start({ isTTY: true })
    for (let i = 0; i < 1000; i++) {
      pass(1)
      progress.count(1)
    }
    const drawn = written()
    expect(drawn.split('\r').length - 1).toBe(10)
    expect(drawn).toContain('1000 documents read, 0 failed, 1000 a second')
    progress.fail('a.txt: wrong.')
    expect(written()).toBe('\r\u001B[2Ka.txt: wrong.\n')
    progress.clear()
    progress.close({ isInterrupted: true })
    expect(written()).toBe('interrupted: 1000 documents read, 1 failed, 1.0 s, 1000 a second\n')
  })
  it('tells errors even when it is quiet', () => {
    const { progress, pass, written } = start({ isTTY: true, isQuiet: true })
    pass(1000)
    progress.count(1, 1)
    progress.fail('a.txt: wrong.')
    progress.close({ isInterrupted: false })
    expect(written()).toBe('a.txt: wrong.\n')
    expect(progress.failed).toBe(2)
  })
})
