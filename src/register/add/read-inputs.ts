import { type FileItem, ReadError, type ReadFilesOptions, readFiles } from '../../read/index.ts'
import type { Input, Problem } from './input.ts'

/** Documents of files, folders, patterns and `-`, in the order in which they are found. */
export async function* readInputs(patterns: readonly string[], options: ReadFilesOptions = {}): AsyncGenerator<Input> {
  for await (const item of readFiles(patterns, options)) yield toInput(item)
}

/** A file that was read, or why it could not be, as something to add. */
export function toInput(item: FileItem): Input {
  if (!('error' in item)) return item
  return { name: item.name, problem: toProblem(item.name, item.error) }
}

function toProblem(name: string, { code, message, data, file = name, line }: ReadError): Problem {
  // The message without its place reads the same wherever the file is moved.
  const plain = new ReadError(code, data).message
  const place = line === undefined ? {} : { line }
  return { place: file, ...place, code, message: plain === '' ? message : plain }
}
