import { tableNamed } from '../schema/specifications.ts'

/** What becomes of a row whose key is there already: an error, the old row stays, the new one takes its place, or its `n` is added. */
export type IfThere = 'fail' | 'keep' | 'replace' | 'add'

/** The end of an insert statement, the same in both databases. */
export function onConflict(table: string, ifThere: IfThere): string {
  if (ifThere === 'fail') return ''
  if (ifThere === 'keep') return ' on conflict do nothing'
  const { key, columns } = tableNamed(table)
  const others = Object.keys(columns).filter(column => !key.includes(column))
  const changes =
    ifThere === 'add' ? [`n = "${table}".n + excluded.n`] : others.map(column => `"${column}" = excluded."${column}"`)
  return ` on conflict (${key.map(column => `"${column}"`).join(', ')}) do update set ${changes.join(', ')}`
}
