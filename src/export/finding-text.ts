import type {
  Actor,
  Agreement,
  Document,
  Event,
  Evidenced,
  Membership,
  Place,
  Statement,
  Term,
} from '../model/index.ts'
import { toAmountText } from './amount-text.ts'

/** Fields of findings in few words, as tables for people show them. */

const values = <T>(list: readonly Evidenced<T>[]): T[] => list.map(each => each.value)

/** The sides by name; where none is known, the countries by code. */
export const toSidesText = ({ sides, countries }: Agreement): string =>
  (sides.length > 0 ? values(sides).map(side => side.name) : values(countries)).join(', ')

export const toAmountsText = ({ amounts }: Agreement): string => values(amounts).map(toAmountText).join('; ')

export const toDateText = (date: Evidenced<string> | undefined): string => date?.value ?? ''

/** `38000000000 m3/year`, `P30Y`, `4.5 %`. */
export function toTermText({ kind, value, unit, per, base }: Term): string {
  const rate = kind === 'interest-rate' ? ' %' : ''
  const measure = `${unit === undefined ? '' : ` ${unit}`}${per === undefined ? '' : `/${per}`}`
  return `${kind} ${base === undefined ? '' : `${base} + `}${value}${rate}${measure}`
}

export function toActorText({ name, office, country }: Actor): string {
  const notes = [office, country].filter(note => note !== undefined)
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

export const toPlaceText = ({ name, country }: Place): string => (country === undefined ? name : `${name} (${country})`)

export const toParticipantsText = ({ participants }: Event): string =>
  values(participants)
    .map(({ name }) => name)
    .join(', ')

export const toSpeechText = ({ mode, quote }: Statement): string =>
  mode.value === 'direct' ? `“${quote.value}”` : quote.value

export const toMembershipText = ({ member, organisation, asOf }: Membership): string =>
  `${member.value} in ${organisation.value.name}${asOf === undefined ? '' : ` (${asOf.value})`}`

/** Publisher or authors, date with how it is known, language: what a line under the title says. */
export function toSourceText({ publisher, authors, published, publishedBasis, language }: Document): string {
  const by = publisher ?? authors.join(', ')
  const basis = publishedBasis === undefined || publishedBasis === 'given' ? '' : ` (${publishedBasis})`
  return [by, published === undefined ? 'no date' : `${published}${basis}`, language]
    .filter(part => part !== '')
    .join(', ')
}
