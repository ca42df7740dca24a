import type { Status } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import { type Clause, hasBoundary, isMark } from './clause.ts'
import type { PhraseSequence } from './phrase.ts'
import { statusOf, type VerbUse } from './verb-use.ts'
import type { NounEntry } from './words.ts'

/** A place in a sentence that may speak of an agreement. */
export type Candidate = {
  readonly clause: Clause
  /** Phrase that carries it: the noun, else the verb. */
  readonly at: number
  readonly noun: NounEntry | null
  readonly use: VerbUse | null
  readonly status: Status | null
  /** Phrases that belong to it alone, from where its noun phrase or verb begins to where the next one does. */
  readonly from: number
  readonly to: number
  readonly isDefinite: boolean
  readonly isIndefinite: boolean
  readonly rule: string
  /** First phrase of the noun phrase, its determiner included. */
  readonly nounFrom: number
  /** The noun only names an older agreement that this one changes. */
  readonly isReference: boolean
}

/** All candidates of a clause, in order. */
export function findCandidates(analyser: Analyser, clause: Clause): Candidate[] {
  const { sequence } = clause
  const nouns: number[] = []
  for (let i = 0; i < sequence.count; i++) if (sequence.phrases[i]!.value.tag === 'noun' && !clause.quoted[i]) nouns.push(i)
  const found: Candidate[] = []
  const governed = new Set<VerbUse>()
  for (const at of nouns) {
    const noun = (sequence.phrases[at]!.value as { noun: NounEntry }).noun
    const use = governingVerb(analyser, clause, at, nouns)
    if (use) governed.add(use)
    const nounFrom = nounPhraseStart(analyser, sequence, at)
    const { isDefinite, isIndefinite } = determinerOf(analyser, sequence, nounFrom, at)
    const status = nounStatus(analyser, sequence, nounFrom, at, use)
    found.push({ clause, at, noun, use, status, from: nounFrom, to: sequence.count, isDefinite, isIndefinite, nounFrom, rule: `${analyser.kit.code}/agreement/${use ? use.verb.frame : 'noun'}`, isReference: isReference(analyser, clause, nounFrom, at) })
  }
  for (const use of clause.uses) {
    if (governed.has(use) || clause.quoted[use.at] || use.verb.frame === 'conclude' || use.verb.frame === 'life' || use.verb.frame === 'talk') continue
    found.push({ clause, at: use.at, noun: null, use, status: statusOf(use), from: use.from, to: sequence.count, isDefinite: false, isIndefinite: true, nounFrom: use.from, rule: `${analyser.kit.code}/agreement/${use.verb.frame}`, isReference: false })
  }
  found.sort((a, b) => a.at - b.at)
  return found.map((candidate, i) => ({ ...candidate, to: found[i + 1]?.from ?? sequence.count, from: i === 0 ? 0 : candidate.from }))
}

const NOUN_PHRASE_REACH = 8

/** Where the noun phrase of a head begins: over adjectives, nations, money and numbers to its determiner. */
function nounPhraseStart(analyser: Analyser, sequence: PhraseSequence, at: number): number {
  const { grammar } = analyser
  let from = at
  for (let i = at - 1; i >= 0 && at - i <= NOUN_PHRASE_REACH; i--) {
    const phrase = sequence.phrases[i]!
    if (grammar.determiners.has(phrase.word) || grammar.indefinite.has(phrase.word)) {
      from = i
      // The possessor before "'s" belongs to the phrase.
      if (sequence.text.slice(phrase.span.start, phrase.span.end).endsWith('s') && /^['’]/.test(sequence.text.slice(phrase.span.start)) && i > 0) from = i - 1
      break
    }
    const isInside = phrase.value.tag === 'word' ? !isMark(sequence, i) || sequence.text[phrase.span.start] === '-' : ['nation', 'money', 'number', 'quantity', 'date', 'name'].includes(phrase.value.tag)
    const isBreaking = grammar.relations.has(phrase.word) || grammar.be.has(phrase.word) || grammar.have.has(phrase.word) || grammar.relatives.has(phrase.word) || grammar.subordinators.has(phrase.word) || grammar.future.has(phrase.word) || phrase.word === grammar.to
    if (phrase.value.tag === 'actor' && phrase.value.actor.type !== 'person') {
      from = i
      break
    }
    if (!isInside || isBreaking) break
    from = i
  }
  return from
}

function determinerOf(analyser: Analyser, sequence: PhraseSequence, from: number, at: number): { isDefinite: boolean; isIndefinite: boolean } {
  const { grammar } = analyser
  let isDefinite = false
  let isIndefinite = false
  for (let i = from; i < at; i++) {
    const phrase = sequence.phrases[i]!
    if (grammar.definite.has(phrase.word)) isDefinite = true
    if (grammar.indefinite.has(phrase.word) || phrase.value.tag === 'number') isIndefinite = true
  }
  return { isDefinite, isIndefinite: isIndefinite && !isDefinite }
}

/** The verb that says what became of the noun at `at`. */
function governingVerb(analyser: Analyser, clause: Clause, at: number, nouns: readonly number[]): VerbUse | null {
  const { sequence, uses } = clause
  const next = nouns.find(noun => noun > at) ?? sequence.count
  // "the deal signed in May", "the deal was signed", "the treaty entered into force"
  for (const use of uses) {
    if (use.at < at) continue
    if (use.isReduced && use.at <= at + 4 && !hasBoundary(analyser, sequence, at + 1, use.at)) return use
    const isSubject = use.isPassive || (use.verb.frame === 'life' && INTRANSITIVE.has(use.lemma))
    if (isSubject && !use.isReduced && use.at < next + 1 && !hasFiniteVerb(clause, at, use)) return use
    if (use.at > next) break
  }
  // "the declaration that both parties signed"
  for (const use of uses) {
    if (use.at < at || use.at > at + 6 || use.isPassive) continue
    const opening = sequence.phrases[at + 1]
    if (opening && analyser.grammar.relatives.has(opening.word) && use.verb.frame === 'conclude') return use
  }
  // "signed a deal": the nearest active verb before it
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i]!
    if (use.at > at || use.isPassive) continue
    if (hasBoundary(analyser, sequence, use.at + 1, at)) break
    return use
  }
  return null
}

const INTRANSITIVE = new Set(['enter into force', 'come into force', 'take effect', 'come into effect', 'go into effect', 'enter into effect', 'expire', 'lapse', 'begin', 'start', 'resume', 'commence'])

/** Another finite verb between noun and verb that has the noun as its subject. */
function hasFiniteVerb(clause: Clause, at: number, use: VerbUse): boolean {
  return clause.uses.some(other => other.at > at && other.at < use.from && !other.isReduced && !other.isGerund)
}

function nounStatus(analyser: Analyser, sequence: PhraseSequence, from: number, at: number, use: VerbUse | null): Status | null {
  const { grammar } = analyser
  let adjective: Status | 'none' | null = null
  for (let i = from; i < at; i++) {
    const word = sequence.word(i)
    if (grammar.failedNouns.has(word)) return null
    if (grammar.planned.has(word)) adjective = 'proposed'
    else if (grammar.concluded.has(word)) adjective = 'signed'
  }
  const before = sequence.word(from - 1)
  if (grammar.failedNouns.has(before)) return null
  if (use) {
    const status = statusOf(use)
    if (use.verb.frame === 'life' || adjective !== 'proposed') return status
  }
  return adjective === null ? 'signed' : adjective
}

/** "a protocol amending the 2018 treaty", "updates their tax treaty of 2001": the older agreement is only named. */
function isReference(analyser: Analyser, clause: Clause, from: number, at: number): boolean {
  const { sequence } = clause
  for (let i = 0; i < at; i++) {
    const value = sequence.phrases[i]!.value
    if (value.tag !== 'noun' || value.noun.form !== 'protocol') continue
    const between = sequence.phrases.slice(i + 1, from + 1)
    const isTied = between.some(phrase => analyser.grammar.relations.get(phrase.word) === 'to' || (phrase.value.tag === 'verb' && phrase.value.verb.status === 'amended'))
    if (isTied && at - i < 14) return true
  }
  return false
}
