import { plainLine } from '../../export/index.ts'
import { createClient } from '../../fetch/index.ts'
import { extractorVersion, type RoundOptions, runEvery, runRound } from '../../register/index.ts'
import type { Store } from '../../store/index.ts'
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
  let failed = 0
  try {
    await withRegister(options.database, { isMade: false }, async store => {
      const settings: RoundOptions & { readonly signal: AbortSignal } = {
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
        onAlerts: runs => writeAlertFiles(store, runs),
        onSendFailure: ({ alert, url, problem, isLast }) => {
          failed++
          warn(`alert "${alert}", ${url}: ${problem} ${isLast ? 'It is given up.' : 'It is tried again later.'}`)
        },
      }
      if (every === 0) await once(store, client, settings, tell)
      else
        await runEvery(store, client, {
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

async function once(
  store: Store,
  client: Parameters<typeof runRound>[1],
  settings: RoundOptions,
  tell: (text: string) => void,
): Promise<void> {
  const lead = await store.lead()
  if (lead === null) return tell('another process looks at the feeds of this database: nothing was done')
  try {
    await runRound(store, client, settings)
  } finally {
    await lead.release()
  }
}
