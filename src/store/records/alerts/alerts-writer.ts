import { checkText, toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import type { Alert, AlertEntry, AlertNews, SendingState } from './alert.ts'
import { createAlertsReader } from './alerts-reader.ts'

export type NewAlert = Pick<Alert, 'name' | 'filter'> & {
  readonly file?: string | undefined
  readonly url?: string | undefined
  readonly secret?: string | undefined
  readonly savedBy?: string | undefined
}
export type NewAlertNews = Pick<AlertNews, 'id' | 'entry' | 'notice'>
/** The key of an alert's feed, by its hash, and who made it, where it was done over the service. */
export type AlertKey = { readonly hash: string; readonly madeBy?: string | undefined; readonly created: string }
export type AlertChange = { readonly checked?: string; readonly state?: Alert['state'] }
export type SendingChange = {
  readonly sending: SendingState
  readonly tries: number
  readonly due?: string
  readonly problem?: string | null
}

export type AlertsWriter = {
  /** False for a name that is taken. */
  readonly add: (alert: NewAlert, at: string) => Promise<boolean>
  /** Removes an alert and what it had to tell. False for one that is not there. */
  readonly remove: (name: string) => Promise<boolean>
  /** Gives the feed of an alert a key, in place of the one that it has. */
  readonly putKey: (no: number, key: AlertKey) => Promise<void>
  /** False where it has none. */
  readonly dropKey: (no: number) => Promise<boolean>
  /** Of one that is stopped nothing more is sent. */
  readonly change: (no: number, change: AlertChange) => Promise<void>
  /** Notes agreements as they are found now. */
  readonly find: (no: number, entries: readonly AlertEntry[]) => Promise<void>
  readonly forget: (no: number, entries: readonly string[]) => Promise<void>
  /** Keeps what there is to tell, to be sent where the alert has an address. What has an id that is there is left out. */
  readonly tell: (alert: Pick<Alert, 'no' | 'url'>, news: readonly NewAlertNews[], at: string) => Promise<void>
  readonly changeSending: (no: number, change: SendingChange) => Promise<void>
}

export function createAlertsWriter({ session, db, insert, takeNumbers }: Writing): AlertsWriter {
  const reader = createAlertsReader(session)
  return {
    add: async ({ name, filter, file, url, secret, savedBy }, at) => {
      if (await reader.named(name)) return false
      const row = {
        no: await takeNumbers('alerts', 1),
        name: checkText(name, 'name of an alert'),
        filter: toJson(filter, 'search of an alert'),
        file: file === undefined ? null : checkText(file, 'file of an alert'),
        url: url === undefined ? null : checkText(url, 'address of an alert'),
        secret: secret ?? null,
        added: at,
        checked: null,
        state: 'current',
      }
      await insert('alerts', [row])
      if (savedBy !== undefined)
        await insert('alert_savers', [{ alert_no: row.no, saved_by: checkText(savedBy, 'name of who saves an alert') }])
      return true
    },
    remove: async name => {
      const alert = await reader.named(name)
      if (!alert) return false
      for (const table of ['alert_news', 'alert_entries', 'alert_savers', 'alert_keys'] as const)
        await db.deleteFrom(table).where('alert_no', '=', alert.no).execute()
      await db.deleteFrom('alerts').where('no', '=', alert.no).execute()
      return true
    },
    putKey: async (no, { hash, madeBy, created }) => {
      const made = madeBy === undefined ? null : checkText(madeBy, 'name of who makes a key')
      await insert('alert_keys', [{ alert_no: no, hash, made_by: made, created }], { ifThere: 'replace' })
    },
    dropKey: async no => {
      const gone = await db.deleteFrom('alert_keys').where('alert_no', '=', no).returning('alert_no').execute()
      return gone.length > 0
    },
    change: async (no, change) => {
      if (Object.keys(change).length > 0) await db.updateTable('alerts').set(change).where('no', '=', no).execute()
      if (change.state !== 'stopped') return
      const waiting = db.updateTable('alert_news').set({ sending: 'failed' }).where('alert_no', '=', no)
      await waiting.where('sending', '=', 'waiting').execute()
    },
    find: async (no, entries) => {
      const rows = entries.map(({ entry, version, seen }) => ({
        alert_no: no,
        entry,
        version,
        json: toJson(seen, 'agreement of an alert'),
      }))
      await insert('alert_entries', rows, { ifThere: 'replace' })
    },
    forget: async (no, entries) => {
      await inChunks(entries, async chunk => {
        await db.deleteFrom('alert_entries').where('alert_no', '=', no).where('entry', 'in', chunk).execute()
        return []
      })
    },
    tell: async ({ no, url }, news, at) => {
      const taken = await inChunks(news, chunk =>
        db
          .selectFrom('alert_news')
          .select('id')
          .where(
            'id',
            'in',
            chunk.map(({ id }) => id),
          )
          .execute(),
      )
      const known = new Set(taken.map(({ id }) => id))
      const fresh = news.filter(({ id }) => !known.has(id))
      const first = await takeNumbers('alert_news', fresh.length)
      const rows = fresh.map(({ id, entry, notice }, index) => ({
        no: first + index,
        id,
        alert_no: no,
        entry,
        at,
        json: toJson(notice, 'news of an alert'),
        sending: url === undefined ? 'none' : 'waiting',
        tries: 0,
        due: at,
        problem: null,
      }))
      await insert('alert_news', rows)
    },
    changeSending: async (no, { problem, ...change }) => {
      const told = problem === undefined || problem === null ? problem : problem.slice(0, 2_000).toWellFormed()
      await db
        .updateTable('alert_news')
        .set({ ...change, ...(told === undefined ? {} : { problem: told }) })
        .where('no', '=', no)
        .execute()
    },
  }
}
