import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import { answersOf, type Reality, remembered } from './answers.ts'
import { governorOf, tellerOf } from './arguments.ts'
import type { Parse } from './clause.ts'
import { CLASS } from './grammar.ts'
import { bitsOf, type VerbGroup } from './verb-group.ts'

export type { Reality } from './answers.ts'

export function realityOf(analyser: Analyser, parse: Parse, verb: VerbGroup): Reality {
  return remembered(answersOf(parse).reality, verb, () => findReality(analyser, parse, verb))
}

function findReality(analyser: Analyser, parse: Parse, verb: VerbGroup): Reality {
  if (verb.isNegated) return 'denied'
  switch (verb.form) {
    case 'infinitive':
      return infinitiveReality(analyser, parse, verb)
    case 'gerund':
      return gerundReality(analyser, parse, verb)
    case 'participle':
    case 'attributive':
      return 'real'
    case 'nominal':
      if (bitsOf(analyser, itemAt(parse.sequence.units, verb.at - 1)) & CLASS.negation) return 'denied'
      return isCondition(analyser, parse, verb) ? 'open' : 'real'
    default:
      switch (controlOf(tellerOf(parse, verb))) {
        case 'failed':
          return 'denied'
        case 'open':
          return verb.tense === 'future' || verb.tense === 'open' ? 'asked' : 'real'
      }
      if (isConditional(analyser, parse, verb)) return 'open'
      return verb.tense === 'future' || verb.tense === 'open' ? 'open' : 'real'
  }
}

function infinitiveReality(analyser: Analyser, parse: Parse, verb: VerbGroup): Reality {
  const before = itemAt(parse.sequence.units, verb.from - 1)
  const bits = bitsOf(analyser, before)
  // "is to sign", "has yet to sign", "is not to sign"
  if (bits & CLASS.negation) return 'denied'
  if (before?.kind === 'noun' || (before?.kind === 'word' && bits === 0 && !bitsOf(analyser, before))) {
    if (before.kind === 'noun') return 'bound'
  }
  const governor = governorOf(parse, verb)
  if (!governor) return 'open'
  const outer = realityOf(analyser, parse, governor)
  if (outer === 'denied') return 'denied'
  switch (governor.verb.control) {
    case 'failed':
      return 'denied'
    case 'asked':
      return 'asked'
    case 'able':
      return outer
    case 'bound':
      return outer === 'real' ? 'bound' : 'open'
    default:
      // "let the contract run out": what is let happen has happened
      if (verb.verb.isIntransitive && analyser.wordSets.causatives.has(parse.sequence.units[governor.at]!.token))
        return outer
      // "watched their ministers sign": what is seen has come about
      return analyser.wordSets.perceptions.has(parse.sequence.units[governor.at]!.token) ? outer : 'open'
  }
}

function gerundReality(analyser: Analyser, parse: Parse, verb: VerbGroup): Reality {
  const before = bitsOf(analyser, itemAt(parse.sequence.units, verb.from - 1))
  if (before & CLASS.negation) return 'denied'
  const governor = governorOf(parse, verb)
  if (governor?.verb.control === 'failed') return 'denied'
  return governor ? realityOf(analyser, parse, governor) : 'real'
}

/** "subject to the conclusion of a treaty", "pending its signature" */
function isCondition(analyser: Analyser, { sequence }: Parse, { from }: VerbGroup): boolean {
  let at = from - 1
  while (at > 0 && bitsOf(analyser, sequence.units[at]) & (CLASS.article | CLASS.possessive)) at--
  if (at > 0 && bitsOf(analyser, sequence.units[at]) & (CLASS.preposition | CLASS.to)) at--
  return at >= 0 && analyser.wordSets.conditions.has(sequence.units[at]!.token)
}

/** "did not deny that": a verb that is denied itself says nothing of its object. */
const controlOf = (teller: VerbGroup | null) => (teller?.isNegated ? undefined : teller?.verb.control)

/** In a clause that begins with "if", "unless", "whether". */
function isConditional(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  return clause.marker >= 0 && (bitsOf(analyser, parse.sequence.units[clause.marker]) & CLASS.conditional) !== 0
}
