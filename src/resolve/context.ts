import { type Knowledge, knowledge as ownKnowledge } from '../knowledge/index.ts'
import type { Party } from '../model/index.ts'
import { createNameTable, type NameTable } from './names/name-table.ts'
import { type PartyName, toPartyName } from './names/party-name.ts'
import { BoundedCache } from './words/bounded-cache.ts'
import { hashWord } from './words/hash-word.ts'
import { stem } from './words/stem.ts'
import { type WordWeights, wordWeights } from './words/word-weights.ts'

/** What profiles are made with. */
export type Context = {
  readonly names: NameTable
  readonly weights: WordWeights
  /** The numbers of the words that name a country. */
  readonly countryHashes: (code: string) => ReadonlySet<number>
  /** A party as parties are compared; null for a state, a person or a bystander. */
  readonly partyName: (party: Party) => PartyName | null
}

const contexts = new WeakMap<Knowledge, Context>()
/** Names come back: so many are kept at hand. */
const MOST_NAMES = 50_000

/** The context of some knowledge, built on first use. */
export function contextOf(knowledge: Knowledge = ownKnowledge()): Context {
  const known = contexts.get(knowledge)
  if (known) return known
  const context = createContext(knowledge, wordWeights())
  contexts.set(knowledge, context)
  return context
}

export function createContext(knowledge: Knowledge, weights: WordWeights): Context {
  const names = createNameTable(knowledge)
  const hashes = new Map<string, ReadonlySet<number>>()
  const parties = new BoundedCache<PartyName | null>(MOST_NAMES)
  return {
    names,
    weights,
    countryHashes(code) {
      const known = hashes.get(code) ?? new Set([...names.countryWords(code)].map(word => hashWord(stem(word))))
      hashes.set(code, known)
      return known
    },
    partyName(party) {
      const { name, type, country = '', id = '', roles } = party
      return parties.get([name, type, country, id, roles].join('|'), () => toPartyName(party, names, weights))
    },
  }
}
