import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type AnswerKey, checkAnchors, type KeyError, parseKey } from '../evaluate/index.ts'
import type { Progress } from './progress.ts'
import { type Given, type NamedDocument, readDocuments } from './read-documents.ts'

/** A document and what a person found in it. */
export type CodedDocument = NamedDocument & { readonly key: AnswerKey }

const KEY_ENDING = '.key.json'
const SEVERAL_PATTERN = /^\.(?:ndjson|jsonl)(?::|$)/i

/**
 * The documents of files, folders and patterns with their answer keys: NAME.key.json beside each, or `gold` within a JSON document.
 * Documents without a key are left out and counted, unless they were named; a key that cannot be used, or that belongs to no
 * document, is told to `progress`.
 *
 * @param only the language to which to keep, where one is given
 */
export async function* readCoded(
  patterns: readonly string[],
  given: Given & { readonly only: string | undefined },
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<CodedDocument> {
  const folders = new Set<string>()
  for await (const item of readDocuments(patterns, given, progress, signal)) {
    const isNamed = patterns.includes(item.name)
    if (!isNamed) folders.add(dirname(item.name))
    const found = await findKey(item.name)
    if (found === null) {
      if (isNamed) progress.fail(noKey(item.name))
      else progress.skip('without an answer key')
      continue
    }
    if (given.only !== undefined && given.only !== (languageIn(found.json) ?? item.document.language)) {
      progress.skip('in other languages')
      continue
    }
    const key = parseKey(found.json, found.name)
    const errors = isErrors(key) ? key : checkAnchors(key, item.document.text, found.name)
    if (errors.length > 0) progress.fail(errors.map(({ message }) => message).join('\n'))
    else if (!isErrors(key)) yield { ...item, key }
  }
  if (!signal.aborted) for (const folder of folders) await tellLoneKeys(folder, progress)
}

const isErrors = (key: AnswerKey | readonly KeyError[]): key is readonly KeyError[] => Array.isArray(key)

type KeyFile = { readonly name: string; readonly json: string }

async function findKey(name: string): Promise<KeyFile | null> {
  const ending = extname(name)
  // A file with a document a line has no place for the key of each.
  if (SEVERAL_PATTERN.test(ending)) return null
  const beside = `${name.slice(0, name.length - ending.length)}${KEY_ENDING}`
  const json = await readFile(beside, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (json !== null) return { name: beside, json }
  if (ending.toLowerCase() !== '.json') return null
  const own = await readFile(name, 'utf8')
  const isCarried = 'gold' in (JSON.parse(own) as object)
  return isCarried ? { name, json: own } : null
}

const noKey = (name: string) =>
  `${name}: It has no answer key. Write one beside it, as NAME${KEY_ENDING}, or give a JSON document with the key as "gold".`

/** The language that a document with its key in it says it is in. */
function languageIn(json: string): string | undefined {
  try {
    const { lang, language = lang } = JSON.parse(json) as { lang?: unknown; language?: unknown }
    return typeof language === 'string' ? language : undefined
  } catch {
    return undefined
  }
}

/** A key whose document is missing was most likely misnamed: left unsaid, its figures would be missed by nobody. */
async function tellLoneKeys(folder: string, progress: Progress): Promise<void> {
  const names = await readdir(folder)
  const stems = new Set(names.filter(name => !name.endsWith(KEY_ENDING)).map(name => basename(name, extname(name))))
  for (const name of names.filter(each => each.endsWith(KEY_ENDING)).sort()) {
    if (!stems.has(name.slice(0, -KEY_ENDING.length)))
      progress.fail(`${join(folder, name)}: There is no document to this answer key. Name it after its document.`)
  }
}
