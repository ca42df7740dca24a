import type { Entry, Question } from '../../model/index.ts'
import type { RowsOf } from '../rows/cell.ts'

type Asked = {
  readonly question: Question
  readonly entries: readonly [Entry | null, Entry | null]
  readonly documents: readonly [string | null, string | null]
}

const titleOf = (entry: Entry | null) =>
  entry ? `${entry.title.value}${entry.date ? ` (${entry.date.value})` : ''}` : ''
const percent = (share: number) => `${Math.round(100 * share)} %`
/** What speaks for and against it, the weightiest first. */
const partsOf = ({ parts }: Question) =>
  parts
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ name, level, weight }) => `${name} ${level} ${weight > 0 ? '+' : ''}${weight}`)
    .join('; ')

/** Questions for people as rows. As a table they are decisions whose kind is yet to be filled in, with what it may be in words. */
export const QUESTION_ROWS: RowsOf<Asked> = {
  name: 'questions',
  columns: [
    'kind',
    'id',
    'why',
    'reason',
    'probability',
    'value',
    'entryA',
    'titleA',
    'entryB',
    'titleB',
    'score',
    'parts',
    'unsure',
  ],
  cells: ({ question, entries: [a, b] }) => [
    '',
    question.id,
    '',
    question.reason,
    question.probability,
    question.value,
    question.entries[0],
    titleOf(a),
    question.entries[1],
    titleOf(b),
    question.score,
    partsOf(question),
    question.unsure ? 'yes' : 'no',
  ],
  table: {
    columns: [
      { title: 'question' },
      { title: 'one', align: 'right' },
      { title: 'reason' },
      { title: 'this', flex: 1 },
      { title: 'and this', flex: 1 },
    ],
    row: ({ question, entries: [a, b] }) => [
      question.id,
      percent(question.probability),
      question.reason,
      titleOf(a),
      titleOf(b),
    ],
  },
}
