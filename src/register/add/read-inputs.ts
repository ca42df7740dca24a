import { FetchError, type ReadNamedOptions, readNamed, type WebItem } from '../../fetch/index.ts'
import { type FileItem, ReadError } from '../../read/index.ts'
import type { Input, Problem } from './input.ts'

/** Documents of files, folders, patterns, `-` and addresses of the web, in the order in which they are found. */
export async function* readInputs(names: readonly string[], options: ReadNamedOptions = {}): AsyncGenerator<Input> {
  for await (const item of readNamed(names, options)) yield toInput(item)
}

/** A file or page that was read, or why it could not be, as something to add. */
export function toInput(item: FileItem | WebItem): Input {
  if (!('error' in item)) return item
  return { name: item.name, problem: toProblem(item.name, item.error) }
}

function toProblem(name: string, error: ReadError | FetchError): Problem {
  if (error instanceof FetchError) return { place: name, code: error.code, message: error.message }
  const { code, message, data, file = name, line } = error
  // The message without its place reads the same wherever the file is moved.
  const plain = new ReadError(code, data).message
  const place = line === undefined ? {} : { line }
  return { place: file, ...place, code, message: plain === '' ? message : plain }
}
