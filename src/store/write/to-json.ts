import { StoreError } from '../store-error.ts'

/** NUL and lone surrogates as JSON writes them; a backslash before would make it a text that only looks so. */
const SUSPECT_PATTERN = /\\u(?:0000|d[89a-f])/

/**
 * A value as it is stored. Nothing is changed on the way: what PostgreSQL cannot keep (NUL) or no UTF-8 can say (half a surrogate pair) is
 * refused, so that what comes out is what went in.
 *
 * @throws StoreError `bad-text` with the path of the text in the value.
 */
export function toJson(value: unknown, what: string): string {
  const json = JSON.stringify(value)
  if (SUSPECT_PATTERN.test(json)) checkTexts(value, what, '')
  return json
}

/** @throws StoreError `bad-text` when a text cannot be kept as it is. */
export function checkText(text: string, what: string, path = ''): string {
  const reason = text.includes('\0') ? 'a NUL in it' : text.isWellFormed() ? null : 'half of a surrogate pair in it'
  if (reason === null) return text
  throw new StoreError('bad-text', { what, path, reason })
}

function checkTexts(value: unknown, what: string, path: string): void {
  if (typeof value === 'string') checkText(value, what, path)
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) checkTexts(each, what, `${path}[${index}]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      checkText(name, what, path)
      checkTexts(each, what, path === '' ? name : `${path}.${name}`)
    }
  }
}
