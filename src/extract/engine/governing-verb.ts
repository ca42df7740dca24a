import type { Analyser } from './analyser.ts'
import { type Clause, hasBoundary } from './clause.ts'
import type { VerbUse } from './verb-use.ts'

/** Verbs that an agreement is the subject of without a passive. */
const isIntransitive = (use: VerbUse) => use.verb.frame === 'life' && use.verb.isIntransitive === true

/** The verb that says what became of the noun at `at`; null where none does. `nouns` are all heads of the clause. */
export function governingVerb(
  analyser: Analyser,
  clause: Clause,
  at: number,
  nounFrom: number,
  nouns: readonly number[],
): VerbUse | null {
  const { sequence, uses } = clause
  const next = nouns.find(noun => noun > at) ?? sequence.count
  const isSubject = isHeadOfPhrase(analyser, clause, nounFrom)
  for (const use of uses) {
    if (use.at < at) continue
    if (use.at > next) break
    // "the deal signed in May"
    if (use.isReduced && use.at <= at + 4 && !hasBoundary(analyser, sequence, at + 1, use.at)) return use
    // "the deal was signed", "the treaty entered into force"
    if (
      isSubject &&
      !use.isReduced &&
      (use.isPassive || isIntransitive(use)) &&
      !hasOtherVerb(clause, at, use) &&
      isClear(analyser, clause, at, use)
    )
      return use
  }
  // "the declaration that both parties signed"
  const opening = sequence.phrases[at + 1]
  if (opening && analyser.grammar.relatives.has(opening.word)) {
    const use = uses.find(
      one =>
        one.at > at &&
        one.at <= at + 6 &&
        !one.isPassive &&
        (one.verb.frame === 'conclude' || one.verb.frame === 'life'),
    )
    if (use && sequence.phrases.slice(at + 2, use.at).some(phrase => phrase.value.tag === 'actor')) return use
  }
  // "signed a deal": the nearest active verb before it
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i]!
    if (use.at > at || use.isPassive || isIntransitive(use)) continue
    if (hasBoundary(analyser, sequence, use.at + 1, at)) break
    return use
  }
  // "Seen in Brussels was the signing of …" and passives whose subject follows
  return null
}

/** Whether the noun phrase is no part of another one: "directives for an agreement were adopted" are not about the agreement's adoption. */
function isHeadOfPhrase(analyser: Analyser, clause: Clause, nounFrom: number): boolean {
  const { sequence } = clause
  const relation = analyser.grammar.relations.get(sequence.word(nounFrom - 1))
  if (!relation || nounFrom < 2) return true
  if (relation === 'of')
    return (
      analyser.grammar.quantifying.has(sequence.word(nounFrom - 2)) ||
      sequence.phrases[nounFrom - 2]!.value.tag === 'noun' ||
      sequence.phrases[nounFrom - 2]!.value.tag === 'verb'
    )
  const before = sequence.phrases[nounFrom - 2]!
  return before.value.tag !== 'word'
}

/** No relative clause that is still open lies between noun and verb, unless a comma has closed it. */
function isClear(analyser: Analyser, clause: Clause, at: number, use: VerbUse): boolean {
  const { sequence } = clause
  let isOpen = false
  for (let i = at + 1; i < use.from; i++) {
    if (analyser.grammar.relatives.has(sequence.word(i)) || analyser.grammar.subordinators.has(sequence.word(i)))
      isOpen = true
    else if (isOpen && sequence.text[sequence.phrases[i]!.span.start] === ',' && i >= use.from - 3) isOpen = false
  }
  return !isOpen || !hasOtherVerb(clause, at, use)
}

/** Another finite verb between noun and verb that has the noun as its subject. */
function hasOtherVerb(clause: Clause, at: number, use: VerbUse): boolean {
  const { sequence } = clause
  return clause.uses.some(other => {
    if (other.at <= at || other.at >= use.from || other.isReduced || other.isGerund || other.isNominal) return false
    // A verb with a subject of its own stands in a clause of its own: "a contract under which Gazprom will supply gas has been signed".
    return !sequence.phrases.slice(at + 1, other.from).some(phrase => phrase.value.tag === 'actor')
  })
}
