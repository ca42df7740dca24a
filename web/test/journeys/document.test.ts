import { expect, inject, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

const documentOf = async (text: string): Promise<string> => {
  const response = await fetch(`${inject('site')}/api/v1/documents?text=${encodeURIComponent(text)}`)
  const { items } = (await response.json()) as { items: { id: string }[] }
  return items[0]!.id
}

test('findings and words are tied: opening one frames the other, and kinds can be hidden', async () => {
  const page = await open(`/documents/${await documentOf('asylum Kigali')}`)
  await page.locator('.highlight').first().waitFor()
  await expectSound(page)
  await page.locator('.note button').first().click()
  await page.waitForURL(/finding=/)
  await page.locator('.highlight.is-chosen').first().waitFor()
  expect(await page.locator('.note-body').count()).toBe(1)
  // Marks are drawn anew when something is chosen, so the pointer goes to where they are now.
  await expect
    .poll(
      async () => {
        const box = await page.locator('.highlight[data-kind="party"]').first().boundingBox()
        if (box) await page.mouse.move(box.x + 3 + Math.random(), box.y + 4)
        return page.locator('.note.is-pointed').count()
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0)
  await page.locator('.kinds label', { hasText: 'Party' }).click()
  await page.waitForURL(/hide=party/)
  await page.locator('.highlight[data-kind="party"]').first().waitFor({ state: 'detached' })
})

/** What an article brings along that would run, were it taken for HTML. */
const RUNNING = 'main img, main script, main [onload], main [onerror]'

test('what an article says is shown and never run, wherever it is shown', async () => {
  const id = await documentOf('extradition Nairobi Kenya')
  const page = await open(`/documents/${id}`)
  expect(await page.locator('h1').textContent()).toContain('<img src=x onerror="document.title=1">')
  expect(await page.locator('.text').textContent()).toContain('<script>document.title=2</script>')
  expect(await page.locator(RUNNING).count()).toBe(0)
  expect(await page.title()).toContain('France and Kenya')
  const { reading } = (await (await fetch(`${inject('site')}/api/v1/documents/${id}`)).json()) as {
    reading: { agreements: { id: string }[] }
  }
  for (const path of [
    '/documents?text=extradition',
    '/agreements?text=extradition',
    `/agreements/${reading.agreements[0]!.id}`,
    '/pairs/FR-KE',
    '/statements?text=treaty',
  ]) {
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' })
    await page
      .locator('main', { hasText: /<(?:img|script|svg) / })
      .or(page.locator('main', { hasText: 'extradition' }))
      .first()
      .waitFor()
    expect(await page.locator(RUNNING).count()).toBe(0)
    expect(await page.title()).toMatch(/ · Foedera$/)
  }
})
