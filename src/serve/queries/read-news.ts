import type { Notice } from '../../model/index.ts'
import { type Register, RegisterError } from '../../register/index.ts'
import type { Page, PageOptions } from '../../store/index.ts'

/** An alert's name and when it was added, and a page of what it had to tell, the newest first. */
export type News = Page<Notice & { readonly id: string }> & { readonly name: string; readonly added: string }

/** What an alert had to tell. */
export async function readNews({ store }: Register, name: string, page: PageOptions): Promise<News> {
  const alert = await store.alerts.named(name)
  if (!alert) throw new RegisterError('no-alert', { name })
  const { items, next } = await store.alerts.news(alert.no, page)
  return {
    name: alert.name,
    added: alert.added,
    items: items.map(({ id, notice }) => ({ ...(notice as Notice), id })),
    next,
  }
}
