import { randomUUID } from 'node:crypto'
import type { Notice, NoticeKind } from '../../model/index.ts'
import { type Alert, type AlertEntry, type EntryFilter, eachOf, type Reader, type Store } from '../../store/index.ts'
import { chunksOf, toFound } from './add-alert.ts'
import type { Digest } from './digest.ts'
import { findChanges } from './find-changes.ts'
import { findReasons } from './find-reasons.ts'
import { EVERYTHING, writtenSince } from './watched.ts'

/** What an alert has to tell since it was looked at last. */
export type AlertRun = { readonly alert: Alert; readonly notices: readonly Notice[] }

/** How much each alert has to tell, by its name. */
export type AlertLook = { readonly name: string; readonly notices: number }
export const toLook = ({ alert, notices }: AlertRun): AlertLook => ({ name: alert.name, notices: notices.length })

/** Looks for each alert what is new among the agreements that it finds, and keeps that to be sent and shown. */
export async function runAlerts(
  store: Store,
  { at, signal }: { readonly at: () => string; readonly signal?: AbortSignal | undefined },
): Promise<readonly AlertRun[]> {
  const runs: AlertRun[] = []
  for await (const alert of eachOf(page => store.alerts.list(page))) {
    if (signal?.aborted) break
    if (alert.state === 'current') runs.push({ alert, notices: await runAlert(store, alert, at()) })
  }
  return runs
}

/** The clocks of machines that write into one register differ: so far back is looked again. What was told is known by its version. */
const OVERLAP = 3_600_000

type Changes = {
  readonly notices: readonly Notice[]
  /** Agreements to be remembered as they are now. */
  readonly found: readonly AlertEntry[]
  readonly lost: readonly string[]
  readonly checked: string | undefined
}

async function runAlert(store: Store, alert: Alert, at: string): Promise<readonly Notice[]> {
  const { notices, found, lost, checked } = await store.snapshot(reader => compare(reader, alert, at))
  // What is told and what is remembered goes together: nothing is told twice, and nothing is left out.
  await store.write(async writer => {
    const news = notices.map(notice => ({ id: `ntc_${randomUUID()}`, entry: notice.agreement.id, notice }))
    await writer.alerts.tell(alert, news, at)
    for (const chunk of chunksOf(found)) await writer.alerts.find(alert.no, chunk)
    await writer.alerts.forget(alert.no, lost)
    if (checked !== undefined) await writer.alerts.change(alert.no, { checked })
  })
  return notices
}

async function compare(reader: Reader, alert: Alert, at: string): Promise<Changes> {
  const since = alert.checked && new Date(Date.parse(alert.checked) - OVERLAP).toISOString()
  const written = new Map<string, string>()
  let checked = alert.checked
  for await (const { id, version, updated } of writtenSince(reader, EVERYTHING, since)) {
    if (checked === undefined || updated > checked) checked = updated
    written.set(id, version)
  }
  const matching = new Set<string>()
  for await (const { id } of writtenSince(reader, alert.filter as EntryFilter, since)) matching.add(id)
  const notices: Notice[] = []
  const found: AlertEntry[] = []
  const lost: string[] = []
  for (const chunk of chunksOf([...written.keys()])) {
    const known = new Map((await reader.alerts.found(alert.no, chunk)).map(each => [each.entry, each]))
    const wanted = chunk.filter(id => (matching.has(id) ? known.get(id)?.version !== written.get(id) : known.has(id)))
    for (const entry of await reader.entries.getAll(wanted)) {
      const before = (known.get(entry.id)?.seen ?? null) as Digest | null
      const now = toFound(entry)
      const kind = !matching.has(entry.id) ? 'left' : before === null ? 'new' : 'changed'
      const changes = findChanges(before, now.seen)
      if (kind === 'left') lost.push(entry.id)
      else found.push(now)
      if (kind === 'changed' && changes.length === 0) continue
      notices.push({
        ...toNotice(alert, kind, at, now.seen),
        changes,
        reasons: await findReasons(reader, before, now.seen),
      })
    }
  }
  const gone = await findGone(reader, alert, at)
  return {
    notices: [...notices.reverse(), ...gone],
    found,
    lost: [...lost, ...gone.map(({ agreement }) => agreement.id)],
    checked,
  }
}

/** Agreements that the alert found and that are no more. */
async function findGone(reader: Reader, alert: Alert, at: string): Promise<readonly Notice[]> {
  const notices: Notice[] = []
  let cursor: string | null = null
  do {
    const page: { readonly items: readonly string[]; readonly next: string | null } = await reader.alerts.foundIds(
      alert.no,
      { limit: 1_000, cursor },
    )
    cursor = page.next
    const led = await reader.entries.locate(page.items)
    const missing = page.items.filter(id => led.get(id) !== id)
    for (const { entry, seen } of await reader.alerts.found(alert.no, missing)) {
      const into = led.get(entry)
      const notice = toNotice(alert, into === undefined ? 'gone' : 'merged', at, seen as Digest)
      notices.push({
        ...notice,
        ...(into === undefined ? {} : { into }),
        changes: [],
        reasons: [{ kind: into === undefined ? 'report-gone' : 'reading' }],
      })
    }
  } while (cursor !== null)
  return notices
}

const toNotice = ({ name }: Alert, kind: NoticeKind, at: string, { agreement }: Digest) => ({
  alert: name,
  kind,
  at,
  agreement: { ...agreement, amounts: [...agreement.amounts] },
})
