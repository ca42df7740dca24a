import { extractAll } from '../../extract/index.ts'
import { extendKnowledge, type Knowledge, knowledge } from '../../knowledge/index.ts'
import type { Document } from '../../model/index.ts'
import { parseReading } from './parse-reading.ts'
import { prepareReading } from './prepare.ts'
import type { Prepared } from './prepared.ts'

/** A user's own table of names, read but not yet understood, so that it can be handed to other threads. */
export type KnowledgeText = { readonly name: string; readonly text: string }

/** Something to prepare. */
export type Task = { readonly document: Document; readonly ref?: string | undefined } | { readonly line: string }

/** What was made of it, or why nothing could be. */
export type TaskResult = { readonly prepared: Prepared } | { readonly code: string; readonly message: string }

/** What the program knows, and the users' own tables; a later one stands over an earlier one. */
export const toKnowledge = (files: readonly KnowledgeText[]): Knowledge =>
  files.reduce((known, { name, text }) => extendKnowledge(known, text, name), knowledge())

/** Prepares tasks, their documents read together; a fault of this program in one of them is told in its place. */
export function prepareBatch(tasks: readonly Task[], known: Knowledge): readonly TaskResult[] {
  const attempts = extractAll(
    tasks.flatMap(task => ('document' in task ? [task.document] : [])),
    { knowledge: known },
  )
  let next = 0
  return tasks.map(task => {
    try {
      if ('document' in task) {
        const attempt = attempts[next++]!
        if ('error' in attempt) throw attempt.error
        const ref = task.ref === undefined ? {} : { ref: task.ref }
        return { prepared: prepareReading({ ...ref, ...attempt.reading }, known) }
      }
      const parsed = parseReading(task.line)
      return 'reading' in parsed ? { prepared: prepareReading(parsed.reading, known) } : parsed
    } catch (error) {
      return { code: 'engine-failed', message: engineFailure(error) }
    }
  })
}

const engineFailure = (error: unknown): string =>
  `The engine failed on this text (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}). ` +
  'Please report it together with the text.'
