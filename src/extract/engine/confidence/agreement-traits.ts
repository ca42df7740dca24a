import type { Agreement, Evidenced, Party, Status } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import { roughly, type Surroundings } from './surroundings.ts'

const SHORT = 15

/** Stages as far as they say how settled a matter is. */
const STAGES: Readonly<Partial<Record<Status, string>>> = {
  proposed: 'to come',
  negotiating: 'to come',
  pledged: 'pledged',
  agreed: 'concluded',
  initialled: 'concluded',
  signed: 'concluded',
  ratified: 'concluded',
  'in-force': 'concluded',
  cancelled: 'ended',
  rejected: 'ended',
  withdrawn: 'ended',
  terminated: 'ended',
  expired: 'ended',
}
export const stageOf = (status: Status) => STAGES[status] ?? 'under way'

export const isBody = ({ value }: Evidenced<Party>) => value.type !== 'person'

/** How an agreement was found: what speaks for its being one at all, and for its fields. */
export function agreementTraits(
  draft: Draft,
  { date, status, amounts, parties }: Agreement,
  { parses, agreements }: Surroundings,
): string[] {
  const { origin, determiner, isBundle, isPlural } = draft.traits
  const sides = [...draft.sides.values()]
  const traits = [
    `told by: ${origin}`,
    `verb: ${frameOf(draft)}`,
    `sides named: ${roughly(sides.filter(side => !side.isInferred).length)}`,
    `stage: ${stageOf(status.value)}`,
    `date: ${date ? (date.inferred ? 'inferred' : 'stated') : 'none'}`,
    `places that tell of it: ${roughly(draft.spans.length)}`,
    `agreements in the text: ${roughly(agreements)}`,
    `flow: ${draft.flow}`,
  ]
  if (origin === 'noun') traits.push(`article: ${determiner}`)
  if (parses.length <= SHORT) traits.push('short text')
  if (amounts.length > 0) traits.push('has an amount')
  if (parties.some(isBody)) traits.push('names a body')
  if (draft.form.isSpecific) traits.push('names its legal form')
  if (draft.form.isBare) traits.push('bare noun')
  if (draft.instrument.isStated) traits.push('states what flows')
  if (isBundle || isPlural) traits.push('several at once')
  if ([...draft.sides.keys()].some(key => key.startsWith('@'))) traits.push('an organisation is a side')
  return traits
}

/** The verb that brought it about, by the rule that found it: `en/agreement/conclude`. */
function frameOf({ rule, traits }: Draft): string {
  const frame = rule.slice(rule.lastIndexOf('/') + 1)
  return frame === traits.origin ? 'none' : frame
}
