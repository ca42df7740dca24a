import { ALL_KEY, type Clause, type Key, type Phrase, type Probe, toKeyToken } from './probe.ts'

/** A probe in the query language of FTS5. Words and keys are tokens already and hold no quotes; they are quoted all the same. */
export function toFts5({ must, not }: Pick<Probe, 'must' | 'not'>): string {
  const wanted = toAll(must.length > 0 ? must : [[{ kind: 'key', key: ALL_KEY }]])
  return not.length === 0 ? wanted : `${wanted} NOT (${not.map(toAll).join(' OR ')})`
}

const toAll = (clauses: readonly Clause[]) => `(${clauses.map(toAny).join(' AND ')})`

const toAny = (clause: Clause) => `(${clause.map(toMatch).join(' OR ')})`

function toMatch(match: Phrase | Key): string {
  if (match.kind === 'key') return quote(toKeyToken(match.key))
  const { words, isPrefix, column } = match
  return `${column === undefined ? '' : `{${column}} : `}${quote(words.join(' '))}${isPrefix ? ' *' : ''}`
}

const quote = (words: string) => `"${words.replaceAll('"', '""')}"`
