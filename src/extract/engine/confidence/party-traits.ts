import type { Agreement, Evidenced, Party } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import type { ActorValue } from '../units/unit.ts'
import { isBody } from './agreement-traits.ts'
import { findPlace, isWithin, roughly, type Surroundings } from './surroundings.ts'

/** The bodies and people of one agreement. */
export type Company = { readonly bodies: number; readonly actors: ReadonlyMap<string, ActorValue> }

export const companyOf = ({ participants }: Draft, { parties }: Agreement): Company => ({
  bodies: parties.filter(isBody).length,
  actors: new Map(participants.map(({ actor }) => [actor.name, actor])),
})

/** How a party of an agreement was found. */
export function partyTraits(
  party: Evidenced<Party>,
  draft: Draft,
  { form }: Agreement,
  { parses, agreements }: Surroundings,
  { bodies, actors }: Company,
): string[] {
  const { value, rule, spans } = party
  const { name, type, country, roles } = value
  const span = spans[0]!
  const actor = actors.get(name)
  const traits = [
    `tied by: ${rule.slice(rule.lastIndexOf('/') + 1)}`,
    `is: ${type}`,
    isWithin(span, draft.spans) ? 'in its own words' : 'told elsewhere',
    actor?.organisation || actor?.person ? 'known' : 'recognised by its words',
    `country: ${country ? (draft.sides.has(country) ? 'of a side' : 'of none') : 'unknown'}`,
    `words of the name: ${roughly(name.split(' ').length)}`,
    `bodies of it: ${roughly(bodies)}`,
    `named: ${roughly(spans.length)}`,
    `agreements in the text: ${roughly(agreements)}`,
    `form: ${form.value}`,
    `flow: ${draft.flow}`,
  ]
  for (const role of roles) traits.push(`role: ${role}`)
  if (/^[\p{Lu}\d&-]+$/u.test(name)) traits.push('in capitals')
  if (findPlace(parses, span)?.parse.sentence.passage.kind === 'title') traits.push('in the title')
  return traits
}
