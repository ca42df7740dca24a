/** Which agreements, in the words of `foedera list`. */
export type ListFilter = {
  readonly between?: string | undefined
  readonly pair?: string | undefined
  readonly country?: readonly string[] | undefined
  readonly party?: readonly string[] | undefined
  readonly sector?: readonly string[] | undefined
  readonly form?: readonly string[] | undefined
  readonly instrument?: readonly string[] | undefined
  readonly status?: readonly string[] | undefined
  readonly reached?: readonly string[] | undefined
  readonly currency?: readonly string[] | undefined
  readonly source?: readonly string[] | undefined
  readonly package?: readonly string[] | undefined
  readonly has?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly minAmount?: number | undefined
  readonly maxAmount?: number | undefined
  readonly minConfidence?: number | undefined
  readonly maxConfidence?: number | undefined
  readonly minSources?: number | undefined
  readonly rank?: readonly string[] | undefined
  readonly review?: readonly string[] | undefined
  readonly problem?: readonly string[] | undefined
  readonly text?: string | undefined
  /** It finds more than is meant: no filter is as narrow. */
  readonly isWider?: true | undefined
}

const OPTIONS: Readonly<Record<Exclude<keyof ListFilter, 'text' | 'isWider'>, string>> = {
  between: 'between',
  pair: 'pair',
  country: 'country',
  party: 'party',
  sector: 'sector',
  form: 'form',
  instrument: 'instrument',
  status: 'status',
  reached: 'reached',
  currency: 'currency',
  source: 'source',
  package: 'package',
  has: 'has',
  from: 'from',
  to: 'to',
  minAmount: 'min-amount',
  maxAmount: 'max-amount',
  minConfidence: 'min-confidence',
  maxConfidence: 'max-confidence',
  minSources: 'min-sources',
  rank: 'rank',
  review: 'review',
  problem: 'problem',
}
const ORDERED = Object.entries(OPTIONS) as [keyof typeof OPTIONS, string][]
/** Options of which each value stands by itself, since one may have a comma in it. */
const NAMES: ReadonlySet<string> = new Set(['party', 'source', 'package', 'has'])

/**
 * The command that lists the agreements behind a figure.
 *
 * @example listCommand({ between: 'CN,RU', from: '2014', to: '2014' }) // 'foedera list --between CN,RU --from 2014 --to 2014'
 */
export function listCommand(filter: ListFilter): string {
  const words: string[] = filter.text ? [quote(filter.text)] : []
  for (const [field, option] of ORDERED) {
    const given: unknown = filter[field]
    if (given === undefined || (Array.isArray(given) && given.length === 0)) continue
    const values = Array.isArray(given) ? (NAMES.has(field) ? given : [given.join(',')]) : [given]
    for (const value of values) words.push(`--${option}`, quote(String(value)))
  }
  return ['foedera list', ...words].join(' ')
}

const PLAIN_PATTERN = /^[\w.,:/-]+$/
/** As a shell takes it for one word. */
const quote = (word: string) => (PLAIN_PATTERN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
