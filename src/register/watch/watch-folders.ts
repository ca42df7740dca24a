import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { readFiles } from '../../read/index.ts'
import type { Input } from '../add/input.ts'
import { toInput } from '../add/read-inputs.ts'
import { listSeen, type Seen } from './list-seen.ts'

/** How often folders are looked at, milliseconds. Looking works on every file system; telling of changes does not. */
const INTERVAL = 1_000

/**
 * What appears in folders or changes there, round by round, until it is stopped. A file is taken when it was the same in two rounds, so that one that is
 * still being written is not read in part.
 */
export async function* watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  interval = INTERVAL,
): AsyncGenerator<AsyncIterable<Input>> {
  for (const folder of folders) await stat(folder)
  let before: Seen = new Map()
  const taken = new Map<string, string>()
  while (!signal.aborted) {
    const now = await listSeen(folders)
    const settled = [...now].filter(([name, state]) => before.get(name) === state && taken.get(name) !== state)
    before = now
    if (settled.length > 0) {
      for (const [name, state] of settled) taken.set(name, state)
      yield readAll(settled.map(([name]) => name))
    }
    await sleep(interval, undefined, { signal }).catch(() => {})
  }
}

async function* readAll(names: readonly string[]): AsyncGenerator<Input> {
  for await (const item of readFiles(names)) yield toInput(item)
}
