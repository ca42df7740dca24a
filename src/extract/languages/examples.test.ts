import { describe, expect, test } from 'vitest'
import { knowledge } from '../../knowledge/index.ts'
import { createAnalyser } from '../engine/create-analyser.ts'
import { checkAgreements, checkEvents, checkStatements } from '../examples/check-findings.ts'
import { checkWording, type RuleKind } from '../examples/check-wording.ts'
import type { KnownGap, LanguageExamples, RuleExamples, Topics } from '../examples/example.ts'
import { EXAMPLES as en } from './en/examples.ts'
import { LANGUAGES, type Language } from './index.ts'

/** Runs the examples of every language, and holds that every rule has some. */
const EXAMPLES = { en } satisfies Record<Language, LanguageExamples>

describe.each(Object.keys(EXAMPLES) as Language[])('%s', language => {
  const examples: LanguageExamples = EXAMPLES[language]
  const kit = LANGUAGES[language]
  const analyser = createAnalyser(kit, knowledge())
  const lists = [
    { list: 'money', kind: 'money', rules: kit.rules.money, of: examples.money },
    { list: 'dates', kind: 'date', rules: kit.rules.dates, of: examples.dates },
    { list: 'quantities', kind: 'quantity', rules: kit.rules.quantities, of: examples.quantities },
    { list: 'names', kind: 'name', rules: kit.rules.names, of: examples.names },
  ] as const
  const kindOf = (id: string): RuleKind => lists.find(({ rules }) => rules.some(rule => rule.id === id))!.kind

  describe.each(lists)('$list', ({ kind, rules, of }) => {
    test('every rule has examples and look-alikes, and every example a rule', () => {
      const complete = Object.entries(of as RuleExamples)
        .filter(([, { meanings, lookAlikes }]) => meanings.length > 0 && lookAlikes.length > 0)
        .map(([id]) => id)
      expect(complete.sort()).toEqual(rules.map(({ id }) => id).sort())
    })

    test('every rule has a wording within a sentence', () => {
      const bare = Object.entries(of).filter(([, { meanings }]) => !meanings.some(isEmbedded))
      expect(bare.map(([id]) => id)).toEqual([])
    })

    describe.each(Object.entries(of as RuleExamples))('%s', (rule, { meanings, lookAlikes }) => {
      for (const { value, wordings } of meanings)
        test.each(wordings)(`finds ${value} in: %s`, wording => {
          expectNothing(checkWording(analyser, kind, rule, wording, value))
        })
      test.each(lookAlikes)('finds nothing in: %s', wording => {
        expectNothing(checkWording(analyser, kind, rule, wording, null))
      })
    })
  })

  const sentences = [
    { kind: 'agreements', of: examples.agreements, check: checkAgreements },
    { kind: 'statements', of: examples.statements, check: checkStatements },
    { kind: 'events', of: examples.events, check: checkEvents },
  ] as {
    kind: string
    of: Topics<{ text: string }>
    check(example: { text: string }, language: string): string | null
  }[]

  describe.each(sentences)('$kind', ({ of, check }) => {
    describe.each(Object.entries(of))('%s', (_topic, list) => {
      test.each(list)('$text', example => {
        expectNothing(check(example, language))
      })
    })
  })

  describe('known gaps: whoever closes one moves its example to the others', () => {
    const check = (gap: KnownGap): string | null => {
      if ('rule' in gap) return checkWording(analyser, kindOf(gap.rule), gap.rule, gap.wording, gap.value)
      if ('agreements' in gap) return checkAgreements(gap.agreements, language)
      if ('statements' in gap) return checkStatements(gap.statements, language)
      return checkEvents(gap.events, language)
    }
    const textOf = (gap: KnownGap): string =>
      'rule' in gap
        ? gap.wording
        : ('agreements' in gap ? gap.agreements : 'statements' in gap ? gap.statements : gap.events).text
    test.each(examples.knownGaps.map(gap => ({ gap, reason: gap.reason, text: textOf(gap) })))(
      'still fails for want of $reason: $text',
      ({ gap }) => expect(check(gap)).not.toBe(null),
    )
  })
})

/** Fails with all of a report: what was wanted, found and fired. */
function expectNothing(report: string | null): void {
  if (report !== null) expect.fail(report)
}
const isEmbedded = ({ wordings }: { readonly wordings: readonly string[] }) =>
  wordings.some(wording => wording.includes('[') && /\p{L}/u.test(wording.replace(/\[.*\]/, '')))
