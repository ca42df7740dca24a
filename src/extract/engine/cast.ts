import { officeHolder } from '../../knowledge/index.ts'
import type { Actor } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { Sentence } from './parse.ts'
import type { ActorValue, Phrase } from './phrase.ts'
import { foldWord } from './tokens.ts'

/**
 * Who acts in a document: short names, offices, pronouns and acronyms are led back to those whom they stand for, in reading order.
 */
export class Cast {
  readonly #analyser: Analyser
  readonly #published: string | undefined
  /** Family names, acronyms and short names that were introduced, folded. */
  readonly #known = new Map<string, ActorValue>()
  readonly #persons: ActorValue[] = []
  readonly #resolved = new Map<Phrase, ActorValue>()

  constructor(analyser: Analyser, published: string | undefined) {
    this.#analyser = analyser
    this.#published = published
  }

  /** Goes over one sentence; sentences come in reading order. */
  read(sentence: Sentence): void {
    for (const phrase of sentence.phrases.phrases)
      if (phrase.value.tag === 'actor') this.#take(phrase, sentence.phrases.text)
  }

  /** Whom an actor phrase stands for. */
  actorOf(phrase: Phrase): ActorValue {
    const own = phrase.value.tag === 'actor' ? phrase.value.actor : null
    return this.#resolved.get(phrase) ?? own!
  }

  #take(phrase: Phrase, text: string): void {
    const actor = (phrase.value as { actor: ActorValue }).actor
    if (actor.members) {
      for (const member of actor.members) this.#take(member, text)
      return
    }
    const resolved = this.#resolve(actor)
    if (resolved !== actor) this.#resolved.set(phrase, resolved)
    this.#introduce(resolved, text.slice(phrase.span.start, phrase.span.end))
  }

  #resolve(actor: ActorValue): ActorValue {
    if (actor.isCollective) return actor
    if (actor.isPronoun) return this.#persons.at(-1) ?? actor
    const known = this.#known.get(foldWord(actor.name))
    if (known && known.name !== actor.name && !actor.person && !actor.organisation) return known
    if (actor.type === 'person' && actor.office && !actor.person && isOfficeOnly(actor))
      return this.#holderOf(actor) ?? actor
    return actor
  }

  /** "the Iraqi minister": a person of that country and office named before, else the holder at the time. */
  #holderOf(actor: ActorValue): ActorValue | null {
    const office = foldWord(lastWord(actor.office!))
    for (let i = this.#persons.length - 1; i >= 0; i--) {
      const person = this.#persons[i]!
      if (person.country === actor.country && person.office && foldWord(person.office).includes(office)) return person
    }
    const role = OFFICE_ROLE[foldWord(actor.office!)]
    if (!role || !actor.country || !this.#published) return null
    const holder = officeHolder(this.#analyser.knowledge, actor.country, role, this.#published)
    return holder
      ? {
          name: holder.name,
          type: 'person',
          person: holder,
          country: actor.country,
          office: actor.office,
          ...(holder.wikidata ? { id: holder.wikidata } : {}),
        }
      : null
  }

  #introduce(actor: ActorValue, text: string): void {
    if (actor.isPronoun || actor.isCollective) return
    const acronym = /\((?<acronym>[\p{Lu}][\p{L}\d&.-]{1,11})\)\s*$/u.exec(text)?.groups?.acronym
    if (acronym) this.#known.set(foldWord(acronym), actor)
    if (actor.type !== 'person') return
    if (isOfficeOnly(actor)) return
    this.#persons.push(actor)
    const family = lastWord(actor.name)
    if (family !== actor.name && family.length > 1) this.#known.set(foldWord(family), actor)
  }
}

const OFFICE_ROLE: Readonly<Record<string, 'head-of-state' | 'head-of-government' | 'leader' | 'foreign-minister'>> = {
  president: 'head-of-state',
  'prime minister': 'head-of-government',
  premier: 'head-of-government',
  chancellor: 'head-of-government',
  leader: 'leader',
  'foreign minister': 'foreign-minister',
  'foreign secretary': 'foreign-minister',
  king: 'head-of-state',
  emir: 'head-of-state',
  sultan: 'head-of-state',
}

/** The name is nothing but the office: "China's leader". */
const isOfficeOnly = (actor: ActorValue) =>
  actor.office !== undefined && actor.name.toLowerCase().includes(actor.office.toLowerCase())

function lastWord(name: string): string {
  const words = name.replace(/\s+(?:Jr|Sr|II|III|OBE)\.?$/, '').split(/\s+/)
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
