import type { RowsOf } from './cell.ts'

type Feed = {
  readonly url: string
  readonly kind: string
  readonly title?: string | undefined
  readonly state: string
  readonly since?: string | undefined
  readonly added: string
  readonly checked?: string | undefined
  readonly changed?: string | undefined
  readonly due: string
  readonly failures: number
  readonly problem?: string | undefined
  readonly counts: { readonly waiting: number; readonly done: number; readonly failed: number; readonly passed: number }
}

/** Feeds, as rows. */
export const FEED_ROWS: RowsOf<Feed> = {
  name: 'feeds',
  columns: 'url kind title state since added checked changed due failures problem fetched waiting failed passed'.split(
    ' ',
  ),
  cells: ({ url, kind, title, state, since, added, checked, changed, due, failures, problem, counts }) => [
    ...[url, kind, title, state, since, added, checked, changed, due, failures, problem],
    ...[counts.done, counts.waiting, counts.failed, counts.passed],
  ],
  table: {
    columns: [
      { title: 'feed', flex: 3 },
      { title: 'title', flex: 1 },
      { title: 'fetched', align: 'right' },
      { title: 'waiting', align: 'right' },
      { title: 'failed', align: 'right' },
      { title: 'checked' },
      { title: 'problem', flex: 2 },
    ],
    row: ({ url, title, state, checked, problem, counts }) => [
      url,
      title ?? '',
      String(counts.done),
      String(counts.waiting),
      String(counts.failed),
      checked?.slice(0, 16).replace('T', ' ') ?? 'never',
      state === 'gone' ? 'gone for good' : (problem ?? ''),
    ],
  },
}
