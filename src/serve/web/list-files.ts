import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Files of the web app, by their paths as addresses have them: `/assets/app.js`. Nothing else of the machine can be asked for. */
export type WebFiles = ReadonlyMap<string, string>

/** The files of a folder and of those within it; null where there is no such folder. */
export async function listFiles(folder: string): Promise<WebFiles | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    return new Map(files.map(file => [`/${file.slice(join(folder, sep).length).split(sep).join('/')}`, file]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
