import { readFile } from 'node:fs/promises'
import { type Decision, decisionSchema } from '../../model/index.ts'
import { CommandError } from '../command-error.ts'

/** The decisions of a file of NDJSON, in the order in which they were made. */
export async function readDecisions(file: string): Promise<Decision[]> {
  const lines = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file}: It cannot be opened (${error.code}). Check the name after --decisions.`, error)
  })
  return lines.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}:${index + 1}`)]))
}

function parse(line: string, place: string): Decision {
  const parsed = decisionSchema.safeParse(parseJson(line))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue!.path.join('.') || 'the line'
  throw new CommandError(
    `${place}: No decision: ${field}: ${issue!.message}. \`foedera schema decision\` tells what it has to be.`,
  )
}

/** Undefined is no decision either. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
