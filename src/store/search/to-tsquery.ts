import { FIRST_SIGN, toLexeme } from '../backend/postgres/to-tsvector.ts'
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
  const place = column === undefined ? -1 : columns.indexOf(column)
  const toWord = (word: string, index: number, sign: string, weight: string) => {
    const marks = `${isPrefix && index === words.length - 1 ? '*' : ''}${weight}`
    return `${toLexeme(sign + word)}${marks === '' ? '' : `:${marks}`}`
  }
  if (place !== 0) return words.map((word, index) => toWord(word, index, '', WEIGHTS[place] ?? '')).join(' <-> ')
  const each = words.map((word, index) => toWord(word, index, FIRST_SIGN, ''))
  if (words.length === 1) return each[0]!
  return `(${[...each, words.map((word, index) => toWord(word, index, '', WEIGHTS[0])).join(' <-> ')].join(' & ')})`
}
