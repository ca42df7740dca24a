/** What joins an actor to its clause. */
export type Relation =
  | 'between'
  | 'with'
  | 'by'
  | 'to'
  | 'for'
  | 'from'
  | 'of'
  | 'place'
  | 'about'
  | 'against'
  | 'under'
  | 'none'

/** The small words of a language, by what they do. */
export type Grammar = {
  readonly relations: Readonly<Record<string, Exclude<Relation, 'none'>>>
  readonly determiners: readonly string[]
  readonly indefinite: readonly string[]
  readonly definite: readonly string[]
  readonly be: readonly string[]
  readonly have: readonly string[]
  readonly future: readonly string[]
  readonly possible: readonly string[]
  readonly negations: readonly string[]
  readonly failures: readonly string[]
  /** Words before "to" + verb that leave it open whether it happens. */
  readonly intentions: readonly string[]
  /** Words before "to" + verb that bind somebody to do it. */
  readonly commitments: readonly string[]
  /** Words that may stand between an auxiliary and its verb. */
  readonly adverbs: readonly string[]
  readonly to: string
  readonly relatives: readonly string[]
  readonly subordinators: readonly string[]
  readonly coordinators: readonly string[]
  readonly planned: readonly string[]
  readonly concluded: readonly string[]
  readonly failedNouns: readonly string[]
  /** Nouns of preparation before "on", "for" and an agreement. */
  readonly negotiations: readonly string[]
  /** "a number of agreements". */
  readonly quantifying: readonly string[]
  /** Words that make the actor after or before them a witness, host or mediator. */
  readonly presence: readonly string[]
  /** Words beside money that is no amount of an agreement. */
  readonly otherMoney: readonly string[]
  readonly forecasts: readonly string[]
  readonly otherDurations: readonly string[]
  readonly maturity: readonly string[]
  readonly grace: readonly string[]
  readonly interest: readonly string[]
  readonly interestFree: readonly string[]
  readonly tranche: readonly string[]
  readonly drawn: readonly string[]
  readonly options: readonly string[]
  readonly settlement: readonly string[]
  readonly speechPrepositions: readonly string[]
}

type WordLists = {
  readonly [K in keyof Grammar as Grammar[K] extends readonly string[] ? K : never]: ReadonlySet<number>
}
/** The grammar with words as vocabulary numbers. */
export type GrammarIds = WordLists & { readonly relations: ReadonlyMap<number, Relation>; readonly to: number }

export function internGrammar(grammar: Grammar, id: (word: string) => number): GrammarIds {
  const lists = Object.entries(grammar).flatMap(([name, words]) =>
    Array.isArray(words) ? [[name, new Set((words as string[]).map(id))] as const] : [],
  )
  return {
    ...(Object.fromEntries(lists) as unknown as WordLists),
    relations: new Map(Object.entries(grammar.relations).map(([word, relation]) => [id(word), relation])),
    to: id(grammar.to),
  }
}
