import { toDecisionText } from '../../export/index.ts'
import { extractorVersion, reread } from '../../register/index.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import type { ExitCode } from '../verb.ts'
import { WRITING, withRegister } from './with-register.ts'

export type RereadIntoOptions = {
  readonly database: string | undefined
  readonly all: boolean
  readonly workers: number
  readonly knowledge: readonly string[]
  readonly quiet: boolean
}

/** Reads documents again and prints which decisions have lost their words. */
export async function rereadInto(options: RereadIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const knowledgeTexts = await readKnowledgeFiles(options.knowledge)
  const knowledge = toKnowledge(knowledgeTexts)
  return withRegister(options.database, WRITING, async store => {
    const { documents, changed, findings, unanchored, failed } = await reread(store, {
      workers: options.workers,
      knowledge,
      knowledgeTexts,
      extractor: extractorVersion(),
      at: () => new Date().toISOString(),
      isAll: options.all,
      signal,
    })
    for (const { documentId, message } of failed) process.stderr.write(`${documentId.slice(0, 16)}: ${message}\n`)
    process.stdout.write(unanchored.map(decision => `${toDecisionText(decision)}\n`).join(''))
    if (unanchored.length > 0)
      process.stderr.write(
        'The words that these decisions speak of are in no finding any more: decide anew, or take them back.\n',
      )
    if (!options.quiet)
      process.stderr.write(
        `${store.address}: ${documents} documents read again, ${changed} changed; findings: ${findings.fresh} new, ${findings.renamed} under another id, ${findings.gone} gone\n`,
      )
    return failed.length > 0 ? 1 : 0
  })
}
