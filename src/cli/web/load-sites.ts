import { readFile } from 'node:fs/promises'
import { extendSites, KnowledgeError, type Sites, sites } from '../../knowledge/index.ts'
import { CommandError } from '../command-error.ts'

/** The sites that the program knows, and the user's own tables; a later one stands over an earlier one. */
export async function loadSites(files: readonly string[]): Promise<Sites> {
  let known = sites()
  for (const name of files) {
    try {
      known = extendSites(known, await readFile(name, 'utf8'), name)
    } catch (error) {
      if (error instanceof KnowledgeError) throw new CommandError(error.message, error)
      const { code } = error as NodeJS.ErrnoException
      throw new CommandError(`${name}: It cannot be opened (${code}). Check the name after --sites.`, error)
    }
  }
  return known
}
