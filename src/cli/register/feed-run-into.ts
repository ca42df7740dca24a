import { plainLine } from '../../export/index.ts'
import { createClient } from '../../fetch/index.ts'
import { createRounds, type EveryOptions, extractorVersion, RegisterError } from '../../register/index.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import type { ExitCode } from '../verb.ts'
import { loadSites } from '../web/load-sites.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import { AddProgress } from './add-progress.ts'
import { writeAlertFiles } from './alert-files.ts'
import type { FeedIntoOptions } from './feed-options.ts'
import { parseEvery } from './parse-every.ts'
import { withRegister } from './with-register.ts'

/** Looks at feeds, once or until it is interrupted. */
export async function feedRunInto(options: FeedIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const every = options.every === undefined ? 0 : parseEvery(options.every)
  const files = await readKnowledgeFiles(options.knowledge)
  const round = { known: toKnowledge(files), knowledge: files, sites: await loadSites(options.sites) }
  const client = createClient(toClientOptions(options))
  const progress = new AddProgress(options.quiet)
  const warn = (text: string) => void process.stderr.write(`${plainLine(text)}\n`)
  const tell = (text: string) => (options.quiet ? undefined : warn(text))
  const standAside = (error: unknown) => {
    if (!(error instanceof RegisterError && error.code === 'other-leads')) throw error
    tell('another process looks at the feeds of this database: nothing was done')
  }
  let failed = 0
  try {
    await withRegister(options.database, { isMade: false }, async store => {
      const settings: EveryOptions = {
        ...round,
        workers: options.workers,
        extractor: extractorVersion(),
        at: () => new Date().toISOString(),
        every,
        most: options.most,
        signal,
        onLook: look => {
          if (!('error' in look)) return look.found > 0 ? tell(`${look.url}: ${look.found} new`) : undefined
          failed++
          warn(`${look.url}: ${look.error.message}`)
        },
        onOutcome: outcome => progress.count(outcome),
        onLater: (url, error) => tell(`${url}: ${error.message} It is tried again later.`),
        onAlerts: looks => writeAlertFiles(store, looks),
        onSendFailure: ({ alert, url, problem, isLast }) => {
          failed++
          warn(`alert "${alert}", ${url}: ${problem} ${isLast ? 'It is given up.' : 'It is tried again later.'}`)
        },
      }
      const rounds = createRounds(store)
      if (every === 0) await rounds.once(client, settings).catch(standAside)
      else
        await rounds.every(client, {
          ...settings,
          onLead: isLeading =>
            tell(isLeading ? 'this process looks at the feeds' : 'another process looks at the feeds; standing by'),
          onFault: error => warn(error.message),
        })
      progress.close(store.address, signal.aborted)
    })
  } finally {
    client.close()
  }
  return failed + progress.problems > 0 ? 1 : 0
}
