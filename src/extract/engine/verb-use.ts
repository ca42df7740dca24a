import type { Status } from '../../model/index.ts'
import type { GrammarIds } from './grammar.ts'
import type { Phrase, PhraseSequence } from './phrase.ts'
import type { VerbEntry } from './words.ts'

/** How a verb is used: what its auxiliaries and neighbours say. */
export type VerbUse = {
  readonly at: number
  readonly verb: VerbEntry
  readonly lemma: string
  /** First phrase of the verb group. */
  readonly from: number
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** real: it happened; bound: somebody is bound to do it; open: planned, hoped or possible. */
  readonly modality: 'real' | 'bound' | 'open'
  /** Participle right behind a noun: "the deal signed in May". */
  readonly isReduced: boolean
  readonly isGerund: boolean
  /** A noun of action: "the signing". */
  readonly isNominal: boolean
}

const FURTHEST = 7

/** Reads the verb group that ends at phrase `at`. */
export function readVerb(sequence: PhraseSequence, at: number, grammar: GrammarIds): VerbUse | null {
  const phrase = sequence.phrases[at]!
  if (phrase.value.tag !== 'verb') return null
  const { verb, lemma, forms } = phrase.value
  if (forms.includes('nominal'))
    return {
      at,
      verb,
      lemma,
      from: at,
      isPassive: false,
      isNegated: grammar.failedNouns.has(sequence.word(at - 1)),
      modality: 'real',
      isReduced: false,
      isGerund: false,
      isNominal: true,
    }
  let isPassive = false
  let isNegated = false
  let modality: VerbUse['modality'] = 'real'
  let hasAuxiliary = false
  let from = at
  let sawTo = false
  for (let i = at - 1; i >= 0 && at - i <= FURTHEST; i--) {
    const word = sequence.word(i)
    if (word === grammar.to) {
      sawTo = true
      from = i
      if (modality === 'real') modality = 'open'
      continue
    }
    if (grammar.negations.has(word)) {
      isNegated = true
      continue
    }
    if (sawTo && grammar.commitments.has(word)) {
      modality = 'bound'
      from = i
      break
    }
    if (sawTo && grammar.failures.has(word)) {
      isNegated = true
      from = i
      break
    }
    if (grammar.future.has(word)) {
      modality = 'open'
      hasAuxiliary = true
      from = i
      continue
    }
    if (grammar.possible.has(word)) {
      modality = 'open'
      hasAuxiliary = true
      from = i
      continue
    }
    if (grammar.be.has(word)) {
      if (!sawTo && (forms.includes('participle') || forms.includes('past')) && !hasAuxiliary) isPassive = true
      if (sawTo && isPassive === false) isPassive = isToBe(sequence, i, at, grammar) || isPassive
      hasAuxiliary = true
      from = i
      continue
    }
    if (grammar.have.has(word)) {
      hasAuxiliary = true
      from = i
      if (sawTo) modality = 'open'
      continue
    }
    if (sawTo && grammar.intentions.has(word)) {
      from = i
      continue
    }
    if (grammar.adverbs.has(word) || isAdverb(sequence, i)) continue
    break
  }
  if (sawTo && isPassiveInfinitive(sequence, at, grammar)) isPassive = true
  const isParticiple = forms.includes('participle')
  const before = sequence.phrases[at - 1]
  const isReduced =
    isParticiple &&
    !hasAuxiliary &&
    !sawTo &&
    before !== undefined &&
    isNominal(before) &&
    isReducedTail(sequence, at, grammar)
  return {
    at,
    verb,
    lemma,
    from,
    isPassive: isPassive || isReduced,
    isNegated,
    modality,
    isReduced,
    isGerund: forms.includes('gerund') && !hasAuxiliary,
    isNominal: false,
  }
}

/** "is to be signed". */
function isToBe(sequence: PhraseSequence, from: number, at: number, grammar: GrammarIds): boolean {
  for (let i = from + 1; i < at; i++) if (grammar.be.has(sequence.word(i))) return true
  return false
}
function isPassiveInfinitive(sequence: PhraseSequence, at: number, grammar: GrammarIds): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    if (sequence.word(i) === grammar.to) return false
    if (grammar.be.has(sequence.word(i))) return true
  }
  return false
}
const isAdverb = (sequence: PhraseSequence, i: number) => {
  const phrase = sequence.phrases[i]!
  return phrase.value.tag === 'word' && sequence.text.slice(phrase.span.end - 2, phrase.span.end) === 'ly'
}
const isNominal = (phrase: Phrase) =>
  phrase.value.tag === 'noun' || phrase.value.tag === 'word' || phrase.value.tag === 'money'
/** What follows a participle that stands for "which was …": by, in, on, with, a date. */
function isReducedTail(sequence: PhraseSequence, at: number, grammar: GrammarIds): boolean {
  const next = sequence.phrases[at + 1]
  if (!next) return true
  return next.value.tag === 'date' || grammar.relations.has(next.word)
}

/** The state that a verb's use gives an agreement; null where it says that there is none. */
export function statusOf(use: VerbUse): Status | null {
  const { verb, modality, isNegated } = use
  if (isNegated) {
    if (
      verb.frame === 'life' &&
      ['suspended', 'cancelled', 'terminated', 'rejected', 'withdrawn'].includes(verb.status)
    )
      return modality === 'real' ? 'in-force' : null
    return null
  }
  if (modality === 'real') return verb.status
  if (verb.frame === 'life')
    return verb.status === 'suspended' || verb.status === 'cancelled' || verb.status === 'terminated'
      ? verb.status
      : verb.status === 'amended'
        ? 'agreed'
        : 'signed'
  if (modality === 'bound') return verb.frame === 'conclude' ? 'proposed' : 'agreed'
  return verb.frame === 'provide' || verb.frame === 'pledge' || verb.frame === 'trade' || verb.frame === 'make'
    ? 'pledged'
    : 'proposed'
}
