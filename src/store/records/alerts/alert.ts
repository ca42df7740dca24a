import type { Tables } from '../../schema/tables.ts'
import { optional } from '../optional.ts'

/** A saved search of which somebody wants to hear. The secret of its webhook is read apart, so that no list shows it. */
export type Alert = {
  readonly no: number
  readonly name: string
  /** The search: a filter of entries. */
  readonly filter: unknown
  /** The file that gets its news as an Atom feed. */
  readonly file?: string
  /** The address that its news are sent to. */
  readonly url?: string
  /** Who saved it over the service. */
  readonly savedBy?: string
  /** Since when its feed has a secret address; the key in it is read apart, and only its hash. */
  readonly keyed?: string
  readonly added: string
  /** `updated` of the entries that it has seen. */
  readonly checked?: string
  readonly state: 'current' | 'stopped'
}

/** An agreement as an alert has found it. */
export type AlertEntry = { readonly entry: string; readonly version: string; readonly seen: unknown }

export type SendingState = 'none' | 'waiting' | 'sent' | 'failed'

/** What an alert had to tell of an agreement. */
export type AlertNews = {
  readonly no: number
  /** Permanent; the same however often it is sent. */
  readonly id: string
  readonly alertNo: number
  readonly entry: string
  readonly at: string
  /** What changed and why. */
  readonly notice: unknown
  readonly sending: SendingState
  readonly tries: number
  readonly due: string
  readonly problem?: string
}

type AlertRow = Tables['alerts'] & { readonly saved_by: string | null; readonly keyed: string | null }

export const toAlert = (row: AlertRow): Alert => ({
  no: row.no,
  name: row.name,
  filter: JSON.parse(row.filter),
  ...optional('file', row.file),
  ...optional('url', row.url),
  ...optional('savedBy', row.saved_by),
  ...optional('keyed', row.keyed),
  added: row.added,
  ...optional('checked', row.checked),
  state: row.state as Alert['state'],
})

export const toAlertNews = (row: Tables['alert_news']): AlertNews => ({
  no: row.no,
  id: row.id,
  alertNo: row.alert_no,
  entry: row.entry,
  at: row.at,
  notice: JSON.parse(row.json),
  sending: row.sending as SendingState,
  tries: row.tries,
  due: row.due,
  ...optional('problem', row.problem),
})
