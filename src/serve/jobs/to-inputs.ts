import { type ClientOptions, isWebAddress } from '../../fetch/index.ts'
import type { Sites } from '../../knowledge/index.ts'
import { parseInput, ReadError, readContent, toDocument } from '../../read/index.ts'
import { type Input, readInputs, toInput } from '../../register/index.ts'
import { ProblemError } from '../problem/problem-error.ts'

/** How addresses are fetched. */
export type Fetching = { readonly web: ClientOptions; readonly sites?: Sites | undefined }

/** What is to be added: files, a text, or what is at addresses. */
export type Sent =
  | { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly text: SentText }
  | { readonly addresses: readonly string[] }

/** The documents in what was sent. */
export function inputsOf(sent: Sent, fetching: Fetching, signal: AbortSignal): AsyncIterable<Input> {
  if ('files' in sent) return fileInputs(sent.files)
  return 'text' in sent ? textInput(sent.text) : addressInputs(sent.addresses, fetching, signal)
}

/** A text with what is known of it. */
export type SentText = { readonly text: string; readonly title?: string | undefined }

/** @throws ReadError where there is no text, or what is known of it is wrong */
export function checkText(sent: SentText): void {
  // To read a long one takes a while, and tells nothing of that.
  toDocument(parseText(sent.text.trim() === '' ? sent : { ...sent, text: 'x' }).input)
}

function parseText(sent: SentText) {
  const parsed = parseInput(JSON.stringify(sent), 1)
  // Where in the line it is, nobody wrote a line, is no help.
  if (parsed instanceof ReadError) throw new ReadError(parsed.code, parsed.data)
  return parsed
}

async function* textInput(sent: SentText): AsyncGenerator<Input> {
  const { input, source } = parseText(sent)
  yield { name: sent.title ?? 'text', document: toDocument(input), source }
}

/** Names of files are no addresses: nobody outside reads this machine's files. */
export function checkAddresses(addresses: readonly string[]): void {
  const other = addresses.find(address => !isWebAddress(address))
  if (other !== undefined)
    throw new ProblemError('invalid', {
      errors: [`body addresses: "${other.slice(0, 100)}" does not begin with http.`],
    })
}

const addressInputs = (
  addresses: readonly string[],
  { web, sites }: Fetching,
  signal: AbortSignal,
): AsyncIterable<Input> => readInputs(addresses, { web, signal, ...(sites ? { sites } : {}) })

async function* fileInputs(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  for (const { name, bytes } of files) for await (const item of readContent(bytes, name)) yield toInput(item)
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
