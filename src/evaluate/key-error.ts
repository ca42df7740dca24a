/** What can be wrong with an answer key. */
export type KeyErrorCode = 'bad-json' | 'no-key' | 'bad-key' | 'anchor-not-found'

/** An answer key that cannot be used: which file, where in it, what is wrong, and what to do. */
export class KeyError extends Error {
  readonly code: KeyErrorCode
  readonly file: string
  /** Where in the file, such as `agreements[2].status`; empty for the file as a whole. */
  readonly path: string

  constructor(code: KeyErrorCode, file: string, path: string, problem: string) {
    super(`${file}: ${path === '' ? '' : `${path}: `}${problem}`)
    this.name = 'KeyError'
    this.code = code
    this.file = file
    this.path = path
  }
}

/** A path into JSON as people write it: `['agreements', 2, 'status']` is `agreements[2].status`. */
export function toPath(parts: readonly PropertyKey[]): string {
  return parts
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
