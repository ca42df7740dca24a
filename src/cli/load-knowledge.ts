import { readFile } from 'node:fs/promises'
import { extendKnowledge, type Knowledge, KnowledgeError, knowledge } from '../knowledge/index.ts'
import { CommandError } from './command-error.ts'

/** A user's own table, read but not yet understood, so that it can be handed to other threads. */
export type KnowledgeFile = { readonly name: string; readonly text: string }

/** Reads the files that `--knowledge` names. */
export async function readKnowledgeFiles(names: readonly string[]): Promise<KnowledgeFile[]> {
  const files: KnowledgeFile[] = []
  for (const name of names) {
    try {
      files.push({ name, text: await readFile(name, 'utf8') })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new CommandError(`${name}: It cannot be opened (${code}). Check the name after --knowledge.`, error)
    }
  }
  return files
}

/** What the program knows, and the user's own tables; a later one stands over an earlier one. */
export function toKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  try {
    return files.reduce((known, { name, text }) => extendKnowledge(known, text, name), knowledge())
  } catch (error) {
    if (error instanceof KnowledgeError) throw new CommandError(error.message, error)
    throw error
  }
}
