import { MESSAGES } from './messages.ts'

/** What can be wrong with something to read; `messages.ts` says each in words. */
export type ReadErrorCode = keyof typeof MESSAGES

/** Details of an error, for programs; the message says the same in words. */
export type ReadErrorData = Readonly<Record<string, string | number>>

/** Where the fault is: the name of the file as it was given, and its line counted from 1. */
export type ReadErrorPlace = { readonly file?: string; readonly line?: number }

/**
 * Input that cannot be read. The message names the file and line where they are known, says what is wrong and what to do;
 * `code` and `data` say it to a program.
 *
 * @example new ReadError('not-found', {}, { file: 'a.txt' }).message // "a.txt: There is no such file or folder. …"
 */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly data: ReadErrorData
  readonly file?: string
  readonly line?: number

  constructor(code: ReadErrorCode, data: ReadErrorData = {}, place: ReadErrorPlace = {}, cause?: unknown) {
    super(`${toPrefix(place)}${MESSAGES[code](data)}`, cause === undefined ? undefined : { cause })
    this.name = 'ReadError'
    this.code = code
    this.data = data
    if (place.file !== undefined) this.file = place.file
    if (place.line !== undefined) this.line = place.line
  }

  /** The same error with its place, as far as it was not known yet. */
  at(place: ReadErrorPlace): ReadError {
    return new ReadError(this.code, this.data, { ...place, ...placeOf(this) }, this.cause)
  }
}

const toPrefix = ({ file, line }: ReadErrorPlace) => {
  if (file === undefined) return line === undefined ? '' : `line ${line}: `
  return line === undefined ? `${file}: ` : `${file}:${line}: `
}

const placeOf = ({ file, line }: ReadErrorPlace): ReadErrorPlace => ({
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
})
