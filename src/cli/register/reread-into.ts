import { toDecisionText } from '../../export/index.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import type { ExitCode } from '../verb.ts'
import { WRITING, withApi } from './with-register.ts'

export type RereadIntoOptions = {
  readonly database: string | undefined
  readonly all: boolean
  readonly workers: number
  readonly knowledge: readonly string[]
  readonly quiet: boolean
}

/** Reads documents again and prints which decisions have lost their words. */
export async function rereadInto(options: RereadIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const given = { knowledge: await readKnowledgeFiles(options.knowledge), workers: options.workers }
  // A table with a fault is told before the database is touched.
  toKnowledge(given.knowledge)
  return withApi(options.database, { ...WRITING, ...given }, async register => {
    const { documents, changed, findings, unanchored, failed } = await register.reread({ isAll: options.all, signal })
    for (const { documentId, message } of failed) process.stderr.write(`${documentId.slice(0, 16)}: ${message}\n`)
    process.stdout.write(unanchored.map(decision => `${toDecisionText(decision)}\n`).join(''))
    if (unanchored.length > 0)
      process.stderr.write(
        'The words that these decisions speak of are in no finding any more: decide anew, or take them back.\n',
      )
    if (!options.quiet)
      process.stderr.write(
        `${register.store.address}: ${documents} documents read again, ${changed} changed; findings: ${findings.fresh} new, ${findings.renamed} under another id, ${findings.gone} gone\n`,
      )
    return failed.length > 0 ? 1 : 0
  })
}
