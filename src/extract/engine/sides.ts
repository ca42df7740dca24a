import type { Knowledge } from '../../knowledge/index.ts'
import { members } from '../../knowledge/index.ts'
import type { Role, Side, Span } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { Candidate } from './candidates.ts'
import type { Cast } from './cast.ts'
import { relationOf, subjectOf } from './clause.ts'
import type { Relation } from './grammar.ts'
import type { ActorValue, Phrase, PhraseSequence } from './phrase.ts'

/** Somebody who takes part in an agreement, and how the clause brings them in. */
export type Participant = {
  readonly actor: ActorValue
  readonly span: Span
  readonly relation: Relation | 'subject' | 'owner' | 'pair'
  readonly roles: readonly Role[]
  readonly rule: string
}

/** Key of the side that an actor belongs to: its country, or the organisation itself; null for one of no known side. */
export function sideKey(actor: ActorValue): string | null {
  if (actor.country) return actor.country
  if (actor.organisation && SIDE_KINDS.has(actor.organisation.kind)) return `@${actor.organisation.name}`
  return null
}
const SIDE_KINDS = new Set(['bloc', 'international-organisation', 'development-bank', 'fund', 'initiative'])

/** The side record of a key. A bloc's countries are its members at the date. */
export function toSide(
  key: string,
  knowledge: Knowledge,
  countryName: (code: string) => string,
  date: string | undefined,
): Side {
  if (!key.startsWith('@')) return { name: countryName(key), kind: 'state', countries: [key] }
  const name = key.slice(1)
  const organisation = knowledge.organisations.find(entry => entry.name === name)
  const isBloc = organisation?.kind === 'bloc'
  return {
    name,
    kind: isBloc ? 'group' : 'organisation',
    countries: isBloc && organisation ? [...members(organisation, date)] : [],
  }
}

/** Everybody whom the clause ties to the candidate, nearest constructions first. */
export function findParticipants(analyser: Analyser, cast: Cast, candidate: Candidate): Participant[] {
  const { clause, noun, use, at, nounFrom } = candidate
  const { sequence } = clause
  const code = analyser.kit.code
  const found: Participant[] = []
  const seen = new Set<Phrase>()
  const add = (phrase: Phrase | undefined, relation: Participant['relation'], rule: string) => {
    if (!phrase || seen.has(phrase)) return
    seen.add(phrase)
    for (const [actor, span] of flatten(cast, phrase))
      found.push({ actor, span, relation, roles: rolesOf(candidate, relation), rule: `${code}/side/${rule}` })
  }

  if (noun) {
    // "the India-Oman pact", "a Chinese loan", "China's loan"
    for (let i = nounFrom - 1; i < at; i++) {
      const phrase = sequence.phrases[i]
      if (!phrase) continue
      if (phrase.value.tag === 'nation' && phrase.value.form !== 'city') add(phrase, 'owner', 'adjective-before-noun')
      if (
        phrase.value.tag === 'actor' &&
        (i >= nounFrom || isPossessive(sequence, i + 1)) &&
        phrase.value.actor.type !== 'person'
      )
        add(phrase, phrase.value.actor.members ? 'pair' : 'owner', 'actor-before-noun')
    }
  }
  const verbSubject = use && !use.isPassive && use.at < at + (noun ? 8 : 1) ? subjectOf(analyser, clause, use) : -1
  if (verbSubject >= 0 && !isPresence(analyser, sequence, verbSubject))
    add(sequence.phrases[verbSubject], 'subject', 'subject')
  if (use && noun && use.at > at && !use.isPassive && use.verb.frame === 'conclude') {
    // "the declaration that both parties signed"
    for (let i = at + 1; i < use.at; i++)
      if (sequence.phrases[i]!.value.tag === 'actor') add(sequence.phrases[i], 'subject', 'relative-subject')
  }
  const anchor = use && use.at < at ? use.at : nounFrom
  for (let i = Math.min(anchor, at) + 1; i < candidate.to; i++) {
    const phrase = sequence.phrases[i]!
    if (phrase.value.tag !== 'actor' || seen.has(phrase)) continue
    if (isPresence(analyser, sequence, i)) continue
    const { relation } = relationOf(analyser, sequence, i)
    if (relation === 'about' || relation === 'against' || relation === 'under' || relation === 'place') continue
    if (relation === 'none' && use && i > use.at && (use.isPassive || isOtherSubject(candidate, i))) continue
    add(phrase, relation, relation === 'none' ? 'object' : relation)
  }
  // "With Kenya the ministry has a memorandum"
  for (let i = candidate.from; i < nounFrom; i++) {
    const phrase = sequence.phrases[i]!
    if (phrase.value.tag !== 'actor' || seen.has(phrase) || isPresence(analyser, sequence, i)) continue
    const { relation } = relationOf(analyser, sequence, i)
    if (relation === 'with' || relation === 'between' || relation === 'from')
      add(phrase, relation, `${relation}-before`)
    else if (relation === 'by' && use?.isPassive && i > use.at) add(phrase, 'by', 'agent')
    else if (relation === 'none' && noun && !use) add(phrase, 'subject', 'topic')
  }
  const pair = found.filter(one => one.relation === 'between')
  const pairKeys = new Set(pair.map(one => sideKey(one.actor)).filter(key => key !== null))
  // "an agreement between A and B" names its sides; whoever else stands there signs, hosts or mediates.
  return pairKeys.size >= 2
    ? [...pair, ...found.filter(one => one.relation !== 'between' && pairKeys.has(sideKey(one.actor) ?? ''))]
    : found
}

/** The members of a group one by one, short names led back to whom they mean. */
export function flatten(cast: Cast, phrase: Phrase): [ActorValue, Span][] {
  if (phrase.value.tag === 'nation') {
    return [
      [
        { name: phrase.value.country.name, type: 'state', country: phrase.value.country.code, form: phrase.value.form },
        phrase.span,
      ],
    ]
  }
  const actor = cast.actorOf(phrase)
  return actor.members ? actor.members.flatMap(member => flatten(cast, member)) : [[actor, phrase.span]]
}

function isPossessive(sequence: PhraseSequence, at: number): boolean {
  const phrase = sequence.phrases[at]
  return phrase !== undefined && /^['’]s?$/.test(sequence.text.slice(phrase.span.start, phrase.span.end))
}

/** An actor beside a word of hosting, mediating or witnessing. */
export function isPresence(analyser: Analyser, sequence: PhraseSequence, at: number): boolean {
  const { presence } = analyser.grammar
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    if (presence.has(sequence.word(i))) return true
    if (
      sequence.phrases[i]!.value.tag === 'actor' ||
      sequence.phrases[i]!.value.tag === 'verb' ||
      sequence.phrases[i]!.value.tag === 'noun'
    )
      break
  }
  for (let i = at + 1; i < sequence.count && i - at <= 3; i++) {
    if (presence.has(sequence.word(i))) return true
    if (sequence.phrases[i]!.value.tag !== 'word') break
  }
  return false
}

/** An actor without a preposition that is the subject of a later verb. */
function isOtherSubject(candidate: Candidate, at: number): boolean {
  return (
    candidate.clause.uses.some(use => use.from > at && use.from - at <= 3 && !use.isReduced && !use.isGerund) ||
    candidate.clause.sequence.phrases.slice(at + 1, at + 4).some(phrase => phrase.value.tag === 'speech')
  )
}

/** What somebody does in the undertaking, by verb and construction. */
function rolesOf(candidate: Candidate, relation: Participant['relation']): readonly Role[] {
  const { use, noun } = candidate
  const instrument = use?.verb.instrument ?? noun?.instrument
  const isInverse = use?.verb.isInverse === true
  const frame = use?.verb.frame
  const isFlow = frame === 'provide' || frame === 'pledge' || frame === 'trade' || frame === 'make'
  const isTrade = frame === 'trade' || instrument === 'supply'
  const isMade = frame === 'make' || instrument === 'construction'
  const giving: Role = isTrade ? 'seller' : isMade ? 'implementer' : 'provider'
  const taking: Role = isTrade ? 'buyer' : 'recipient'
  const isMoney =
    instrument !== undefined &&
    [
      'loan',
      'credit-line',
      'export-credit',
      'grant',
      'technical-assistance',
      'training',
      'debt-relief',
      'debt-rescheduling',
      'guarantee',
      'investment',
    ].includes(instrument)
  switch (relation) {
    case 'subject':
      return isFlow ? [isInverse ? taking : giving] : ['party']
    case 'by':
      return isFlow ? [giving] : ['party']
    case 'owner':
      return isMoney ? ['provider'] : ['party']
    case 'from':
      return isFlow || isMoney || isTrade ? [giving] : ['party']
    case 'to':
    case 'for':
      return isFlow || isMoney || isTrade ? [taking] : ['party']
    case 'none':
      return isFlow ? [isInverse ? giving : taking] : ['party']
    default:
      return ['party']
  }
}
