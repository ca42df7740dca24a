import { isWebAddress, readNamed } from '../fetch/index.ts'
import type { Document } from '../model/index.ts'
import { asInput, ReadError, type ReadFilesOptions, readFiles, type SkipReason, toDocument } from '../read/index.ts'
import { CommandError } from './command-error.ts'
import type { Progress } from './progress.ts'
import { stdin } from './stdin.ts'
import { loadSites } from './web/load-sites.ts'
import { toClientOptions } from './web/to-client-options.ts'
import type { WebGiven } from './web-options.ts'

export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  hidden: 'hidden',
  readme: 'README',
  'answer-key': 'with answer keys',
  'unknown-extension': 'of other kinds',
  repeated: 'named twice',
  attachment: 'attached to mails and of other kinds',
}

export type NamedDocument = { readonly name: string; readonly ref?: string; readonly document: Document }

/** What the user says of every document of a run. */
export type Given = { readonly published?: string | undefined; readonly language?: string | undefined }

/** The documents of files, folders, patterns and `-`, until an interruption. What cannot be read is told to `progress`. */
export async function* readDocuments(
  patterns: readonly string[],
  given: Given,
  progress: Progress,
  signal: AbortSignal,
  web?: WebGiven,
): AsyncGenerator<NamedDocument> {
  checkGiven(given)
  const onSkip = (_: string, reason: SkipReason) => progress.skip(SKIPPED[reason])
  for await (const item of await read(patterns, web, signal, { onSkip, stdin: stdin(signal) })) {
    if (signal.aborted) return
    if ('error' in item)
      progress.fail(isWebAddress(item.name) ? `${item.name}: ${item.error.message}` : item.error.message)
    else yield { ...item, document: withGiven(item.document, given) }
  }
}

/** Addresses are fetched by verbs that say how; elsewhere they are taken for names of files. */
async function read(
  patterns: readonly string[],
  web: WebGiven | undefined,
  signal: AbortSignal,
  options: ReadFilesOptions,
) {
  if (web === undefined) return readFiles(patterns, options)
  return readNamed(patterns, { ...options, web: toClientOptions(web), sites: await loadSites(web.sites), signal })
}

/** @throws CommandError where what the user says is no date. */
export function checkGiven({ published }: Given): void {
  try {
    toDocument({ text: '.', published })
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new CommandError(`--published "${published}" is no date. Write it as 2015-05-08, 2015-05 or 2015.`, error)
  }
}

/** The document as if it had come with what the user says: the date is part of what it is known by. */
export function withGiven(document: Document, { published, language = document.language }: Given): Document {
  if (published === undefined) return { ...document, language }
  return toDocument({ ...asInput(document), language, published })
}
