import type { Verb } from './verb.ts'

/** The verbs in the order in which help lists them. Each is loaded when it is used: most runs need one. */
export const VERBS = {
  start: async () => (await import('./start.ts')).start,
  read: async () => (await import('./read.ts')).read,
  extract: async () => (await import('./extract.ts')).extract,
  resolve: async () => (await import('./resolve.ts')).resolve,
  explain: async () => (await import('./explain.ts')).explain,
  eval: async () => (await import('./eval.ts')).evaluate,
  add: async () => (await import('./add.ts')).add,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  pending: async () => (await import('./pending.ts')).pending,
  decide: async () => (await import('./decide.ts')).decide,
  undo: async () => (await import('./undo.ts')).undo,
  history: async () => (await import('./history.ts')).history,
  feed: async () => (await import('./feed.ts')).feed,
  alert: async () => (await import('./alert.ts')).alert,
  token: async () => (await import('./token.ts')).token,
  collection: async () => (await import('./collection.ts')).collection,
  retract: async () => (await import('./retract.ts')).retract,
  problems: async () => (await import('./problems.ts')).problems,
  stats: async () => (await import('./stats.ts')).stats,
  ties: async () => (await import('./ties.ts')).ties,
  promises: async () => (await import('./promises.ts')).promises,
  currency: async () => (await import('./currency.ts')).currency,
  asymmetry: async () => (await import('./asymmetry.ts')).asymmetry,
  network: async () => (await import('./network.ts')).network,
  claims: async () => (await import('./claims.ts')).claims,
  brief: async () => (await import('./brief.ts')).brief,
  serve: async () => (await import('./serve.ts')).serve,
  reread: async () => (await import('./reread.ts')).reread,
  verify: async () => (await import('./verify.ts')).verify,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  schema: async () => (await import('./schema.ts')).schema,
} as const satisfies Readonly<Record<string, () => Promise<Verb>>>

export type VerbName = keyof typeof VERBS
export const VERB_NAMES = Object.keys(VERBS) as readonly VerbName[]
export const isVerbName = (word: string): word is VerbName => Object.hasOwn(VERBS, word)

/** Every verb, for help and for docs. */
export const loadVerbs = (): Promise<Verb[]> => Promise.all(VERB_NAMES.map(name => VERBS[name]()))
