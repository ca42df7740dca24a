import type { Page } from 'playwright-core'

const MOST_TRIES = 5

/** What a page shows. On a busy machine the browser now and then has no picture to give: it is asked again. */
export async function takePicture(page: Page): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await page.screenshot({ animations: 'disabled' })
    } catch (error) {
      if (attempt === MOST_TRIES) throw error
    }
  }
}
