import { toLexeme } from '../backend/postgres/to-tsvector.ts'
import type { TextIndex } from '../schema/table.ts'
import { ALL_KEY, type Clause, type Key, type Phrase, type Probe, toKeyToken } from './probe.ts'

const WEIGHTS = ['A', 'B', 'C', 'D'] as const

/** A probe as PostgreSQL reads a tsquery. */
export function toTsquery({ index, must, not }: Pick<Probe, 'index' | 'must' | 'not'>): string {
  const toAny = (clause: Clause) => `(${clause.map(match => toMatch(match, index)).join(' | ')})`
  const toAll = (clauses: readonly Clause[]) => clauses.map(toAny).join(' & ')
  const wanted = must.length > 0 ? must : [[{ kind: 'key', key: ALL_KEY } as const]]
  return [toAll(wanted), ...not.map(clauses => `!(${toAll(clauses)})`)].join(' & ')
}

function toMatch(match: Phrase | Key, { columns }: TextIndex): string {
  if (match.kind === 'key') return toLexeme(toKeyToken(match.key))
  const { words, isPrefix, column } = match
  const weight = column === undefined ? '' : WEIGHTS[columns.indexOf(column)]!
  return words
    .map((word, index) => {
      const marks = `${isPrefix && index === words.length - 1 ? '*' : ''}${weight}`
      return `${toLexeme(word)}${marks === '' ? '' : `:${marks}`}`
    })
    .join(' <-> ')
}
