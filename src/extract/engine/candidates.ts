import type { Status } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import { type Clause, hasBoundary, isMark } from './clause.ts'
import { governingVerb } from './governing-verb.ts'
import { determinersOf, nounPhraseStart } from './noun-phrase.ts'
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
  /** Verbs without an agreement noun of their own that tell more of it: "a deal under which Gazprom will supply …". */
  readonly others: readonly VerbUse[]
}

/** All candidates of a clause, in order; each with its stretch of the clause. */
export function findCandidates(analyser: Analyser, clause: Clause): Candidate[] {
  const { sequence } = clause
  const nouns: number[] = []
  for (let i = 0; i < sequence.count; i++)
    if (sequence.phrases[i]!.value.tag === 'noun' && !clause.quoted[i] && !isBracketed(sequence, i)) nouns.push(i)
  const starts = nouns.map(at => nounPhraseStart(analyser, sequence, at))
  const references = nouns.map((at, i) => isReference(analyser, clause, starts[i]!, at))
  const heads = nouns.filter((_, i) => !references[i])
  const found: Candidate[] = []
  const governed = new Set<VerbUse>()
  nouns.forEach((at, i) => {
    const noun = (sequence.phrases[at]!.value as { noun: NounEntry }).noun
    const use = references[i] ? null : governingVerb(analyser, clause, at, starts[i]!, heads)
    const nounFrom = starts[i]!
    const status = nounStatus(analyser, sequence, nounFrom, at, use)
    found.push({
      clause,
      at,
      noun,
      use,
      status,
      from: nounFrom,
      to: sequence.count,
      ...determinersOf(analyser, sequence, nounFrom, at),
      nounFrom,
      rule: `${analyser.kit.code}/agreement/${use ? use.verb.frame : 'noun'}`,
      isReference: references[i]!,
      others: [],
    })
    if (use && !noun.isGeneric) governed.add(use)
  })
  for (const use of clause.uses) {
    if (governed.has(use) || clause.quoted[use.at] || use.verb.frame === 'life' || use.verb.frame === 'talk') continue
    if (use.verb.frame === 'conclude' && found.some(candidate => candidate.use === use)) continue
    const isDefinite = use.isNominal && analyser.grammar.definite.has(sequence.word(use.at - 1))
    found.push({
      clause,
      at: use.at,
      noun: null,
      use,
      status: statusOf(use),
      from: use.from,
      to: sequence.count,
      isDefinite,
      isIndefinite: !isDefinite,
      nounFrom: use.from,
      rule: `${analyser.kit.code}/agreement/${use.verb.frame}`,
      isReference: false,
      others: [],
    })
  }
  found.sort((a, b) => a.at - b.at)
  return found
}

/** Gives each of the candidates that are left its stretch: what stands before the first belongs to all. */
export function setRegions(analyser: Analyser, candidates: readonly Candidate[]): Candidate[] {
  const starts = candidates.map(candidate => topicStart(analyser, candidate))
  return candidates.map((candidate, i) => ({
    ...candidate,
    from: i === 0 ? 0 : starts[i]!,
    to: starts[i + 1] ?? candidate.clause.sequence.count,
  }))
}

/** ", with South Sudan a memorandum": the partner that stands before the noun belongs to it. */
function topicStart(analyser: Analyser, candidate: Candidate): number {
  const { sequence } = candidate.clause
  const before = candidate.nounFrom - 1
  const isTopic =
    sequence.phrases[before]?.value.tag === 'actor' &&
    analyser.grammar.relations.get(sequence.word(before - 1)) === 'with'
  return isTopic ? before - 1 : candidate.from
}

/**
 * Candidates of one clause that speak of one thing become one: a verb tells more of the noun beside it ("a deal under which …
 * will supply"), a bare noun sums up the verb before it ("agreed on … – a historic deal").
 */
export function clusterCandidates(analyser: Analyser, candidates: readonly Candidate[]): Candidate[] {
  const clusters: Candidate[] = []
  for (const candidate of candidates) {
    const last = clusters.at(-1)
    if (last && !candidate.noun && last.noun && candidate.use && !startsAnew(analyser, last, candidate)) {
      clusters[clusters.length - 1] = { ...last, others: [...last.others, candidate.use] }
    } else if (
      last &&
      !last.noun &&
      last.use &&
      candidate.noun &&
      isBare(candidate) &&
      !startsAnew(analyser, last, candidate)
    ) {
      const isBinding = last.use.verb.frame === 'agree' || last.use.verb.frame === 'conclude'
      clusters[clusters.length - 1] = {
        ...(isBinding ? { ...candidate, status: last.status, use: last.use, nounFrom: candidate.nounFrom } : candidate),
        from: last.from,
        others: [last.use, ...last.others],
        isDefinite: candidate.isDefinite && last.isDefinite,
      }
    } else if (last && !last.noun && !candidate.noun && !startsAnew(analyser, last, candidate)) {
      clusters[clusters.length - 1] = { ...last, others: candidate.use ? [...last.others, candidate.use] : last.others }
    } else clusters.push(candidate)
  }
  return clusters
}

/** "agreement", "deal": says nothing of what it is about. */
const isBare = ({ noun, isReference: isOld }: Candidate) =>
  noun !== null &&
  !isOld &&
  !noun.isWeak &&
  noun.instrument === undefined &&
  (noun.form === 'agreement' || noun.form === 'contract') &&
  !noun.isPlural

/** A semicolon, or a coordinator with a subject of its own, between two candidates. */
function startsAnew(analyser: Analyser, first: Candidate, second: Candidate): boolean {
  const { sequence } = first.clause
  for (let i = first.at + 1; i < second.at; i++) {
    if (isMark(sequence, i) && sequence.text[sequence.phrases[i]!.span.start] === ';') return true
    const next = sequence.phrases[i + 1]
    if (
      analyser.grammar.coordinators.has(sequence.word(i)) &&
      next?.value.tag === 'actor' &&
      second.use &&
      i + 1 < second.use.from &&
      second.use.from - i <= 3
    )
      return true
  }
  return false
}

/** "Free Trade Agreement (FTA)": a second name in brackets. */
function isBracketed(sequence: PhraseSequence, at: number): boolean {
  const before = sequence.phrases[at - 1]
  return (
    before !== undefined && sequence.text[before.span.start] === '(' && sequence.phrases[at - 2]?.value.tag === 'noun'
  )
}

function nounStatus(
  analyser: Analyser,
  sequence: PhraseSequence,
  from: number,
  at: number,
  use: VerbUse | null,
): Status | null {
  const { grammar } = analyser
  let adjective: Status | null = null
  for (let i = from; i < at; i++) {
    const word = sequence.word(i)
    if (grammar.failedNouns.has(word)) return null
    if (grammar.planned.has(word)) adjective = 'proposed'
    else if (grammar.concluded.has(word)) adjective = 'signed'
  }
  if (grammar.failedNouns.has(sequence.word(from - 1))) return null
  if (use) {
    const status = statusOf(use)
    if (use.verb.frame === 'life' || adjective !== 'proposed') return status
  }
  return adjective ?? preparedStatus(analyser, sequence, from) ?? 'signed'
}

/** "talks on a treaty", "negotiating directives for an agreement". */
function preparedStatus(analyser: Analyser, sequence: PhraseSequence, from: number): Status | null {
  for (let i = from - 1; i >= 0 && from - i <= 5; i--) {
    if (analyser.grammar.negotiations.has(sequence.word(i))) return 'negotiating'
    if (isMark(sequence, i)) return null
  }
  return null
}

const REFERENCE_REACH = 14
/** "a protocol amending the 2018 treaty", "the 2007 treaty has its first protocol": a protocol is one to another agreement. */
function isReference(analyser: Analyser, clause: Clause, from: number, at: number): boolean {
  const { sequence } = clause
  const own = sequence.phrases[at]!.value
  if (own.tag !== 'noun' || own.noun.form === 'protocol' || own.noun.isGeneric || own.noun.isWeak) return false
  for (let i = Math.max(0, at - REFERENCE_REACH); i < Math.min(sequence.count, at + REFERENCE_REACH); i++) {
    const value = sequence.phrases[i]!.value
    if (value.tag !== 'noun' || value.noun.form !== 'protocol' || i === at) continue
    const [low, high] = i < at ? [i, from] : [at, i]
    const isListed = sequence.phrases
      .slice(low + 1, high)
      .some(phrase => analyser.grammar.coordinators.has(phrase.word))
    if (!isListed && !(i > at && hasBoundary(analyser, sequence, at, i))) return true
  }
  return false
}
