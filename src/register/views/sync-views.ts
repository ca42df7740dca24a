import type { Store } from '../../store/index.ts'
import { createViews, type ViewsOptions } from './create-views.ts'

/** Lets the views of a database follow what was written to it. Nothing is lost where one cannot: it is brought up to date when it is asked. */
export async function syncViews(store: Store, options: ViewsOptions): Promise<void> {
  const views = createViews(store, options)
  try {
    await views.sync().catch(() => {})
  } finally {
    await views.close()
  }
}
