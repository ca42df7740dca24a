import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, forgive, open, PHONE } from '../browse.ts'
import { type ServedRegister, serveRegister } from '../serve-register.ts'

/** Reports that are alike, of which nothing but a person can say whether they are one agreement. */
const SAMPLES = [
  'hambantota-concession-signed.html',
  'hambantota-lease-protests.md',
  'gripen-contract-brasilia.md',
  'gripens-for-brazil.md',
  'kigali-asylum-treaty.md',
  'lords-report-rwanda-agreement.md',
]

let served: ServedRegister
beforeAll(async () => {
  served = await serveRegister(SAMPLES.map(name => `samples/en/${name}`))
})
afterAll(() => served?.stop())

const waiting = () => served.register.pending.count({ isUnsure: false })
const decided = async () => {
  const kinds: string[] = []
  for await (const { decision } of served.register.history()) kinds.push(`${decision.by}: ${decision.kind}`)
  return kinds
}

test('whoever may only read sees the questions and is told how to sign in', async () => {
  const page = await open('/review', { site: served.url })
  await page.getByRole('heading', { name: 'Are these one agreement or two?' }).waitFor()
  expect(await page.getByRole('link', { name: 'Review', exact: true }).count()).toBe(1)
  await page.getByText('Deciding needs a sign-in as reviewer').waitFor()
  expect(await page.getByRole('button', { name: /^Same/ }).count()).toBe(0)
  await expectSound(page)

  // An agreement leads to what is asked about it, and that to all questions.
  const [asked] = (await served.register.pending.list()).items
  await page.goto(`${served.url}/agreements/${asked!.entries[0]!.id}`)
  await page.getByRole('link', { name: 'Answer it' }).first().click()
  await page.waitForURL(/\/review\?agreement=\w+&question=/)
  await page.locator('.finding-words mark').first().waitFor()
  await page.getByRole('link', { name: /^Only about one agreement/ }).click()
  await page.waitForURL(url => !url.searchParams.has('agreement'))
})

test('questions are settled by clicking and by keys, and taken back', async () => {
  const all = await waiting()
  expect(all).toBeGreaterThan(2)
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('reviewer', 'ann'))
  // The menu says how many wait, to those who may settle them.
  await page.getByRole('link', { name: `Review , ${all} questions wait` }).click()
  await page.getByText(`Question 1 of ${all}`).waitFor()
  await page.locator('.finding-words mark').first().waitFor()
  await expectSound(page, { isTouched: true })

  await page.getByRole('button', { name: /^Different/ }).click()
  await page.getByText('1 settled').waitFor()
  await page.getByText(`Question 1 of ${all - 1}`).waitFor()
  expect(await decided()).toEqual(['ann: different'])

  await page.keyboard.press('s')
  await page.getByText('2 settled').waitFor()
  await expect.poll(decided, { timeout: 20_000 }).toEqual(['ann: different', 'ann: same'])
  await page.locator('.review-bar .btn:not(:disabled)', { hasText: 'Undo' }).waitFor()
  await page.keyboard.press('z')
  await page.getByText('1 settled').waitFor()
  expect(await decided()).toEqual(['ann: different', 'ann: same', 'ann: undo'])
  await page.waitForURL(/question=/)
  expect(await waiting()).toBe(all - 1)

  // What fails and is sent once more counts as well.
  await page.route('**/undo', route => route.abort(), { times: 1 })
  await page.locator('.review-bar .btn:not(:disabled)', { hasText: 'Undo' }).click()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('none settled').waitFor()
  forgive(/ERR_FAILED/)
  expect(await waiting()).toBe(all)
  expect(await decided()).toHaveLength(4)
  await page.locator('.review-bar .btn:not(:disabled)', { hasText: 'Different' }).click()
  await page.getByText('1 settled').waitFor()
  await page.getByText(`Question 1 of ${all - 1}`).waitFor()

  // A key that goes into a field decides nothing, nor does any while they are off.
  await page.getByLabel('Keys').uncheck()
  await page.locator('h1').click()
  await page.keyboard.press('d')
  await page.getByLabel('Keys').check()
  await page.getByLabel('Asked because').focus()
  await page.keyboard.press('u')
  expect(await decided()).toHaveLength(5)
  await page.locator('h1').click()
  await page.keyboard.press('k')
  await page.getByText(`Question 2 of ${all - 1}`).waitFor()
  await page.getByLabel('Looked at').selectOption('true')
  await page.waitForURL(/unsure=true/)
  await page.getByText('No question is left here').waitFor()
  await expectSound(page, { isTouched: true })
})

test('nobody overwrites what another decided meanwhile', async () => {
  const page = await open('/review', { site: served.url, width: PHONE })
  await follow(page, await served.link('reviewer', 'bob'))
  await page.goto(`${served.url}/review`)
  await page.locator('.finding-words mark').first().waitFor()
  const [asked] = (await served.register.pending.list()).items
  await served.register.decide([{ kind: 'accept', target: asked!.question.a }], 'eve')
  const before = await decided()
  await page.getByRole('button', { name: /^Same/ }).tap()
  await page.getByText('Somebody changed one of these agreements meanwhile').waitFor()
  expect(await decided()).toEqual(before)
  await expectSound(page, { isTouched: true })
  await page.getByRole('button', { name: 'Show it as it is now' }).tap()
  await page.getByText('Somebody changed one of these agreements meanwhile').waitFor({ state: 'detached' })
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: /^Unsure/ }).tap()
        return (await decided()).at(-1)
      },
      { timeout: 20_000 },
    )
    .toBe('bob: unsure')
  forgive(/412/)
})
