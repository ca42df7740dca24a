import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { FEED_ROWS, plainLine } from '../../export/index.ts'
import { type Client, createClient, FetchError, isWebAddress, parseFeedBytes } from '../../fetch/index.ts'
import { addFeed, addListed, type FeedOutcome } from '../../register/index.ts'
import { eachOf, type Store } from '../../store/index.ts'
import { CommandError } from '../command-error.ts'
import type { ExitCode } from '../verb.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import { checkAction } from './check-action.ts'
import type { FeedIntoOptions } from './feed-options.ts'
import { feedRunInto } from './feed-run-into.ts'
import { READING, WRITING, withRegister } from './with-register.ts'
import { writeRows } from './write-rows.ts'

const ACTIONS = {
  add,
  list,
  remove,
  run: (_: readonly string[], options: FeedIntoOptions, signal: AbortSignal) => feedRunInto(options, signal),
}

/** Does what the first word says. */
export async function feedInto(
  [action = '', ...sources]: readonly string[],
  options: FeedIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  return ACTIONS[checkAction('feed', ACTIONS, action, sources, 'name at least one address')](sources, options, signal)
}

async function add(sources: readonly string[], options: FeedIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const { since } = options
  if (since !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(since) && Number.isFinite(Date.parse(since))))
    throw new CommandError(`foedera feed: --since is a day such as 2026-01-31, not "${since}".`)
  const client = createClient(toClientOptions(options))
  let failed = 0
  try {
    await withRegister(options.database, {}, async store => {
      const settings = { at: () => new Date().toISOString(), since, signal }
      for (const source of sources) {
        if (signal.aborted) return
        const outcomes = isWebAddress(source)
          ? await addFeed(store, client, source, settings)
          : await addFile(store, client, source, settings)
        for (const outcome of outcomes) {
          if ('error' in outcome) failed++
          say(outcome)
        }
      }
    })
  } finally {
    client.close()
  }
  return failed > 0 ? 1 : 0
}

async function addFile(
  store: Store,
  client: Client,
  file: string,
  settings: Parameters<typeof addListed>[3],
): Promise<readonly FeedOutcome[]> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandError(
      `${file}: It cannot be opened (${code}). Name an address that begins with https://, or a file of OPML.`,
      error,
    )
  }
  try {
    const content = await parseFeedBytes(bytes, pathToFileURL(file).href)
    if (content.kind === 'list') return await addListed(store, client, content.feeds, settings)
    return [{ url: file, error: new FetchError('not-feed', { reason: 'a file has to be a list of feeds' }) }]
  } catch (error) {
    if (error instanceof FetchError) return [{ url: file, error }]
    throw error
  }
}

function say(outcome: FeedOutcome): void {
  if ('error' in outcome) process.stderr.write(`${plainLine(`${outcome.url}: ${outcome.error.message}`)}\n`)
  else process.stdout.write(`${outcome.result} ${outcome.kind} ${outcome.url}\n`)
}

async function list(_: readonly string[], options: FeedIntoOptions): Promise<ExitCode> {
  await withRegister(options.database, READING, store =>
    writeRows(withCounts(store), FEED_ROWS, {
      ...options,
      nothing: 'There is no feed. `foedera feed add URL` adds one.',
    }),
  )
  return 0
}

async function* withCounts(store: Store) {
  for await (const feed of eachOf(page => store.feeds.list(page))) {
    const { no, ...told } = feed
    yield { ...told, counts: await store.feeds.counts(no) }
  }
}

async function remove(urls: readonly string[], { database }: FeedIntoOptions): Promise<ExitCode> {
  let missing = 0
  await withRegister(database, WRITING, async store => {
    for (const url of urls) {
      const known = [url, URL.parse(url)?.href ?? url]
      const isRemoved = await store.write(async writer => {
        for (const each of known) if (await writer.feeds.remove(each)) return true
        return false
      })
      if (isRemoved) process.stdout.write(`removed ${url}\n`)
      else {
        missing++
        process.stderr.write(`${plainLine(url)}: There is no such feed. \`foedera feed list\` shows all.\n`)
      }
    }
  })
  return missing > 0 ? 1 : 0
}
