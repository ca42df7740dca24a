import type { Session } from '../backend/backend.ts'
import { readTable } from '../backup/dump.ts'
import { tableNamed } from '../schema/specifications.ts'
import { gatherChanges } from '../write/changes.ts'
import type { Fault } from './fault.ts'
import { gatherAll } from './rebuild.ts'

/** Tables of counts, with their columns before the count. */
const COUNTED = { key_counts: ['index_name', 'key'], pair_years: ['pair', 'year', 'measure'] } as const

/** Compares what is counted with a new count of everything. */
export async function* findCountFaults(session: Session): AsyncGenerator<Fault, void> {
  const all = gatherChanges()
  for await (const gathered of gatherAll(session)) all.absorb({ ...gathered, indexed: new Map() })
  const expected = { key_counts: all.keys, pair_years: all.pairs } as const
  for (const name of ['key_counts', 'pair_years'] as const) {
    const left = new Map([...expected[name]].filter(([, n]) => n !== 0))
    for await (const rows of readTable(session, tableNamed(name))) {
      for (const row of rows) {
        const key = COUNTED[name].map(column => row[column]).join('\n')
        const n = left.get(key) ?? 0
        left.delete(key)
        if (n !== row.n) yield toFault(name, key, Number(row.n), n)
      }
    }
    for (const [key, n] of left) yield toFault(name, key, 0, n)
  }
}

const toFault = (where: string, key: string, found: number, expected: number): Fault => ({
  code: 'count-out-of-step',
  where,
  id: key.replaceAll('\n', ' '),
  message: `${where} says ${found} for ${key.replaceAll('\n', ' ')}, where there are ${expected}`,
  isMended: true,
})
