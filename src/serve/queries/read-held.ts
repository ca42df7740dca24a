import type { Status } from '../../model/index.ts'
import type { Register } from '../../register/index.ts'

/** The agreement that holds a finding, as a list names it. */
export type Held = { readonly id: string; readonly title: string; readonly status: Status }

/** Which agreements hold these findings, by the id of the finding; those that none holds are left out. */
export async function readHeld(
  { store }: Register,
  findings: readonly string[],
): Promise<Readonly<Record<string, Held>>> {
  const held = await store.entries.locate([...new Set(findings)])
  const entries = await store.entries.getAll([...new Set(held.values())])
  const named = new Map(
    entries.map(({ id, title, status }) => [id, { id, title: title.value, status: status.value }] as const),
  )
  return Object.fromEntries(
    [...held].flatMap(([finding, id]) => (named.has(id) ? [[finding, named.get(id)!] as const] : [])),
  )
}
