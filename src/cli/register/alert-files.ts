import { existsSync } from 'node:fs'
import { type AtomItem, alertFeed } from '../../export/index.ts'
import type { Notice } from '../../model/index.ts'
import type { AlertLook } from '../../register/index.ts'
import type { Alert, AlertNews, Store } from '../../store/index.ts'
import { withOutput } from '../output.ts'

/** So much of its news an alert shows in its feed. */
const SHOWN = 200

/** Writes the feeds of alerts that have a file and something new, or whose file is not there. */
export async function writeAlertFiles(store: Store, looks: readonly AlertLook[]): Promise<void> {
  for (const { name, notices } of looks) {
    const alert = await store.alerts.named(name)
    const file = alert?.file
    if (!alert || file === undefined || (notices === 0 && existsSync(file))) continue
    const text = await toAlertFeed(store, alert)
    await withOutput(file, output => output.write(text))
  }
}

/** The news of an alert as an Atom feed. */
export async function toAlertFeed(store: Store, alert: Alert, most = SHOWN): Promise<string> {
  const { items } = await store.alerts.news(alert.no, { limit: Math.min(most, 1_000) })
  return alertFeed(alert, items.map(toItem))
}

const toItem = ({ id, notice }: AlertNews): AtomItem => ({ id, notice: notice as Notice })
