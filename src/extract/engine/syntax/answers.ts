import type { Parse } from './clause.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * Whether what a verb tells has come about. real: it has; bound: somebody is bound to do it; open: planned, hoped, possible; asked:
 * asked of somebody; denied: it has not.
 */
export type Reality = 'real' | 'bound' | 'open' | 'asked' | 'denied'

/**
 * What was worked out of a sentence. Each stage asks the same of its verbs, and an answer for one verb rests on those for others, so that
 * without these a sentence of many verbs would take more than linear time.
 */
class Answers {
  readonly governor = new Map<VerbGroup, VerbGroup | null>()
  readonly subject = new Map<VerbGroup, NounPhrase | null>()
  readonly objects = new Map<VerbGroup, readonly NounPhrase[]>()
  readonly reach = new Map<VerbGroup, number>()
  readonly reality = new Map<VerbGroup, Reality>()
  readonly zones = new Map<VerbGroup, readonly { readonly from: number; readonly to: number }[]>()
  /** Index of the last clause inside each. */
  readonly lastInside: Int16Array
  /** For each unit, the end of the gerund or infinitive before it with no comma between; -1 for none. */
  readonly nonFiniteEnd: Int16Array

  /** For each unit, the index of the last verb that ends before it, and of the first that begins there or behind; attributive ones left out. */
  readonly verbBefore: Int16Array
  readonly verbFrom: Int16Array
  /** The same of the first finite verb. */
  readonly finiteFrom: Int16Array

  constructor(parse: Parse) {
    this.lastInside = lastInsideOf(parse)
    this.nonFiniteEnd = nonFiniteEndOf(parse)
    this.verbBefore = verbBeforeOf(parse)
    this.verbFrom = verbFromOf(parse, ({ form }) => form !== 'attributive')
    this.finiteFrom = verbFromOf(parse, ({ form }) => form === 'finite')
  }
}

const answers = new WeakMap<Parse, Answers>()

/** The sentence asked about last and its answers: most questions are about one sentence in a row. */
let last: { readonly parse: Parse; readonly answers: Answers } | null = null

export function answersOf(parse: Parse): Answers {
  if (last?.parse === parse) return last.answers
  const known = answers.get(parse)
  const made = known ?? new Answers(parse)
  if (!known) answers.set(parse, made)
  last = { parse, answers: made }
  return made
}

/** The answer for a key, found when it is first asked for. */
export function remembered<K, T>(
  known: { get(key: K): T | undefined; set(key: K, value: T): unknown },
  key: K,
  find: () => T,
): T {
  const answer = known.get(key)
  if (answer !== undefined) return answer
  const found = find()
  known.set(key, found)
  return found
}

/** Clauses are opened from the outside in, so that those inside one follow it without a gap. */
function lastInsideOf({ clauses }: Parse): Int16Array {
  const last = Int16Array.from(clauses, clause => clause.index)
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { parent } = clauses[i]!
    if (parent >= 0) last[parent] = Math.max(last[parent]!, last[i]!)
  }
  return last
}

function verbBeforeOf({ sequence, verbs }: Parse): Int16Array {
  const before = new Int16Array(sequence.count + 1).fill(-1)
  for (const [index, { form, to }] of verbs.entries()) if (form !== 'attributive') before[to] = index
  for (let i = 1; i <= sequence.count; i++) before[i] = Math.max(before[i]!, before[i - 1]!)
  return before
}

function verbFromOf({ sequence, verbs }: Parse, isSought: (verb: VerbGroup) => boolean): Int16Array {
  const first = new Int16Array(sequence.count + 1).fill(verbs.length)
  for (const [index, verb] of verbs.entries()) if (isSought(verb)) first[verb.from] = Math.min(first[verb.from]!, index)
  for (let i = sequence.count - 1; i >= 0; i--) first[i] = Math.min(first[i]!, first[i + 1]!)
  return first
}

function nonFiniteEndOf({ sequence, verbs }: Parse): Int16Array {
  const ends = new Int16Array(sequence.count + 1).fill(-1)
  for (const { form, to } of verbs) if (form === 'gerund' || form === 'infinitive') ends[to] = to
  for (let i = 1; i <= sequence.count; i++) {
    const before = sequence.units[i - 1]!
    if (ends[i] === -1 && !(before.kind === 'mark' && before.mark === ',')) ends[i] = ends[i - 1]!
  }
  return ends
}
