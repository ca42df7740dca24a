import { type OfficeRole, officeHolder } from '../../../knowledge/index.ts'
import type { Actor } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { gather } from '../gather.ts'
import type { Parse } from '../syntax/clause.ts'
import { foldWord } from '../text/fold.ts'
import { personActor } from '../units/to-actor.ts'
import type { ActorUnit, ActorValue } from '../units/unit.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'

/** An actor and the unit that names it. */
type Member = { readonly actor: ActorValue; readonly unit: ActorUnit }

/**
 * Who acts in a document: short names, offices, pronouns and acronyms are led back to those whom they stand for, in reading order.
 */
export class Cast {
  readonly #analyser: Analyser
  readonly #published: string | undefined
  /** Family names, acronyms and short names that were introduced, folded. */
  readonly #known = new Map<string, ActorValue>()
  /** First names, folded: in many countries they are what follows "Mr". */
  readonly #given = new Map<string, ActorValue>()
  readonly #persons: ActorValue[] = []
  readonly #bodies: ActorValue[] = []
  readonly #resolved = new Map<ActorUnit, ActorValue>()
  readonly #named = new Map<UnitSequence, readonly Member[]>()

  constructor(analyser: Analyser, published: string | undefined) {
    this.#analyser = analyser
    this.#published = published
  }

  /** Goes over one sentence; sentences come in reading order. */
  read({ sequence }: Parse): void {
    for (const unit of sequence.units) if (unit.kind === 'actor') this.#take(unit, sequence.text)
  }

  /** Whom an actor unit stands for. */
  actorOf(unit: ActorUnit): ActorValue {
    return this.#resolved.get(unit) ?? unit.actor
  }

  /** The actors of a unit, one by one, each with the unit that names it. */
  membersOf(unit: ActorUnit): Member[] {
    const { members } = unit.actor
    return members ? members.flatMap(member => this.membersOf(member)) : [{ actor: this.actorOf(unit), unit }]
  }

  /** The actors of a sentence, one by one; asked for when all sentences were read. */
  namedIn(sequence: UnitSequence): readonly Member[] {
    const known = this.#named.get(sequence)
    if (known) return known
    const named = gather(sequence.units, unit => (unit.kind === 'actor' ? this.membersOf(unit) : null))
    this.#named.set(sequence, named)
    return named
  }

  #take(unit: ActorUnit, text: string): void {
    if (unit.actor.members) {
      for (const member of unit.actor.members) this.#take(member, text)
      return
    }
    const resolved = this.#resolve(unit.actor)
    if (resolved !== unit.actor) this.#resolved.set(unit, resolved)
    this.#introduce(resolved, unit.actor, text.slice(unit.start, unit.end))
  }

  #resolve(actor: ActorValue): ActorValue {
    if (actor.isCollective) return actor
    if (actor.isPronoun) return this.#persons.at(-1) ?? actor
    if (actor.isUnnamed) return (actor.type === 'person' ? this.#holderOf(actor) : this.#bodyOf(actor)) ?? actor
    if (actor.organisation || actor.person) return actor
    const name = this.#withoutTitle(actor.name)
    const known =
      this.#known.get(foldWord(name)) ?? (actor.type === 'person' ? this.#given.get(foldWord(name)) : undefined)
    if (!known || known === actor) return name === actor.name ? actor : { ...actor, name }
    return known.name.length >= actor.name.length
      ? { ...known, ...(actor.office && !known.office ? { office: actor.office } : {}) }
      : actor
  }

  /** "Mr Azmin": the name alone. */
  #withoutTitle(name: string): string {
    const end = name.indexOf(' ')
    return end >= 0 && this.#analyser.titles.has(foldWord(name.slice(0, end))) ? name.slice(end + 1) : name
  }

  /** "the Iraqi minister": a person of that country and office named before, else the holder at the time. */
  #holderOf(actor: ActorValue): ActorValue | null {
    const office = foldWord(lastWord(actor.office ?? actor.name))
    for (let i = this.#persons.length - 1; i >= 0; i--) {
      const person = this.#persons[i]!
      if (actor.country && person.country !== actor.country) continue
      if (person.office && foldWord(person.office).includes(office)) return person
    }
    const role = this.#analyser.kit.officeRoles[foldWord(actor.office ?? '')]
    if (!role || !this.#published) return null
    // "the prime minister": somebody named before who is known to hold that office.
    const country = actor.country ?? this.#persons.findLast(person => this.#holds(person, role))?.country
    const holder = country ? officeHolder(this.#analyser.knowledge, country, role, this.#published) : null
    return holder ? { ...personActor(holder), country, office: actor.office } : null
  }
  #holds({ name, country }: ActorValue, role: OfficeRole): boolean {
    const holder = country ? officeHolder(this.#analyser.knowledge, country, role, this.#published!) : null
    return holder?.name === name
  }

  /** "the embassy": the last body named with that word. */
  #bodyOf(actor: ActorValue): ActorValue | null {
    const word = foldWord(lastWord(actor.name))
    return this.#bodies.findLast(body => foldWord(body.name).includes(word)) ?? null
  }

  #introduce(actor: ActorValue, own: ActorValue, text: string): void {
    if (actor.isPronoun || actor.isCollective || actor.isUnnamed) return
    const acronym = acronymOf(text)
    if (acronym) this.#known.set(foldWord(acronym), actor)
    if (actor.type !== 'person') {
      if (actor.type !== 'state') this.#bodies.push(actor)
      if (!this.#known.has(foldWord(actor.name))) this.#known.set(foldWord(actor.name), actor)
      return
    }
    if (own.isUnnamed) return
    this.#persons.push(actor)
    const family = lastWord(actor.name)
    const given = actor.name.split(' ')[0]!
    if (given !== family && given.length > 2 && !this.#given.has(foldWord(given)))
      this.#given.set(foldWord(given), actor)
    if (family.length > 1 && !this.#known.has(foldWord(family))) this.#known.set(foldWord(family), actor)
    if (actor.office || !this.#known.has(foldWord(actor.name))) this.#known.set(foldWord(actor.name), actor)
  }
}

const IN_BRACKETS_PATTERN = /\((?<acronym>\p{Lu}[\p{L}\d&. -]{1,14})\)/gu
/** Of what stands behind an acronym, the longest. */
const LONGEST_REST = 31
/** "Industrial Bank of Korea (IBK), a lender": the acronym in brackets at the end of a name, with little behind it. */
function acronymOf(text: string): string | undefined {
  if (!text.includes('(')) return undefined
  for (const { 0: match, index, groups } of text.matchAll(IN_BRACKETS_PATTERN))
    if (text.length - index - match.length <= LONGEST_REST) return groups!.acronym
  return undefined
}

/** The last word of a name, honours behind it left out. */
export function lastWord(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && /^(?:Jr|Sr|II|III|OBE|MP)\.?$/.test(words.at(-1)!)) words.pop()
  return words.at(-1) ?? name
}

/** The interchange shape of an actor. */
export function toActorRecord(actor: ActorValue): Actor {
  return {
    name: actor.name,
    ...(actor.office ? { office: actor.office } : {}),
    ...(actor.country ? { country: actor.country } : {}),
    ...(actor.id ? { id: actor.id } : {}),
  }
}
