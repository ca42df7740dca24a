import type { AnswerKey } from './answer-key.ts'
import { KeyError, toPath } from './key-error.ts'
import { keySchema } from './key-schema.ts'
import { fromPressKey, isPressKey } from './press-key.ts'

type Issue = {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** What the text of a field looks like, for messages. */
const FIELD_SHAPES: Readonly<Record<string, string>> = {
  date: 'date. Write it as 2015-05-08, 2015-05 or 2015 (EDTF), or null where none is told',
  published: 'date. Write it as 2015-05-08, 2015-05 or 2015 (EDTF), or null where none is told',
  countries: 'country. Write codes of ISO 3166-1 such as "CN", or "EU", "XK"',
  members: 'country. Write codes of ISO 3166-1 such as "CN", or "EU", "XK"',
  currency: 'currency. Write its code of ISO 4217, such as "USD"',
  settlement: 'currency. Write its code of ISO 4217, such as "USD"',
}

/**
 * Reads an answer key from JSON: the key itself, or a document that carries it as `gold`, as those of the press sets do. What
 * is wrong comes back as errors, all of them at once, so that a coder mends a file in one go.
 *
 * @param file how messages name the file
 */
export function parseKey(json: string, file: string): AnswerKey | readonly KeyError[] {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return [new KeyError('bad-json', file, '', `Not JSON: ${(error as Error).message}.`)]
  }
  if (!isObject(value)) {
    const problem = 'An answer key is an object: {"agreements": […], "statements": […], …}.'
    return [new KeyError('bad-key', file, '', problem)]
  }
  const carried = isObject(value.gold) ? value.gold : null
  if (carried === null && 'text' in value) {
    const problem = 'The document carries no answer key. Give it as "gold", or in a file NAME.key.json beside it.'
    return [new KeyError('no-key', file, '', problem)]
  }
  const given = carried ?? value
  const parsed = keySchema.safeParse(isPressKey(given) ? fromPressKey(given) : given)
  if (parsed.success) return parsed.data
  const start = carried === null ? [] : ['gold']
  return parsed.error.issues
    .map(issue => deepest(issue as Issue))
    .map(issue => new KeyError('bad-key', file, toPath([...start, ...issue.path]), toProblem(issue, given)))
}

/** Of what is wrong with each reading of a value that may be of several kinds: the one that got furthest. */
function deepest(issue: Issue): Issue {
  const inner = (issue.errors ?? []).flat().map(deepest)
  const furthest = inner.sort((a, b) => b.path.length - a.path.length)[0]
  return furthest ? { ...furthest, path: [...issue.path, ...furthest.path] } : issue
}

function toProblem(issue: Issue, key: unknown): string {
  const found = issue.path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], key)
  const shown = JSON.stringify(found)?.slice(0, 60)
  if (issue.code === 'unrecognized_keys') {
    return `There is no field ${issue.keys?.map(name => `"${name}"`).join(', ')} here. Check its spelling, or put it into "note".`
  }
  if (shown === undefined && issue.code !== 'custom') return `Missing. Give ${issue.expected ?? 'one of its codes'}.`
  if (issue.code === 'invalid_value') return `${shown} is none of its codes. Use one of ${issue.values?.join(', ')}.`
  if (issue.code === 'invalid_type') return `${shown} is no ${issue.expected}.`
  if (issue.code === 'custom') return `${capital(issue.message)}.`
  const field = issue.path.findLast(part => typeof part === 'string' && part !== 'accept')
  return `${shown} is no ${FIELD_SHAPES[String(field)] ?? `value for this field: ${issue.message}`}.`
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
