import { createReadStream } from 'node:fs'
import { failureSchema, type SourcedReading, sourcedReadingSchema } from '../../model/index.ts'
import { ReadError, readLines } from '../../read/index.ts'
import { spansIn } from '../show/spans-in.ts'
import type { Input, Problem } from './input.ts'

/**
 * Readings from files of NDJSON, as `foedera extract` writes them, and from `-`. A line that is none becomes a problem that names file and line; one
 * that another program could not read becomes the problem that it tells of.
 */
export async function* readReadings(files: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for (const file of files) {
    const stream = file === '-' ? stdin : createReadStream(file)
    try {
      for await (const item of readLines(stream)) {
        const name = `${file}:${item.line}`
        if ('error' in item)
          yield refuse(name, file, item.line, item.error.code, new ReadError(item.error.code, item.error.data).message)
        else yield toInput(item.text, name, file, item.line)
      }
    } catch (error) {
      const { code = 'failed', message } = error as NodeJS.ErrnoException
      yield refuse(
        file,
        file,
        undefined,
        'not-readable',
        `It cannot be read (${code}: ${message}). Check the name and its permissions.`,
      )
    }
  }
}

function toInput(text: string, name: string, file: string, line: number): Input {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = (error as Error).message
    return refuse(
      name,
      file,
      line,
      'bad-json',
      `Not JSON: ${reason}. Give one reading a line, as foedera extract writes them.`,
    )
  }
  const parsed = sourcedReadingSchema.safeParse(value)
  if (parsed.success) return checkSpans(parsed.data, name, file, line)
  const failure = failureSchema.safeParse(value)
  if (failure.success) return refuse(name, file, line, failure.data.error.code, failure.data.error.message)
  const [issue] = parsed.error.issues
  const place = issue!.path.join('.') || 'the line'
  return refuse(
    name,
    file,
    line,
    'bad-reading',
    `No reading: ${place}: ${issue!.message}. \`foedera schema sourced-reading\` tells what it has to be.`,
  )
}

/** Every quotation has to stand in the text: a reading of which one does not is of another text. */
function checkSpans(reading: SourcedReading, name: string, file: string, line: number): Input {
  const { length } = reading.document.text
  const { document: _, ref: __, sources: ___, copyOf: ____, ...found } = reading
  const outside = spansIn(found).find(({ start, end }) => start < 0 || start >= end || end > length)
  if (!outside) return { name, reading }
  const message = `A quotation from ${outside.start} to ${outside.end} is outside of the text of its document. Read the document anew.`
  return refuse(name, file, line, 'bad-span', message)
}

function refuse(name: string, place: string, line: number | undefined, code: string, message: string): Input {
  const problem: Problem = { place, ...(line === undefined ? {} : { line }), code, message }
  return { name, problem }
}
