import { failureSchema, type SourcedReading, sourcedReadingSchema } from '../../model/index.ts'
import { spansIn } from '../show/spans-in.ts'

/** A reading, or why a line is none. */
export type ParsedReading = { readonly reading: SourcedReading } | { readonly code: string; readonly message: string }

/** Reads a line of readings, as `foedera extract` writes them; one that another program could not read tells what that said. */
export function parseReading(line: string): ParsedReading {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const message = `Not JSON: ${(error as Error).message}. Give one reading a line, as foedera extract writes them.`
    return { code: 'bad-json', message }
  }
  const parsed = sourcedReadingSchema.safeParse(value)
  if (parsed.success) return checkSpans(parsed.data)
  const failure = failureSchema.safeParse(value)
  if (failure.success) return failure.data.error
  const [issue] = parsed.error.issues
  const place = issue!.path.join('.') || 'the line'
  const message = `No reading: ${place}: ${issue!.message}. \`foedera schema sourced-reading\` tells what it has to be.`
  return { code: 'bad-reading', message }
}

/** Every quotation has to stand in the text: a reading of which one does not is of another text. */
function checkSpans(reading: SourcedReading): ParsedReading {
  const { length } = reading.document.text
  const { document: _, ref: __, sources: ___, copyOf: ____, ...found } = reading
  const outside = spansIn(found).find(({ start, end }) => start < 0 || start >= end || end > length)
  if (!outside) return { reading }
  const message = `A quotation from ${outside.start} to ${outside.end} is outside of the text of its document. Read the document anew.`
  return { code: 'bad-span', message }
}
