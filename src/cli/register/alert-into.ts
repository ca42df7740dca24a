import { resolve } from 'node:path'
import { ALERT_ROWS, noticeLines, noticeTitle, plainLine } from '../../export/index.ts'
import { createClient } from '../../fetch/index.ts'
import {
  addAlert,
  alertNamed,
  checkWebhook,
  makeFeedKey,
  RegisterError,
  runAlerts,
  sendNews,
  toLook,
  withdrawFeedKey,
} from '../../register/index.ts'
import { eachOf, type Store } from '../../store/index.ts'
import { withOutput } from '../output.ts'
import type { ExitCode } from '../verb.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import { toAlertFeed, writeAlertFiles } from './alert-files.ts'
import { checkAction, oneName } from './check-action.ts'
import { parseSite } from './parse-site.ts'
import type { RowFormat } from './row-formats.ts'
import { type FilterOptions, toFilters } from './to-filters.ts'
import { READING, WRITING, withRegister } from './with-register.ts'
import { writeRows } from './write-rows.ts'

export type AlertIntoOptions = FilterOptions & {
  readonly database: string | undefined
  readonly atom: string | undefined
  readonly webhook: string | undefined
  readonly site: string
  readonly 'allow-private': boolean
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
  readonly quiet: boolean
}

const ACTIONS = { add, list, remove, show, key, withdraw, run }
const now = () => new Date().toISOString()

/** Does what the first word says. */
export async function alertInto(
  [action = '', ...words]: readonly string[],
  options: AlertIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  return ACTIONS[checkAction('alert', ACTIONS, action, words, 'name the alert')](words, options, signal)
}

async function add([name = '', ...query]: readonly string[], options: AlertIntoOptions): Promise<ExitCode> {
  const { atom, webhook } = options
  await withRegister(options.database, WRITING, async store => {
    const draft = {
      name,
      filter: toFilters(query, options).filter,
      file: atom === undefined ? undefined : resolve(atom),
      url: webhook === undefined ? undefined : checkAddress(webhook, options),
    }
    const { found, secret } = await addAlert(store, draft, now())
    process.stdout.write(
      `added alert "${name}"; it finds ${found} ${found === 1 ? 'agreement' : 'agreements'} at the moment\n`,
    )
    if (secret !== undefined) process.stdout.write(`key of its messages, shown only now: ${secret}\n`)
  })
  return 0
}

function checkAddress(text: string, options: AlertIntoOptions): string {
  const client = createClient(toClientOptions(options))
  try {
    return checkWebhook(client, text, options['allow-private'])
  } finally {
    client.close()
  }
}

async function list(_: readonly string[], options: AlertIntoOptions): Promise<ExitCode> {
  await withRegister(options.database, READING, store =>
    writeRows(withCounts(store), ALERT_ROWS, {
      ...options,
      nothing: 'There is no alert. `foedera alert add` adds one.',
    }),
  )
  return 0
}

async function* withCounts(store: Store) {
  for await (const alert of eachOf(page => store.alerts.list(page))) {
    const { no, ...told } = alert
    yield { ...told, counts: await store.alerts.counts(no) }
  }
}

async function remove(names: readonly string[], { database }: AlertIntoOptions): Promise<ExitCode> {
  await withRegister(database, WRITING, async store => {
    for (const name of names) {
      if (!(await store.write(writer => writer.alerts.remove(name)))) throw new RegisterError('no-alert', { name })
      process.stdout.write(`removed alert "${name}"\n`)
    }
  })
  return 0
}

async function key(words: readonly string[], { database, site }: AlertIntoOptions): Promise<ExitCode> {
  const name = oneName('alert key', words)
  const place = parseSite(site)
  await withRegister(database, WRITING, async store => {
    const made = await makeFeedKey(store, name, now())
    process.stdout.write(`${new URL(`/api/v1/news/${made}/feed.atom`, place)}\n`)
    process.stderr.write('Whoever knows this address sees the feed. It is shown only now.\n')
  })
  return 0
}

async function withdraw(names: readonly string[], { database }: AlertIntoOptions): Promise<ExitCode> {
  await withRegister(database, WRITING, async store => {
    for (const name of names) {
      const told = (await withdrawFeedKey(store, name)) ? 'shows nothing any more' : 'had no secret address'
      process.stdout.write(`the feed of alert "${name}" ${told}\n`)
    }
  })
  return 0
}

async function show(words: readonly string[], options: AlertIntoOptions): Promise<ExitCode> {
  const name = oneName('alert show', words)
  await withRegister(options.database, READING, async store => {
    const alert = await alertNamed(store, name)
    await withOutput(options.output, async output => {
      if (options.format !== 'json' && options.format !== 'ndjson')
        return output.write(await toAlertFeed(store, alert, options.limit))
      const notices: unknown[] = []
      for await (const { id, notice } of eachOf(page => store.alerts.news(alert.no, page))) {
        if (notices.length >= (options.limit ?? Number.POSITIVE_INFINITY)) break
        notices.push({ id, ...(notice as object) })
      }
      if (options.format === 'json') return output.write(`${JSON.stringify(notices, null, 2)}\n`)
      return output.write(notices.map(notice => `${JSON.stringify(notice)}\n`).join(''))
    })
  })
  return 0
}

async function run(_: readonly string[], options: AlertIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  let failed = 0
  await withRegister(options.database, WRITING, async store => {
    const lead = await store.lead()
    if (lead === null)
      return void process.stderr.write('another process looks at the alerts of this database: nothing was done\n')
    const client = createClient(toClientOptions(options))
    try {
      const runs = await runAlerts(store, { at: now, signal })
      await writeAlertFiles(store, runs.map(toLook))
      if (!options.quiet)
        for (const notice of runs.flatMap(({ notices }) => notices))
          process.stdout.write(
            `${plainLine(`${notice.alert}: ${noticeTitle(notice)}`)}\n${noticeLines(notice)
              .map(line => `  ${line}\n`)
              .join('')}`,
          )
      await sendNews(store, client, {
        at: now,
        signal,
        onFailure: ({ alert, url, problem, isLast }) => {
          failed++
          process.stderr.write(
            `${plainLine(`alert "${alert}", ${url}: ${problem} ${isLast ? 'It is given up.' : 'It is tried again later.'}`)}\n`,
          )
        },
      })
    } finally {
      client.close()
      await lead.release()
    }
  })
  return failed > 0 ? 1 : 0
}
