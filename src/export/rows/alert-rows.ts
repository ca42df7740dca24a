import type { RowsOf } from './cell.ts'

type Alert = {
  readonly name: string
  readonly filter: unknown
  readonly file?: string | undefined
  readonly url?: string | undefined
  readonly added: string
  readonly checked?: string | undefined
  readonly savedBy?: string | undefined
  readonly state: string
  readonly counts: { readonly none: number; readonly waiting: number; readonly sent: number; readonly failed: number }
}

const total = ({ none, waiting, sent, failed }: Alert['counts']) => none + waiting + sent + failed

/** Alerts, as rows. */
export const ALERT_ROWS: RowsOf<Alert> = {
  name: 'alerts',
  columns: 'name filter file url savedBy state added checked told sent waiting failed'.split(' '),
  cells: ({ name, filter, file, url, savedBy, state, added, checked, counts }) => [
    ...[name, JSON.stringify(filter), file, url, savedBy, state, added, checked],
    ...[total(counts), counts.sent, counts.waiting, counts.failed],
  ],
  table: {
    columns: [
      { title: 'alert', flex: 1 },
      { title: 'search', flex: 3 },
      { title: 'told', align: 'right' },
      { title: 'sent', align: 'right' },
      { title: 'waiting', align: 'right' },
      { title: 'failed', align: 'right' },
      { title: 'goes to', flex: 2 },
    ],
    row: ({ name, filter, file, url, state, counts }) => [
      name,
      JSON.stringify(filter),
      ...[total(counts), counts.sent, counts.waiting, counts.failed].map(String),
      `${[file, url].filter(Boolean).join(', ')}${state === 'stopped' ? ' (stopped by the receiver)' : ''}`,
    ],
  },
}
