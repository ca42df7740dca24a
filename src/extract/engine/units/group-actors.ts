import type { Analyser } from '../analyser.ts'
import { CLASS } from '../syntax/grammar.ts'
import { toActorUnit } from './actor-unit.ts'
import { cleanName, toActor } from './to-actor.ts'
import type { ActorUnit, Unit } from './unit.ts'

/** "A, B and C", "A-B" and "A and B" become one actor with members; what joins no actors stays as it is. */
export function groupActors(analyser: Analyser, units: readonly Unit[], text: string, isHeadline: boolean): Unit[] {
  const grouped: Unit[] = []
  for (let i = 0; i < units.length; ) {
    const group = joinedGroup(units, i) ?? listGroup(analyser, units, i, isHeadline)
    if (group) grouped.push(toGroup(analyser, units, i, group, text))
    else grouped.push(units[i]!)
    i = group?.to ?? i + 1
  }
  return grouped
}

type Group = { readonly to: number; readonly members: readonly Unit[] }

/** "India-Oman", "Belgian-Swiss", "Sino/Russian": nations or organisations tied by a mark without blanks. */
function joinedGroup(units: readonly Unit[], at: number): Group | null {
  if (!isJoinable(units[at])) return null
  const members = [units[at]!]
  let to = at + 1
  while (isJoin(units[to]) && units[to]!.start === units[to - 1]!.end && isJoinable(units[to + 1])) {
    members.push(units[to + 1]!)
    to += 2
  }
  return members.length > 1 ? { to, members } : null
}
const isJoin = (unit: Unit | undefined) =>
  unit?.kind === 'mark' && (unit.mark === '-' || unit.mark === '/' || unit.mark === '–')
function isJoinable(unit: Unit | undefined): boolean {
  if (unit?.kind === 'nation') return true
  return (
    unit?.kind === 'actor' &&
    unit.actor.type !== 'person' &&
    (unit.actor.country !== undefined || unit.actor.type === 'organisation')
  )
}

/** "A, B and C", "A and B", "A & B", and in headlines "A, B". */
function listGroup(analyser: Analyser, units: readonly Unit[], at: number, isHeadline: boolean): Group | null {
  if (!isListable(units[at])) return null
  const members = [units[at]!]
  let end = at + 1
  for (let j = at + 1; j < units.length; ) {
    const isComma = isMark(units[j], ',')
    const isAnd = isCoordinator(analyser, units[j])
    if (!isComma && !isAnd) break
    const isOxford = isComma && isCoordinator(analyser, units[j + 1])
    if (isOxford && members.length === 1 && isBehindVerb(units, at)) break
    const next = afterDeterminers(analyser, units, isOxford ? j + 2 : j + 1)
    if (!isListable(units[next]) || !isAlike(units[at]!, units[next]!)) break
    members.push(units[next]!)
    j = next + 1
    if (isAnd || isOxford) {
      end = j
      break
    }
  }
  if (end === at + 1 && isHeadline && members.length === 2 && units[at + 3]?.kind === 'verb') end = at + 3
  return end > at + 1 ? { to: end, members } : null
}

/** "signed a treaty with A, and B concluded …": behind a verb two names parted by ", and" belong to two clauses. */
const isBehindVerb = (units: readonly Unit[], at: number) => units.slice(0, at).some(unit => unit.kind === 'verb')

/** Adjectives group with adjectives ("Chinese and Russian"), actors with actors. */
const isListable = (unit: Unit | undefined) =>
  unit?.kind === 'actor' || (unit?.kind === 'nation' && unit.form === 'adjective')
const isAlike = (a: Unit, b: Unit) =>
  a.kind === b.kind && !(a.kind === 'actor' && (a.actor.isPronoun || a.actor.isCollective))
export const isMark = (unit: Unit | undefined, mark: string) => unit?.kind === 'mark' && unit.mark === mark
function isCoordinator(analyser: Analyser, unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' && unit?.kind !== 'mark') return false
  return (analyser.grammar.bits[unit.word]! & CLASS.coordinator) !== 0
}
function afterDeterminers(analyser: Analyser, units: readonly Unit[], at: number): number {
  let i = at
  while (units[i]?.kind === 'word' && analyser.grammar.bits[units[i]!.word]! & (CLASS.definite | CLASS.possessive)) i++
  return i
}

function toGroup(
  analyser: Analyser,
  units: readonly Unit[],
  from: number,
  { to, members }: Group,
  text: string,
): ActorUnit {
  const actors = members.map(member => {
    if (member.kind === 'actor') return member
    const at = units.indexOf(member, from)
    return toActorUnit(analyser, units, at, at + 1, member.rule, toActor(member, text)!)
  })
  const flat = alike(actors.flatMap(member => member.actor.members ?? [member]))
  const name = cleanName(text.slice(units[from]!.start, units[to - 1]!.end))
  const type = flat[0]!.actor.type
  return toActorUnit(analyser, units, from, to, 'group', { name, type, members: flat })
}

const BODIES: ReadonlySet<string> = new Set(['company', 'bank', 'organisation'])
/** "Geo Dipa, Sumber Sakti and Chengda Engineering Company": beside a body a name of which nothing is known is one too. */
function alike(members: readonly ActorUnit[]): ActorUnit[] {
  const body = members.find(({ actor }) => BODIES.has(actor.type))
  const isUnknown = ({ actor, rule }: ActorUnit) => actor.type === 'person' && rule === 'name/capitals' && !actor.office
  return members.map(member =>
    body && isUnknown(member) ? { ...member, actor: { ...member.actor, type: body.actor.type } } : member,
  )
}
