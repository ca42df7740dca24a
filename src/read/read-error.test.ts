import { describe, expect, it } from 'vitest'
import { MESSAGES } from './messages.ts'
import { ReadError } from './read-error.ts'

describe('ReadError', () => {
  it('names the place as far as it is known', () => {
    const { message } = new ReadError('not-found')
    expect(new ReadError('not-found', {}, { file: 'a.txt' }).message).toBe(`a.txt: ${message}`)
    expect(new ReadError('not-found', {}, { line: 3 }).message).toBe(`line 3: ${message}`)
    expect(new ReadError('not-found', {}, { file: 'a.txt', line: 3 }).message).toBe(`a.txt:3: ${message}`)
  })
  it('takes a place later and keeps what it knew', () => {
    const cause = new Error('why')
    const error = new ReadError('bad-json', { reason: 'r' }, { line: 3 }, cause).at({ file: 'a', line: 9 })
    expect(error).toMatchObject({
      name: 'ReadError',
      code: 'bad-json',
      data: { reason: 'r' },
      file: 'a',
      line: 3,
      cause,
    })
  })
  it.each(Object.entries(MESSAGES))('has words for %s: what is wrong, and what to do', (code, toMessage) => {
    const message = toMessage({
      kind: 'a',
      byte: 'b',
      offset: 1,
      row: 1,
      field: 'f',
      problem: 'Wrong. Mend it.',
      advice: 'Mend it.',
    })
    expect(message.split(/[.:] /).length, code).toBeGreaterThan(1)
    expect(message).toMatch(/\.$/)
  })
})
