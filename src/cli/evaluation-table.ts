import type { ErrorGroup, EvaluationError, FieldSummary, Reliability, Summary } from '../evaluate/index.ts'
import { bold, type Column, type TextStyle, toTable } from '../export/index.ts'
import type { ShowErrors } from './choose-errors.ts'

/** What `foedera eval` has to tell. */
export type Results = {
  readonly summary: Summary
  readonly reliability: readonly Reliability[]
  readonly errors: readonly ErrorGroup[]
}

const FEW = 3

/** The results as tables for people: fields, reliability, errors by kind. */
export function evaluationTable(
  { summary, reliability, errors }: Results,
  isShown: ShowErrors,
  style: TextStyle,
): string {
  const { documents, negatives, fields } = summary
  const counted =
    `${documents} ${documents === 1 ? 'document' : 'documents'}; ` +
    `negatives with a false agreement: ${negatives.withFalse} of ${negatives.n}\n`
  const parts = [
    toTable(FIELD_COLUMNS, fields.map(toFieldRow), style) + counted,
    ...(reliability.length === 0 ? [] : [toReliabilityTable(reliability, style)]),
    ...errors.flatMap(group => toErrorTable(group, isShown(group.kind), style)),
  ]
  return parts.join('\n')
}

const number = (title: string): Column => ({ title, align: 'right' })
const FIELD_COLUMNS: readonly Column[] = [
  { title: 'field' },
  ...['n', 'P', 'R', 'F1', '95 % interval', 'right', 'false', 'missed'].map(number),
]

function toFieldRow({ field, n, precision, recall, f1, interval, right, missed, ...rest }: FieldSummary): string[] {
  const range = interval ? `${toPercent(interval.low)} to ${toPercent(interval.high)}` : ''
  return [
    field,
    String(n),
    toPercent(precision),
    toPercent(recall),
    toPercent(f1),
    range,
    ...[right, rest.false, missed].map(String),
  ]
}

const toPercent = (share: number | null) => (share === null ? '' : (100 * share).toFixed(1))

function toReliabilityTable(reliability: readonly Reliability[], style: TextStyle): string {
  const columns = [{ title: 'confidence of' }, ...['from', 'to', 'n', 'mean', 'right', 'ECE'].map(number)]
  const share = (value: number) => value.toFixed(3)
  const rows = reliability.flatMap(({ field, n, ece, bins }) => [
    ...bins.map(({ from, to, n: size, meanConfidence, shareRight }) => [
      field,
      from.toFixed(1),
      to.toFixed(1),
      String(size),
      share(meanConfidence),
      share(shareRight),
    ]),
    [field, '', 'all', String(n), '', '', share(ece)],
  ])
  return toTable(columns, rows, style)
}

const ERROR_COLUMNS: readonly Column[] = [
  { title: 'document', most: 40 },
  { title: 'at', flex: 1 },
  { title: 'found', flex: 1 },
  { title: 'meant', flex: 1 },
  { title: 'rule', most: 40 },
]

function toErrorTable({ kind, errors }: ErrorGroup, extent: ReturnType<ShowErrors>, style: TextStyle): string[] {
  if (extent === 'none') return []
  const shown = extent === 'all' ? errors : errors.slice(0, FEW)
  const rest = shown.length < errors.length ? `; all with --errors "${kind}"` : ''
  const title = `${kind}: ${errors.length}${rest}`
  return [`${style.isColoured ? bold(title) : title}\n${toTable(ERROR_COLUMNS, shown.map(toErrorRow), style)}`]
}

const toErrorRow = ({ name, anchor = '', found = '', meant = '', rule = '' }: EvaluationError) => [
  name,
  anchor,
  found,
  meant,
  rule,
]
