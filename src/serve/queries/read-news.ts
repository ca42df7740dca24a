import type { Notice } from '../../model/index.ts'
import { alertNamed, alertOfFeedKey, type Register } from '../../register/index.ts'
import type { Alert, Page, PageOptions } from '../../store/index.ts'

/** An alert's name and when it was added, and a page of what it had to tell, the newest first. */
export type News = Page<Notice & { readonly id: string }> & { readonly name: string; readonly added: string }

/** What an alert had to tell. */
export const readNews = async ({ store }: Register, name: string, page: PageOptions): Promise<News> =>
  newsOf(store, await alertNamed(store, name), page)

/** What the alert of a secret address had to tell. */
export const readKeyedNews = async ({ store }: Register, key: string, page: PageOptions): Promise<News> =>
  newsOf(store, await alertOfFeedKey(store, key, new Date().toISOString()), page)

async function newsOf(store: Register['store'], { no, name, added }: Alert, page: PageOptions): Promise<News> {
  const { items, next } = await store.alerts.news(no, page)
  return { name, added, items: items.map(({ id, notice }) => ({ ...(notice as Notice), id })), next }
}
