import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Article, addAll, toInput } from '../../../test/register/add-all.ts'
import { everythingIn } from '../../../test/register/everything-in.ts'
import { madeArticles } from '../../../test/register/made-articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT } from '../../../test/store/values.ts'
import { openRegister, type Register, type RegisterOptions } from '../index.ts'

/** How often a process is killed that makes views; the environment can ask for more. */
const KILLS = Number(process.env.FOEDERA_KILLS ?? 4)
const DOCUMENTS = madeArticles(24) as readonly Article[]
const CHILD = fileURLToPath(new URL('../../../test/register/viewing-child.ts', import.meta.url))

const add = (register: Register, articles: readonly Article[], collection?: string) =>
  addAll(register.store, articles.map(toInput), collection === undefined ? {} : { collection })
const later = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000).toISOString()

onBothBackends('views', place => {
  let now = AT
  const open = async (address: string, options: RegisterOptions = {}) =>
    openRegister(address, { at: () => now, ...options })

  /** A register with a document that everybody sees, one of the desk and one of the embassy. */
  async function openHiding() {
    now = AT
    const address = await place().another()
    const register = await open(address)
    await register.access.collections.create('desk')
    await register.access.collections.create('embassy')
    await add(register, DOCUMENTS.slice(0, 1))
    await add(register, DOCUMENTS.slice(1, 2), 'desk')
    await add(register, DOCUMENTS.slice(2, 3), 'embassy')
    return { register, address }
  }
  const count = async (register: Register, scope: readonly string[]) => (await register.as(scope)).documents.count()

  it('go with the last token that needs them, and come back when another does', async () => {
    const { register, address } = await openHiding()
    const other = await open(address)
    try {
      const { tokens } = register.access
      const names = async () => (await register.store.viewNames()).length
      await tokens.create({ name: 'ann', role: 'reader', collections: ['desk'] })
      await tokens.create({ name: 'bob', role: 'reader', collections: ['desk'], expires: later(1) })
      expect([await count(other, ['desk']), await count(other, []), await names()]).toEqual([2, 1, 2])
      const before = (await other.as(['desk'])).store.view
      await tokens.revoke('ann')
      expect(await names()).toBe(2)
      now = later(2)
      await register.follow()
      expect(await names()).toBe(1)
      if (place().backend === 'sqlite') {
        const beside = readdirSync(dirname(address)).filter(name => name.startsWith(`${basename(address)}-view-`))
        expect(beside.filter(name => name.includes(before!))).toEqual([])
        expect(new Set(beside.map(name => name.replace(/-\w{3,4}$/, ''))).size).toBe(1)
      }
      // Another process that had it open takes the new one for another.
      await tokens.create({ name: 'eve', role: 'reader', collections: ['desk'] })
      const { id } = (await register.documents.list({ text: `"${DOCUMENTS[1]!.title}"` })).items[0]!
      await register.access.collections.add('embassy', [id])
      await register.access.collections.remove('desk', [id])
      const seen = await other.as(['desk'])
      expect([await seen.documents.count(), seen.store.view === before]).toEqual([1, false])
      for (const name of ['bob', 'eve']) await tokens.revoke(name)
      expect(await names()).toBe(1)
    } finally {
      await other.close()
      await register.close()
    }
  })

  it('hold nobody up while they are made, and show nothing that is hidden meanwhile', async () => {
    const { register, address } = await openHiding()
    const hasty = await open(address, { patience: 50 })
    try {
      const everybody = await hasty.as([])
      const [shown] = (await everybody.documents.list()).items
      const view = await register.store.openView(everybody.store.view!)
      // As whoever makes it would: nobody else can bring it up to date.
      const turn = await view.lead()
      const [entry] = (await hasty.agreements.list()).items
      expect(await hasty.decide([{ kind: 'accept', target: entry!.id }], 'ann')).toHaveLength(1)
      expect(await hasty.access.collections.add('desk', [shown!.id])).toBe(1)
      await expect(hasty.as([])).rejects.toMatchObject({ code: 'view-behind' })
      await turn!.release()
      await view.close()
      await expect.poll(() => count(hasty, []).catch(error => error.code), { timeout: 20_000 }).toBe(0)
    } finally {
      await hasty.close()
      await register.close()
    }
  })

  it('that nothing is known of are deleted, and all of them where there is no collection', async () => {
    const { register } = await openHiding()
    try {
      await (await register.store.openView('0123456789abcdef')).close()
      await count(register, [])
      expect(await register.store.viewNames()).toHaveLength(2)
      await register.follow()
      expect(await register.store.viewNames()).toHaveLength(1)
      for (const name of ['desk', 'embassy']) {
        const { items } = await register.documents.list()
        for (const { id } of items) await register.access.collections.remove(name, [id]).catch(() => {})
        await register.access.collections.remove(name)
      }
      expect(await register.store.viewNames()).toEqual([])
      expect(await count(register, [])).toBe(3)
    } finally {
      await register.close()
    }
  })

  it('are right when whoever makes them or brings them up to date is killed', {
    timeout: 60_000 + KILLS * 30_000,
  }, async () => {
    const address = await place().another()
    const first = await open(address)
    for (const name of ['desk', 'embassy']) await first.access.collections.create(name)
    await add(first, DOCUMENTS.slice(0, 12))
    await add(first, DOCUMENTS.slice(12, 18), 'desk')
    await add(first, DOCUMENTS.slice(18), 'embassy')
    await first.close()
    let moves = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // Made anew, or brought up to date.
      if (kill % 2 === 0) {
        const register = await open(address)
        for (const name of await register.store.viewNames()) await register.store.dropView(name)
        await register.close()
      }
      const child = spawn(process.execPath, [CHILD, address], { stdio: ['ignore', 'pipe', 'inherit'] })
      const lines = createInterface(child.stdout)
      const done = Promise.all([once(child, 'exit'), once(lines, 'close')])
      await once(lines, 'line')
      lines.on('line', () => moves++)
      if (kill % 2 === 1) await once(lines, 'line')
      await sleep(Math.random() * 900)
      child.kill('SIGKILL')
      await done
    }
    const register = await open(address)
    const alone: Register[] = []
    try {
      const hidden = await register.store.collections.of(
        (await register.documents.list({}, { limit: 100 })).items.map(({ id }) => id),
      )
      for (const scope of [[], ['desk']]) {
        const isSeen = (article: Article) => {
          const [held = []] = hidden.get(toInput(article).document.id) ?? []
          return held.length === 0 || held.some(name => scope.includes(name))
        }
        const other = await open(await place().another())
        alone.push(other)
        await add(other, DOCUMENTS.filter(isSeen))
        expect(await everythingIn(await seenBy(register, scope))).toEqual(await everythingIn(other))
      }
      expect(moves).toBeGreaterThan(0)
    } finally {
      for (const each of [register, ...alone]) await each.close()
    }
  })

  /** What a scope shows, when it is up to date. */
  async function seenBy(register: Register, scope: readonly string[]): Promise<Register> {
    await register.follow(scope)
    return register.as(scope)
  }
})
