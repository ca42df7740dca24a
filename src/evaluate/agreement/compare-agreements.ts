import type { Agreement, Reading } from '../../model/index.ts'
import type { AnswerKey, KeyAgreement } from '../answer-key.ts'
import { type Mark, markFound } from '../mark.ts'
import { compareAmounts } from './compare-amounts.ts'
import { compareFields } from './compare-fields.ts'
import { compareParties } from './compare-parties.ts'
import { compareStory } from './compare-story.ts'
import { compareTerms } from './compare-terms.ts'
import { type AgreementPair, matchAgreements } from './match-agreements.ts'

const COMPARISONS: readonly ((pair: AgreementPair, pairs: readonly AgreementPair[]) => readonly Mark[])[] = [
  compareFields,
  compareAmounts,
  compareParties,
  compareTerms,
  compareStory,
]

/** Which agreements were found, which not and which are false; then the fields of those that were found. */
export function compareAgreements(key: AnswerKey, { agreements, document }: Reading): readonly Mark[] {
  const { pairs, missed, extra } = matchAgreements(key, agreements, document.text)
  const words = (found: Agreement) => document.text.slice(found.spans[0]!.start, found.spans[0]!.end)
  return [
    ...pairs.map(({ meant, found }) => markAgreement('right', found, words(found), meant)),
    ...missed.map(
      ({ anchor, summary }) => ({ field: 'agreement', outcome: 'missed', anchor, meant: summary }) as const,
    ),
    ...extra.map(found => markAgreement('false', found, words(found))),
    ...pairs.flatMap(pair => COMPARISONS.flatMap(compare => compare(pair, pairs))),
  ]
}

function markAgreement(outcome: 'right' | 'false', found: Agreement, words: string, meant?: KeyAgreement): Mark {
  const { form, instrument, countries, confidence, spans } = found
  const codes = `${form.value}/${instrument.value} ${countries.map(({ value }) => value).join(' ')}`
  const told = { found: `${codes} "${words}"`, ...(meant ? { anchor: meant.anchor, meant: meant.summary } : {}) }
  return markFound('agreement', outcome, { rule: form.rule, confidence, spans }, told)
}
