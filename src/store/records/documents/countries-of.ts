import type { Actor, Reading } from '../../../model/index.ts'

/** The countries that the findings of a reading name: as sides, speakers, addressees, participants or members. */
export function countriesOf({ agreements, statements, events, memberships }: Reading): string[] {
  const found = new Set<string>()
  const add = (actor: Actor | undefined) => actor?.country !== undefined && found.add(actor.country)
  for (const { countries } of agreements) for (const { value } of countries) found.add(value)
  for (const { speaker, addressee } of statements) for (const each of [speaker, addressee]) add(each?.value)
  for (const { participants } of events) for (const { value } of participants) add(value)
  for (const { member } of memberships) found.add(member.value)
  return [...found].sort()
}

/** A document that names more countries speaks of none of their pairs in particular. */
const MOST_FOR_PAIRS = 20

/** Every pair of the countries that a document names, in alphabetic order. */
export function pairsOf(countries: readonly string[]): string[] {
  if (countries.length > MOST_FOR_PAIRS) return []
  return countries.flatMap((a, index) => countries.slice(index + 1).map(b => `${a}-${b}`))
}
