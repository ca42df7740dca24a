import { RegisterError } from '../register-error.ts'
import { type Draft, draftSchema } from './draft.ts'
import { parseValue } from './parse-value.ts'

/** A decision in words, as it stands on a command line or in a row of a table. */
export type WrittenDraft = {
  readonly kind: string
  /** What it speaks of: ids; of a split, a group of findings in each, parted by commas. */
  readonly targets: readonly string[]
  readonly field?: string | undefined
  readonly value?: string | undefined
  readonly why?: string | undefined
  /** The document and the words in it that prove it. */
  readonly document?: string | undefined
  readonly words?: string | undefined
}

const PAIRS: ReadonlySet<string> = new Set(['same', 'different', 'unsure'])
/** What can be said in words; what is entered by hand needs more. */
const KINDS = ['accept', 'reject', 'correct', 'merge', 'split', ...PAIRS, 'undo']

/**
 * Reads a decision from words.
 *
 * @throws RegisterError `bad-decision` with what is missing.
 * @example parseDraft({ kind: 'correct', targets: ['a3kq…'], field: 'date', value: '2014-05-21', why: 'the printed treaty' })
 */
export function parseDraft(written: WrittenDraft): Draft {
  const { why, document, words } = written
  if ((document === undefined) !== (words === undefined))
    throw refuse('a quotation needs both the words and the id of the document that they stand in')
  const quotes = document === undefined || words === undefined ? undefined : [{ documentId: document, words }]
  return checkDraft({
    ...toParts(written),
    ...(why ? { why } : {}),
    ...(quotes ? { quotes } : {}),
  })
}

/** @throws RegisterError `bad-decision` for what is no decision. */
export function checkDraft(value: unknown): Draft {
  const parsed = draftSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refuse(`${issue!.path.join('.') || 'its kind or parts'}: ${issue!.message}`)
}

function toParts({ kind, targets, field, value }: WrittenDraft): object {
  const [target, ...others] = targets
  if (!KINDS.includes(kind)) throw refuse(`there is no decision "${kind}"; there are ${KINDS.join(', ')}`)
  if (target === undefined) throw refuse(`"${kind}" needs the id of what it speaks of`)
  if (kind === 'undo') return { kind, decision: target }
  if (PAIRS.has(kind)) {
    const [a, b] = others.length === 0 ? target.split('~') : targets
    if (b === undefined) throw refuse(`"${kind}" compares two: give two ids, or the id of a question`)
    return { kind, a, b }
  }
  if (kind === 'merge') return { kind, targets }
  if (kind === 'split') return { kind, target, groups: others.map(group => group.split(',').map(id => id.trim())) }
  if (kind === 'correct') {
    if (!field || value === undefined) throw refuse('a correction needs a field and its value')
    return { kind, target, field, value: parseValue(field, value) }
  }
  return { kind, target }
}

const refuse = (reason: string) => new RegisterError('bad-decision', { reason })
