import type { Writer } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { type Spoken, targetsOf } from './check-targets.ts'

/**
 * Checks that agreements still are what whoever decides has seen of them.
 *
 * @param seen versions of agreements
 * @throws RegisterError `stale` for one that has another version now
 */
export async function checkVersions(writer: Writer, what: Spoken, seen: readonly string[]): Promise<void> {
  const spoken = what.kind === 'undo' ? await writer.decisions.get([what.decision]) : [what]
  const held = await writer.entries.locate(spoken.flatMap(each => targetsOf(each as Spoken)))
  const other = (await writer.entries.getAll([...new Set(held.values())])).find(
    ({ version }) => !seen.includes(version),
  )
  if (other) throw new RegisterError('stale', { id: other.id, version: other.version })
}
