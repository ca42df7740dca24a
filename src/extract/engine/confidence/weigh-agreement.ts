import type { Agreement, Evidenced } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import { agreementTraits } from './agreement-traits.ts'
import { amountTraits } from './amount-traits.ts'
import type { ConfidenceOf, Weighed } from './confidence-model.ts'
import { companyOf, partyTraits } from './party-traits.ts'
import { roughly, type Surroundings } from './surroundings.ts'

/**
 * An agreement with the confidence of the whole and of its fields: how often findings with the same traits were right in texts that
 * people coded. Changes nothing else.
 */
export function weighAgreement(
  confidenceOf: ConfidenceOf,
  draft: Draft,
  agreement: Agreement,
  surroundings: Surroundings,
): Agreement {
  const own = agreementTraits(draft, agreement, surroundings)
  const weigh = <T>(kind: Weighed, found: Evidenced<T>, traits: readonly string[], more?: string): Evidenced<T> => ({
    ...found,
    confidence: confidenceOf(kind, traits, more),
  })
  const field = <T>(kind: Weighed, found: Evidenced<T>): Evidenced<T> => weigh(kind, found, own, `is: ${found.value}`)
  const { form, instrument, status, date, countries, sides, amounts, parties } = agreement
  const company = companyOf(draft, agreement)
  // The whole before amounts and parties: what shares traits stands together.
  const confidence = confidenceOf('agreement', own)
  const list = confidenceOf('countries', own, `countries: ${roughly(countries.length)}`)
  return {
    ...agreement,
    confidence,
    form: field('form', form),
    instrument: field('instrument', instrument),
    status: field('status', status),
    ...(date ? { date: weigh('date', date, own, `by: ${date.rule}`) } : {}),
    sides: sides.map(side => ({ ...side, confidence: list })),
    countries: countries.map(country => ({ ...country, confidence: list })),
    amounts: amounts.map(amount => weigh('amount', amount, amountTraits(amount, draft, agreement, surroundings))),
    parties: parties.map(party => weigh('party', party, partyTraits(party, draft, agreement, surroundings, company))),
  }
}
