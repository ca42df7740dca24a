import type { RowsOf } from './cell.ts'

type Problem = {
  readonly place: string
  readonly line?: number
  readonly code: string
  readonly message: string
  readonly at: string
}

/** Input that could not be read, as rows. */
export const PROBLEM_ROWS: RowsOf<Problem> = {
  name: 'problems',
  columns: ['place', 'line', 'code', 'message', 'seen'],
  cells: ({ place, line, code, message, at }) => [place, line, code, message, at],
  table: {
    columns: [
      { title: 'place', most: 60, flex: 1 },
      { title: 'line', align: 'right' },
      { title: 'problem', flex: 3 },
      { title: 'seen' },
    ],
    row: ({ place, line, message, at }) => [place, line === undefined ? '' : String(line), message, at.slice(0, 10)],
  },
}
