import { parseCsv } from '../../knowledge/index.ts'
import { RegisterError } from '../register-error.ts'
import type { Draft } from './draft.ts'
import { checkDraft, parseDraft } from './parse-draft.ts'

const COLUMNS = ['kind', 'targets', 'field', 'value', 'why', 'document', 'words'] as const
type Column = (typeof COLUMNS)[number]
/** By these a table of questions is known. */
const QUESTION_COLUMNS = ['kind', 'id', 'probability', 'parts'] as const

/**
 * Many decisions from a table (CSV with the columns kind, targets, field, value, why, document, words; several targets between blanks) or from NDJSON with a
 * decision a line. A table of questions, as `foedera pending` writes it, is taken as it is: where kind is filled in, it is the answer. A fault names the line, and
 * none of them is made.
 */
export function readDrafts(text: string, file: string): Draft[] {
  return text.trimStart().startsWith('{') ? readLines(text, file) : readTable(text, file)
}

function readLines(text: string, file: string): Draft[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [at(file, index + 1, () => checkDraft(JSON.parse(line)))]))
}

function readTable(text: string, file: string): Draft[] {
  const [head, ...rows] = [...parseCsv(text, file)]
  const names = head?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  if (QUESTION_COLUMNS.every(name => names.includes(name))) return readAnswers(rows, names, file)
  const unknown = names.find(name => !COLUMNS.includes(name as Column))
  const missing = ['kind', 'targets'].find(name => !names.includes(name))
  if (unknown !== undefined || missing !== undefined) {
    const reason = missing === undefined ? `there is no column "${unknown}"` : `the column "${missing}" is missing`
    throw new RegisterError('bad-decision', { reason: `${file}:1: ${reason}; there are ${COLUMNS.join(', ')}` })
  }
  return rows.map(({ line, cells }) => {
    const of = (name: Column): string | undefined => cells[names.indexOf(name)] || undefined
    const targets = (of('targets') ?? '').split(/\s/).filter(part => part !== '')
    return at(file, line, () =>
      parseDraft({
        kind: of('kind') ?? '',
        targets,
        field: of('field'),
        value: of('value'),
        why: of('why'),
        document: of('document'),
        words: of('words'),
      }),
    )
  })
}

/** Answers to questions; those without one are left open. */
function readAnswers(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  names: readonly string[],
  file: string,
): Draft[] {
  return rows.flatMap(({ line, cells }) => {
    const of = (name: string): string => (cells[names.indexOf(name)] ?? '').trim()
    const kind = of('kind').toLowerCase()
    if (kind === '') return []
    return at(file, line, () => parseDraft({ kind, targets: [of('id')], why: of('why') || undefined }))
  })
}

function at<T>(file: string, line: number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof RegisterError ? String(error.data.reason) : (error as Error).message
    throw new RegisterError('bad-decision', { reason: `${file}:${line}: ${reason}` }, error)
  }
}
