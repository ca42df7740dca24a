import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const BESIDE = ['', '-wal', '-shm', '-journal', '-lead'] as const
const NAME_PATTERN = /^-view-(?<name>[0-9a-f]{16,32})(?:-wal|-shm|-journal|-lead)?$/

/** The names of the views of a database that have files beside it. */
export async function listViews(file: string): Promise<readonly string[]> {
  const own = basename(file)
  const found = new Set<string>()
  for (const name of await readdir(dirname(file))) {
    const view = name.startsWith(own) && NAME_PATTERN.exec(name.slice(own.length))?.groups?.name
    if (view) found.add(view)
  }
  return [...found]
}

/** Deletes the files of a view. Who has it open goes on with what is no more. */
export async function dropView(file: string, name: string): Promise<void> {
  for (const end of BESIDE) await rm(join(dirname(file), `${basename(file)}-view-${name}${end}`), { force: true })
}
