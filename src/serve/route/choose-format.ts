import { ProblemError } from '../problem/problem-error.ts'

/** The forms in which a list can be had, and their media types. */
export const LIST_TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type ListFormat = keyof typeof LIST_TYPES
export const LIST_FORMATS = Object.keys(LIST_TYPES) as readonly ListFormat[]

/**
 * Which of some media types a client wants: the one that it accepts most gladly, of equals the first of ours.
 *
 * @throws ProblemError `not-acceptable` where it accepts none
 */
export function chooseFormat<Format extends string>(
  accept: string | undefined,
  types: Readonly<Record<Format, string>>,
): Format {
  const formats = Object.keys(types) as Format[]
  if (accept === undefined || accept.trim() === '') return formats[0]!
  const wanted = accept.slice(0, LONGEST).split(',').map(parseRange)
  const ranked = formats
    .map(format => ({ format, quality: qualityOf(types[format], wanted) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  if (ranked[0]) return ranked[0].format
  throw new ProblemError('not-acceptable', {
    accepted: accept.slice(0, LONGEST_SHOWN),
    known: Object.values(types).join(', '),
  })
}

const [LONGEST, LONGEST_SHOWN] = [2_000, 100]

type Range = { readonly type: string; readonly quality: number }

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase())
  const quality = parameters.find(each => each.startsWith('q='))
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

/** The most exact range that a type is in decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const wanted of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const range = ranges.find(each => each.type === wanted)
    if (range) return range.quality
  }
  return 0
}
