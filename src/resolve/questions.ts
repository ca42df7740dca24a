import type { Finding, Question, QuestionReason } from '../model/index.ts'
import type { NearMiss } from './cluster/partition.ts'
import { type ComparisonWeights, score, scoreParts, toProbability } from './compare/compare.ts'
import { type Constraints, questionId } from './decide/constraints.ts'
import type { Profile } from './profile/profile.ts'

export type Asked = {
  readonly nearMisses: readonly NearMiss[]
  readonly constraints: Constraints
  readonly profiles: ReadonlyMap<string, Profile>
  /** The entry that holds a finding, with all findings in it. */
  readonly holderOf: (findingId: string) => { readonly id: string; readonly findings: readonly Finding[] }
  readonly weights: ComparisonWeights
}

/** What people should say: which lookalikes are one agreement, and which of their decisions hold. The most valuable first. */
export function toQuestions({ nearMisses, constraints, profiles, holderOf, weights }: Asked): Question[] {
  const toQuestion = (a: Profile, b: Profile, reason: QuestionReason, decisions?: readonly string[]): Question => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a]
    const id = questionId(first.id, second.id)
    const holders = [holderOf(first.id), holderOf(second.id)] as const
    const logOdds = score(first, second, weights)
    const probability = toProbability(logOdds)
    const isUnsure = constraints.unsure.has(id)
    const size = new Set(holders.flatMap(({ findings }) => findings)).size
    // Where nothing is in doubt but that people contradict one another, or the groups do, half a doubt is left.
    const doubt =
      reason === 'grey-zone' ? 4 * probability * (1 - probability) : Math.max(0.5, 4 * probability * (1 - probability))
    return {
      id,
      a: first.id,
      b: second.id,
      entries: [holders[0].id, holders[1].id],
      reason,
      score: round(logOdds),
      probability: round(probability),
      parts: scoreParts(first, second, weights),
      value: isUnsure ? 0 : round(doubt * Math.log(1 + size)),
      ...(isUnsure ? { unsure: true as const } : {}),
      ...(decisions ? { decisions: [...decisions] } : {}),
    }
  }
  const heldApart = new Set(constraints.apart.map(([a, b]) => questionId(holderOf(a).id, holderOf(b).id)))
  const contradictions = constraints.contradictions.flatMap(({ a, b, decision, against }) => {
    const [one, other] = [profiles.get(a), profiles.get(b)]
    return one && other ? [toQuestion(one, other, 'contradiction', [decision, ...against])] : []
  })
  const alike = nearMisses
    .filter(({ a, b }) => !heldApart.has(questionId(holderOf(a.id).id, holderOf(b.id).id)))
    .map(({ a, b, score: value }) => toQuestion(a, b, value >= weights.bound ? 'linkage' : 'grey-zone'))
  const questions = new Map([...alike, ...contradictions].map(question => [question.id, question]))
  return [...questions.values()].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
}

const round = (value: number) => Math.round(1000 * value) / 1000
