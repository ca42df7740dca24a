import { describe, expect, it } from 'vitest'
import { ReadError } from '../read-error.ts'
import { parseInput } from './parse-input.ts'

const messageOf = (line: string) => {
  const parsed = parseInput(line, 7)
  return parsed instanceof ReadError ? parsed.message : parsed
}

describe('parseInput', () => {
  it('reads a document and gives its id back as ref', () => {
    expect(parseInput('{"id":"a","text":"b","other":1}', 1)).toEqual({
      ref: 'a',
      input: { id: 'a', text: 'b', other: 1 },
      source: {},
    })
    expect(parseInput('{"text":"b","title":null}', 1)).toEqual({
      input: { text: 'b', title: null },
      source: {},
    })
  })
  it('says what is wrong, where, and what to do', () => {
    expect(messageOf('{"text":')).toMatch(
      /^line 7: Not JSON: .* Write one object such as \{"text": "…"\}; in NDJSON, one object a line\.$/,
    )
    expect(messageOf('')).toMatch(/the line is blank/)
    expect(messageOf('[1]')).toMatch(/a list instead of an object/)
    expect(messageOf('null')).toMatch(/null instead of an object/)
    expect(messageOf('{}')).toBe(
      'line 7: text: missing, or no text. Give the text of the article as a string: {"text": "…"}.',
    )
    expect(messageOf('{"text":"a","id":5}')).toBe('line 7: id: no text. Put the id in quotes.')
    expect(messageOf('{"text":"a","published":2015}')).toMatch(/published: no text/)
  })
})
