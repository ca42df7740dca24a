import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { inChunks } from '../chunks.ts'
import { optional } from '../optional.ts'
import { readList, readNumbered } from '../read-list.ts'
import { type Alert, type AlertEntry, type AlertNews, type SendingState, toAlert, toAlertNews } from './alert.ts'

export type AlertsReader = {
  /** In the order in which they were added. */
  readonly list: (page?: PageOptions) => Promise<Page<Alert>>
  readonly named: (name: string) => Promise<Alert | null>
  /** How many somebody saved. */
  readonly countOf: (savedBy: string) => Promise<number>
  /** The alert whose feed is shown by the key of this hash, and who made the key, where it was done over the service. */
  readonly byKey: (hash: string) => Promise<{ readonly alert: Alert; readonly madeBy?: string } | null>
  /** The key by which what is sent is signed; null for an alert that sends nothing. */
  readonly secret: (no: number) => Promise<string | null>
  /** Of agreements, those that an alert has found, as they were then. */
  readonly found: (no: number, entries: readonly string[]) => Promise<readonly AlertEntry[]>
  /** Ids of all agreements that an alert has found, in pages. */
  readonly foundIds: (no: number, page?: PageOptions) => Promise<Page<string>>
  /** What an alert had to tell, newest first. */
  readonly news: (no: number, page?: PageOptions) => Promise<Page<AlertNews>>
  /** What is to be sent by a time, oldest first; nothing of an alert of which something is to be sent again later, so that its order holds. */
  readonly toSend: (at: string, most: number) => Promise<readonly AlertNews[]>
  readonly counts: (no: number) => Promise<{ readonly [State in SendingState]: number }>
}

export function createAlertsReader({ db }: Pick<Session, 'db'>): AlertsReader {
  const alerts = () =>
    db
      .selectFrom('alerts')
      .leftJoin('alert_savers', 'alert_savers.alert_no', 'alerts.no')
      .leftJoin('alert_keys', 'alert_keys.alert_no', 'alerts.no')
      .selectAll('alerts')
      .select(['alert_savers.saved_by', 'alert_keys.created as keyed'])
  return {
    list: (page = {}) =>
      readNumbered(
        ['alerts'],
        page,
        (after, limit) => alerts().where('alerts.no', '>', after).orderBy('alerts.no').limit(limit).execute(),
        toAlert,
      ),
    named: async name => {
      const row = await alerts().where('alerts.name', '=', name).executeTakeFirst()
      return row ? toAlert(row) : null
    },
    byKey: async hash => {
      const row = await alerts().select('alert_keys.made_by').where('alert_keys.hash', '=', hash).executeTakeFirst()
      return row ? { alert: toAlert(row), ...optional('madeBy', row.made_by) } : null
    },
    countOf: async savedBy => {
      const { n } = await db
        .selectFrom('alert_savers')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .where('saved_by', '=', savedBy)
        .executeTakeFirstOrThrow()
      return n
    },
    secret: async no =>
      (await db.selectFrom('alerts').select('secret').where('no', '=', no).executeTakeFirst())?.secret ?? null,
    found: async (no, entries) => {
      const rows = await inChunks(entries, chunk =>
        db.selectFrom('alert_entries').selectAll().where('alert_no', '=', no).where('entry', 'in', chunk).execute(),
      )
      return rows.map(({ entry, version, json }) => ({ entry, version, seen: JSON.parse(json) }))
    },
    foundIds: (no, page = {}) =>
      readList(
        ['alert_entries', no],
        ['string'],
        page,
        (after, limit) =>
          db
            .selectFrom('alert_entries')
            .select('entry')
            .where('alert_no', '=', no)
            .where('entry', '>', String(after?.[0] ?? ''))
            .orderBy('entry')
            .limit(limit)
            .execute(),
        row => [row.entry],
        row => row.entry,
      ),
    news: (no, page = {}) =>
      readList(
        ['alert_news', no],
        ['count'],
        page,
        (after, limit) =>
          db
            .selectFrom('alert_news')
            .selectAll()
            .where('alert_no', '=', no)
            .where('no', '<', Number(after?.[0] ?? Number.MAX_SAFE_INTEGER))
            .orderBy('no', 'desc')
            .limit(limit)
            .execute(),
        row => [row.no],
        toAlertNews,
      ),
    toSend: async (at, most) => {
      const rows = await db
        .selectFrom('alert_news')
        .selectAll()
        .where('sending', '=', 'waiting')
        .where('due', '<=', at)
        .where('alert_no', 'not in', query =>
          query.selectFrom('alert_news').select('alert_no').where('sending', '=', 'waiting').where('due', '>', at),
        )
        .orderBy('no')
        .limit(most)
        .execute()
      return rows.map(toAlertNews)
    },
    counts: async no => {
      const rows = await db
        .selectFrom('alert_news')
        .select(['sending', eb => eb.fn.countAll<number>().as('n')])
        .where('alert_no', '=', no)
        .groupBy('sending')
        .execute()
      return {
        none: 0,
        waiting: 0,
        sent: 0,
        failed: 0,
        ...Object.fromEntries(rows.map(({ sending, n }) => [sending, n])),
      }
    },
  }
}
