import { describe, expect, test } from 'vitest'
import { analyserOf, parseText } from '../../examples/parse-text.ts'
import { objectsOf, subjectOf } from './arguments.ts'
import type { Parse } from './clause.ts'

/** Who does what: subject, verb and objects of every verb that has some. */
function told(text: string): string[] {
  const analyser = analyserOf('en')
  return parseText(text).flatMap(parse =>
    parse.verbs.map(verb => {
      const words = ({ from, to }: { from: number; to: number }) => parse.sequence.textOf(from, to)
      const subject = subjectOf(analyser, parse, verb)
      return [subject ? words(subject) : '-', verb.lemma, ...objectsOf(analyser, parse, verb).map(words)].join(' | ')
    }),
  )
}
const clausesOf = (text: string) =>
  parseText(text).flatMap((parse: Parse) =>
    parse.clauses
      .filter(({ verbs }) => verbs.length > 0)
      .map(({ kind, verbs }) => `${kind}: ${verbs.map(({ lemma }) => lemma).join(', ')}`),
  )

describe('clauses', () => {
  test.each([
    ['Kenya signed the treaty and ratified the protocol.', ['main: sign, ratify']],
    ['Kenya signed the treaty and Uganda rejected it.', ['main: sign', 'coordinate: reject']],
    ['Kenya signed a treaty that Uganda had proposed.', ['main: sign', 'relative: propose']],
    ['The treaty, which Kenya signed in May, entered into force.', ['main: enter into force', 'relative: sign']],
    ['Putin said that Kenya would sign.', ['main: say', 'complement: sign']],
    ['While Kenya signed the treaty, Uganda rejected it.', ['main: reject', 'subordinate: sign']],
    ['Kenya signed the treaty; Uganda rejected it.', ['main: sign', 'main: reject']],
  ])('%s', (text, clauses) => expect(clausesOf(text)).toEqual(clauses))
})

describe('subjects and objects', () => {
  test.each([
    ['Kenya lent Uganda $5 million and two ships.', ['Kenya | lend | Uganda | $5 million | two ships']],
    ['The treaty was signed by Kenya in May.', ['The treaty | sign']],
    [
      'Kenya signed the treaty and ratified the protocol.',
      ['Kenya | sign | the treaty', 'Kenya | ratify | the protocol'],
    ],
    ['Kenya signed the treaty and Uganda rejected it.', ['Kenya | sign | the treaty', 'Uganda | reject | it']],
    ['The treaty, which Kenya signed in May, entered into force.', ['Kenya | sign', 'The treaty | enter into force']],
    ['The dam that was built by China failed.', ['The dam | build', 'The dam | fail']],
    ['Kenya asked Uganda to sign the treaty.', ['Kenya | ask | Uganda', 'Uganda | sign | the treaty']],
    ['Kenya agreed to build the road.', ['Kenya | agree', 'Kenya | build | the road']],
    ['The treaty signed in May binds Kenya.', ['The treaty | sign', 'The treaty | bind | Kenya']],
    ['After the talks, Kenya signed the treaty.', ['Kenya | sign | the treaty']],
  ])('%s', (text, arguments_) => expect(told(text)).toEqual(arguments_))
})

test('a quotation runs from mark to mark, on into the next sentence where it stays open', () => {
  const quoted = (text: string) =>
    parseText(text).map(parse =>
      parse.sequence.units
        .filter((_, i) => parse.quoted[i])
        .map(({ start, end }) => parse.sequence.text.slice(start, end))
        .join(' '),
    )
  expect(quoted('He called it “a great day” there.')).toEqual(['a great day'])
  expect(quoted('He said: “It is late. We leave.” They left.')).toEqual(['It is late .', 'We leave .', ''])
})
