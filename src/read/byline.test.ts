import { describe, expect, it } from 'vitest'
import { findAuthors, parseByline } from './byline.ts'
import { BYLINE_RULES } from './byline-rules.ts'

describe.each(BYLINE_RULES)('$id', ({ examples, lookAlikes }) => {
  it.each(examples)('reads "$line"', ({ line, authors }) => {
    expect(parseByline(line)).toEqual(authors)
  })
  it.each(lookAlikes)('leaves "%s"', line => {
    expect(parseByline(line)).toEqual([])
  })
})

it('looks at the first lines only', () => {
  expect(findAuthors('Headline\n\nBy Jane Doe\n\nText.')).toEqual(['Jane Doe'])
  expect(findAuthors(`${'Text.\n'.repeat(10)}By Jane Doe`)).toEqual([])
})
