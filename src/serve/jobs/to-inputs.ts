import { type ClientOptions, isWebAddress } from '../../fetch/index.ts'
import type { Sites } from '../../knowledge/index.ts'
import { parseInput, ReadError, readContent, toDocument } from '../../read/index.ts'
import { type Input, readInputs, toInput } from '../../register/index.ts'
import { ProblemError } from '../problem/problem-error.ts'

/** How addresses are fetched. */
export type Fetching = { readonly web: ClientOptions; readonly sites?: Sites | undefined }

/** A text with what is known of it. */
export type SentText = { readonly text: string; readonly title?: string | undefined }

/** @throws ReadError at once, since it is one document */
export function textInput(sent: SentText): Input {
  const parsed = parseInput(JSON.stringify(sent), 1)
  // Where in the line it is, nobody wrote a line, is no help.
  if (parsed instanceof ReadError) throw new ReadError(parsed.code, parsed.data)
  return { name: sent.title ?? 'text', document: toDocument(parsed.input), source: parsed.source }
}

/** The documents at addresses. Names of files are no addresses: nobody outside reads this machine's files. */
export function addressInputs(
  addresses: readonly string[],
  { web, sites }: Fetching,
  signal: AbortSignal,
): AsyncIterable<Input> {
  const other = addresses.find(address => !isWebAddress(address))
  if (other !== undefined)
    throw new ProblemError('invalid', {
      errors: [`body addresses: "${other.slice(0, 100)}" does not begin with http.`],
    })
  return readInputs(addresses, { web, signal, ...(sites ? { sites } : {}) })
}

/** The documents in files of a form; anything else in it is refused. */
export async function* fileInputs(files: readonly File[]): AsyncGenerator<Input> {
  for (const file of files) for await (const item of readContent(await file.bytes(), file.name)) yield toInput(item)
}

/** @throws ProblemError `invalid` where a form has none, or something else */
export function filesOf(form: FormData): readonly File[] {
  const refuse = (error: string) => new ProblemError('invalid', { errors: [error] })
  const files: File[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') throw refuse(`body ${name.slice(0, 100)}: This is no file.`)
    files.push(value)
  }
  if (files.length === 0) throw refuse('body: There is no file in it.')
  return files
}
