import type { Span } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Focus } from '../cast/focus.ts'
import { sideKey } from '../cast/side.ts'
import { remembered } from '../syntax/answers.ts'
import { joinedTo, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import type { ActorValue } from '../units/unit.ts'
import { membersOfBlocs } from './blocs.ts'
import type { Flow, Participant, SideEvidence } from './draft.ts'
import { actorsOf, type Linked, roleOf } from './participants.ts'
import { isPrivate } from './private.ts'

/** The participants of an undertaking and the sides that they belong to. */
export type Parts = {
  readonly participants: readonly Participant[]
  readonly sides: ReadonlyMap<string, SideEvidence>
  /** "the two countries", "both sides": two sides, not named here. */
  readonly hasCollective: boolean
  /** "the companies", "both banks": bodies told of before. */
  readonly hasBodies: boolean
}

/** Links of places. */
const PLACING: ReadonlySet<string> = new Set(['in', 'on', 'at', 'from'])

/** Links that make a country the place or owner of what is given, when no other side is named. */
const PLACE_LINKS = new Set(['in', 'of', 'on', 'object', 'owner'])

export function toParts(analyser: Analyser, linked: readonly Linked[], flow: Flow): Parts {
  const participants: Participant[] = []
  const sides = new Map<string, SideEvidence & { readonly spans: Span[] }>()
  const code = analyser.kit.code
  let hasCollective = false
  let hasBodies = false
  const addSide = ({ actor, span, link }: Linked) => {
    const key = sideKey(actor)
    if (!key) return
    const known = sides.get(key)
    if (known) known.spans.push(span)
    else sides.set(key, { spans: [span], rule: `${code}/side/${link}`, isInferred: false })
  }
  for (const one of linked) {
    const { actor, span, link, verb, isModifier } = one
    if (actor.isCollective) {
      const takesPart = roleOf(link, verb, flow) !== null
      hasCollective ||= takesPart
      hasBodies ||= takesPart && actor.type !== 'state'
      continue
    }
    const role = roleOf(link, verb, flow)
    if (!role) continue
    if (isModifier && link !== 'owner' && actor.type === 'state' && PLACE_LINKS.has(link)) continue
    // "from the Ogaden": names of places that nobody knows.
    if (isPrivate(actor) && PLACING.has(link)) continue
    if (!isPrivate(actor)) addSide(one)
    participants.push({
      actor,
      span,
      role,
      rule: `${code}/party/${link}`,
      isSideOnly: actor.type === 'state' || (isModifier && isPrivate(actor)),
    })
    // "Exim Bank governor Li Ruogu": who signs for a body makes it a party.
    if (actor.type === 'person' && actor.of && actor.of.type !== 'state')
      participants.push({ actor: actor.of, span, role, rule: `${code}/party/represented`, isSideOnly: false })
  }
  // "a hospital in Ghana", "Benin's schools": the place or owner of what is given is the other side.
  if (sides.size === 1 && !hasCollective && flow === 'given') {
    for (const one of linked) {
      if (!PLACE_LINKS.has(one.link) && one.link !== 'from') continue
      const key = sideKey(one.actor)
      if (!key || sides.has(key)) continue
      addSide(one)
      const isPlace = one.actor.type === 'state'
      participants.push({
        actor: one.actor,
        span: one.span,
        role: 'recipient',
        rule: `${code}/party/${one.link}`,
        isSideOnly: isPlace,
      })
      break
    }
  }
  return { participants, sides, hasCollective, hasBodies }
}

/** Two bodies of one country that deal with each other, not two that give together. */
const isDealing = (bodies: readonly Participant[]) => bodies.length >= 2 && bodies.some(one => one.role !== 'provider')
const isBody = (actor: ActorValue) => actor.type !== 'person' && actor.type !== 'state'

/** "Cyprus, Egypt and Greece met in Nicosia, where a declaration was adopted": three or more who do something together in a sentence. */
export const groupOf = (analyser: Analyser, cast: Cast, parse: Parse): readonly string[] =>
  remembered(groups, parse, () => findGroup(analyser, cast, parse))
const groups = new WeakMap<Parse, readonly string[]>()

function findGroup(analyser: Analyser, cast: Cast, parse: Parse): readonly string[] {
  for (const verb of parse.verbs) {
    if (verb.form !== 'finite') continue
    const subject = subjectOf(analyser, parse, verb)
    if (!subject || subject.to > verb.from) continue
    const keys = joinedTo(analyser, parse, subject, verb.from)
      .flatMap(phrase => actorsOf(cast, parse, phrase))
      .flatMap(({ actor, isModifier }) => (isModifier ? [] : (sideKey(actor) ?? [])))
    const group = [...new Set(keys)]
    if (group.length > 2) return group
  }
  return []
}

/** Completes the sides from what the document is about where the sentence names fewer than two; those stay marked as inferred. */
export function completeSides(
  analyser: Analyser,
  focus: Focus,
  parts: Parts,
  near: readonly string[],
  span: { start: number; end: number },
  group: readonly string[] = [],
): ReadonlyMap<string, SideEvidence> {
  const explicit = membersOfBlocs(analyser, parts.sides)
  if (explicit.size >= 2) return explicit
  const sides = new Map(explicit)
  const add = (key: string | null) => {
    if (key && !sides.has(key))
      sides.set(key, { spans: [span], rule: `${analyser.kit.code}/side/context`, isInferred: true })
  }
  if (sides.size === 1) {
    const [only] = sides.keys()
    const isDomestic =
      !parts.hasCollective &&
      isDealing(parts.participants.filter(one => sideKey(one.actor) === only && isBody(one.actor)))
    if (!isDomestic) add(focus.partnerOf(only!, near))
  } else for (const key of group.length > 0 ? group : focus.pair()) add(key)
  return sides
}
