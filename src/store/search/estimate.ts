import type { Session } from '../backend/backend.ts'
import type { TextIndex } from '../schema/table.ts'
import type { Clause, Probe } from './probe.ts'

/**
 * How many rows a probe finds at most, by the counts that are kept of every key; infinite where it says nothing of keys. Words are not
 * counted: a probe of words is never estimated too low, only too high.
 */
export async function estimate({ db }: Session, { index, must }: Pick<Probe, 'index' | 'must'>): Promise<number> {
  const counted = must.filter(isOfKeys)
  const keys = counted.flatMap(clause => clause.map(match => (match.kind === 'key' ? match.key : '')))
  if (keys.length === 0) return Number.POSITIVE_INFINITY
  const rows = await db
    .selectFrom('key_counts')
    .select(['key', 'n'])
    .where('index_name', '=', index.name)
    .where('key', 'in', [...new Set(keys)])
    .execute()
  const of = new Map(rows.map(({ key, n }) => [key, n]))
  const sums = counted.map(clause =>
    clause.reduce((sum, match) => sum + (match.kind === 'key' ? (of.get(match.key) ?? 0) : 0), 0),
  )
  return Math.min(...sums)
}

/** How many rows have a key, by the same counts. */
export async function countOf({ db }: Session, index: TextIndex, key: string): Promise<number> {
  const row = await db
    .selectFrom('key_counts')
    .select('n')
    .where('index_name', '=', index.name)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.n ?? 0
}

export const isOfKeys = (clause: Clause): boolean => clause.every(match => match.kind === 'key')
