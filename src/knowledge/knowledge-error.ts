/** What can be wrong with a knowledge file. */
export type KnowledgeErrorCode =
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'no-header'
  | 'missing-column'
  | 'unknown-column'
  | 'repeated-column'
  | 'wrong-cell-count'
  | 'missing-value'
  | 'unknown-code'
  | 'unknown-country'
  | 'bad-date'
  | 'bad-office'
  | 'bad-wikidata-id'
  | 'too-many-values'
  | 'bad-json'
  | 'bad-entity'
  | 'bad-rate'
  | 'bad-host'
  | 'bad-year'
  | 'two-figures'
  | 'year-missing'
  | 'kind-not-allowed'
  | 'no-rows'

/** A knowledge file that cannot be used: which file and line, what is wrong, and what to do. */
export class KnowledgeError extends Error {
  readonly code: KnowledgeErrorCode
  readonly file: string
  readonly line: number
  /** What to do about it. */
  readonly remedy: string

  constructor(code: KnowledgeErrorCode, file: string, line: number, problem: string, remedy: string) {
    super(`${file}:${line}: ${problem} ${remedy}`)
    this.name = 'KnowledgeError'
    this.code = code
    this.file = file
    this.line = line
    this.remedy = remedy
  }
}
