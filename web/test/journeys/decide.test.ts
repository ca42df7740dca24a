import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, forgive, open } from '../browse.ts'
import { type ServedRegister, serveRegister } from '../serve-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await serveRegister(
    ['chagos-treaty-signed.html', 'diego-garcia-price-column.md', 'naira-yuan-swap.md'].map(
      name => `samples/en/${name}`,
    ),
  )
})
afterAll(() => served?.stop())

const disputed = async () => (await served.register.agreements.list({ has: ['conflict'] })).items[0]!
const field = async (id: string) => (await served.register.agreements.get(id)).entry

test('a field is accepted, corrected with its words and rejected, and each is taken back in the history', async () => {
  const { id } = await disputed()
  const page = await open(`/agreements/${id}`, { site: served.url })
  await page.locator('.ledger mark').first().waitFor()
  expect(await page.getByRole('button', { name: 'Decide Date' }).count()).toBe(0)
  await follow(page, await served.link('reviewer', 'ann'))
  await page.goto(`${served.url}/agreements/${id}`)

  await page.getByRole('button', { name: 'Decide Date' }).click()
  await page.keyboard.press('c')
  await page.getByLabel('Date', { exact: true }).fill('2025-05-21')
  await page.getByLabel('Words of the source').fill('never said there')
  await expectSound(page, { isTouched: true })
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByText('Quote the words as they stand there').waitFor()
  forgive(/40\d/)
  await page.getByLabel('Words of the source').fill('signed a treaty on Thursday')
  await page.getByLabel('Why').fill('the printed text')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.locator('#date', { hasText: '21 May 2025' }).locator('.tag.person').waitFor()
  expect(await field(id)).toMatchObject({ date: { value: '2025-05-21', chosenBy: 'decision' } })
  await page.getByText('corrected a field: Date (the printed text)').first().waitFor()

  await page.getByRole('button', { name: 'Undo corrected a field: Date' }).click()
  await page.getByText('taken back').waitFor()
  await page.locator('#date .tag.person').waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Decide Form' }).click()
  await page.keyboard.press('a')
  await page.locator('#form .tag.person').waitFor()
  expect(await page.locator('#form .words mark').count()).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Decide Amount' }).click()
  await page.keyboard.press('r')
  await expect.poll(async () => (await field(id)).amounts, { timeout: 20_000 }).toEqual([])
  await page.locator('#amounts .tag.person').waitFor()

  await page.getByRole('button', { name: 'Decide Instrument' }).click()
  await page.getByRole('button', { name: /^Take instead: Rules/ }).click()
  await page.locator('#instrument .tag.person').waitFor()
  expect((await field(id)).instrument).toMatchObject({ value: 'rules', chosenBy: 'decision' })
  await expectSound(page, { isTouched: true })
})

test('what another decided meanwhile is told, and not overwritten', async () => {
  const { id } = await disputed()
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('reviewer', 'bob'))
  await page.goto(`${served.url}/agreements/${id}`)
  await page.getByRole('button', { name: 'Decide Status' }).click()
  await served.register.decide([{ kind: 'correct', target: id, field: 'status', value: 'ratified' }], 'eve')
  await page.getByRole('button', { name: /^Accept A/ }).click()
  await page.getByText('Somebody changed one of these agreements meanwhile').waitFor()
  expect((await field(id)).status.value).toBe('ratified')
  await expectSound(page, { isTouched: true })
  await page.getByRole('button', { name: 'Show it as it is now' }).click()
  await page.locator('#status', { hasText: 'Ratified' }).waitFor()
  forgive(/412/)
})

test('a finding that is no agreement is rejected beside its text, and comes back', async () => {
  const [document] = (await served.register.documents.list({})).items
  const { reading } = await served.register.documents.get(document!.id)
  const { id } = reading.agreements[0]!
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('reviewer', 'cy'))
  await page.goto(`${served.url}/documents/${document!.id}?finding=${id}`)
  await page.locator('.note-judge .btn:not(:disabled)', { hasText: 'Reject' }).waitFor()
  await expectSound(page, { isTouched: true })
  await page.keyboard.press('r')
  await page.getByText('Rejected: it is no agreement').waitFor()
  const rejected = () => served.register.agreements.list({ review: ['rejected'] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('.note-judge .btn', { hasText: 'Accept' }).waitFor()
  expect((await rejected()).items).toEqual([])
})

test('a record that is rejected says so, and one whose only report was rejected is brought back by its history', async () => {
  const { id } = await disputed()
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('reviewer', 'dee'))
  await page.goto(`${served.url}/agreements/${id}`)
  await page.getByRole('button', { name: 'It is no agreement' }).click()
  await page.locator('.sum', { hasText: 'Rejected by a person' }).waitFor()
  await page.getByRole('button', { name: 'Undo found that it is no agreement' }).click()
  await page.locator('.sum', { hasText: 'Rejected by a person' }).waitFor({ state: 'detached' })

  const lone = (await served.register.agreements.list({})).items.find(({ findings }) => findings.length === 1)!
  await served.register.decide([{ kind: 'reject', target: lone.findings[0]! }], 'eve')
  await page.goto(`${served.url}/agreements/${lone.id}`)
  await page.getByText('eve found that it is none').waitFor()
  await expectSound(page, { isTouched: true })
  await page.getByRole('button', { name: 'Undo found that it is no agreement' }).click()
  await page.locator('.ledger mark').first().waitFor()
  forgive(/410/)
})
