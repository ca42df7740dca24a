import type { Promises } from '../../data/answers.ts'
import { toCsv } from '../../pieces/to-csv.ts'

const COLUMNS = [
  ...['id', 'title', 'pair', 'date', 'status', 'state', 'reason'],
  ...['due', 'due_by', 'last_news', 'months_silent'],
]

/** A row a promise. */
export const promisesCsv = (promises: Promises['promises']): string =>
  toCsv(
    COLUMNS,
    promises.map(({ id, title, pair, date, status, state, reason, due, dueBy, lastNews, monthsSilent }) => [
      ...[id, title, pair, date, status, state, reason],
      ...[due.map(({ what }) => what).join('; '), dueBy?.day, lastNews, monthsSilent],
    ]),
  )
