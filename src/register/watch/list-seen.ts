import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isReadable } from '../../read/index.ts'

/** Files, each with what tells whether it has changed. */
export type Seen = ReadonlyMap<string, string>

/** The files below folders that may be articles, hidden ones and answer keys left out, as they are at the moment. */
export async function listSeen(folders: readonly string[]): Promise<Seen> {
  const seen = new Map<string, string>()
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const name = join(entry.parentPath, entry.name)
      const isHidden = name
        .slice(folder.length)
        .split(/[\\/]/)
        .some(part => part.startsWith('.'))
      if (!entry.isFile() || isHidden || !isReadable(name) || name.endsWith('.key.json')) continue
      // Gone between the two looks: then it is not there.
      const found = await stat(name).catch(() => null)
      if (found) seen.set(name, `${found.size} ${found.mtimeMs}`)
    }
  }
  return new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)))
}
