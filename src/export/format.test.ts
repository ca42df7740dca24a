import { describe, expect, it } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { lineSchema } from '../model/index.ts'
import { toText } from './format.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { overview } from './overview.ts'

const build = buildReading('Norway and Kenya signed a pact \u001B[31m\nin Nairobi.', 'A pact')
const reading = build.reading({ agreements: [build.agreement('a pact')] })
const reads = [
  { name: 'a.txt', reading },
  { name: 'b.txt', reading: { ref: 'b', ...reading } },
]

describe('ndjson', () => {
  it('is the interchange shape, a document a line', () => {
    const lines = toText(ndjson, reads).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.slice(0, 2).map(line => lineSchema.parse(JSON.parse(line)))).toEqual([
      reading,
      { ref: 'b', ...reading },
    ])
  })
})

describe('json', () => {
  it('is a list, whatever the number of documents', () => {
    expect(JSON.parse(toText(json, reads))).toEqual([reading, { ref: 'b', ...reading }])
    expect(JSON.parse(toText(json, reads.slice(0, 1)))).toEqual([reading])
    expect(JSON.parse(toText(json, []))).toEqual([])
  })
})

describe('overview', () => {
  it('shows the findings under the title, and says when there are none', () => {
    const text = toText(overview({ width: 100, isColoured: false }), reads)
    expect(text).toContain(
      'A pact\na.txt · no date, en\n\nSTATUS  FORM       AGREEMENT  SIDES  AMOUNT  DATE\nsigned  agreement  a pact\n',
    )
    expect(text).not.toContain('\u001B')
    const empty = toText(overview({ width: 100, isColoured: false }), [{ name: 'c.txt', reading: build.reading({}) }])
    expect(empty).toContain('No agreement, statement or event was found.\n')
  })
})
