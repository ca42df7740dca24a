import { createReadStream } from 'node:fs'
import { ReadError, readLines } from '../../read/index.ts'
import type { Input } from './input.ts'

/** Lines of readings from files of NDJSON and from `-`. They are read where documents are: in a thread, if there are any. */
export async function* readReadings(files: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for (const file of files) {
    const stream = file === '-' ? stdin : createReadStream(file)
    try {
      for await (const item of readLines(stream)) {
        const name = `${file}:${item.line}`
        if ('text' in item) {
          yield { name, line: item.text }
          continue
        }
        const { code, data } = item.error
        yield { name, problem: { place: file, line: item.line, code, message: new ReadError(code, data).message } }
      }
    } catch (error) {
      const { code = 'failed', message: reason } = error as NodeJS.ErrnoException
      const message = `It cannot be read (${code}: ${reason}). Check the name and its permissions.`
      yield { name: file, problem: { place: file, code: 'not-readable', message } }
    }
  }
}
