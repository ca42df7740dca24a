import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegister, type Register } from '../../register/index.ts'
import { authorise } from './authorise.ts'
import type { Credentials, Deed } from './caller.ts'
import { identify } from './identify.ts'
import { isLocal } from './is-local.ts'
import { cookieIn, endCookie, toSetCookie } from './session-cookie.ts'

const folder = mkdtempSync(join(tmpdir(), 'foedera-access-'))
let register: Register
beforeAll(async () => {
  register = await openRegister(join(folder, 'ties.db'))
  await register.access.collections.create('desk')
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

const NOTHING: Credentials = {
  authorization: undefined,
  cookie: undefined,
  csrf: undefined,
  isWrite: false,
  isOpen: false,
}
const who = (given: Partial<Credentials>) => identify(register.access, { ...NOTHING, ...given })
const refused = (code: string) => expect.objectContaining({ code })

describe('who asks', () => {
  it('is whose token it is, and nobody where it does not hold', async () => {
    const { secret } = await register.access.tokens.create({ name: 'ann', role: 'reviewer', collections: ['desk'] })
    expect(await who({ authorization: `Bearer ${secret}` })).toEqual({ name: 'ann', role: 'reviewer', scope: ['desk'] })
    for (const authorization of [
      '',
      'Bearer',
      `Bearer ${secret}x`,
      `Basic ${secret}`,
      secret,
      `Bearer ${'x'.repeat(9_999)}`,
    ])
      await expect(who({ authorization, isOpen: true })).rejects.toEqual(refused('bad-secret'))
    await register.access.tokens.revoke('ann')
    await expect(who({ authorization: `Bearer ${secret}`, isOpen: true })).rejects.toEqual(refused('bad-secret'))
  })
  it('is a browser that is signed in, which writes with what its page knows', async () => {
    const code = await register.access.signIns.createLink({ name: 'local', role: 'admin' })
    const { secret: cookie, session } = await register.access.signIns.signIn(code)
    expect(await who({ cookie })).toMatchObject({ name: 'local', role: 'admin', scope: 'all' })
    expect(await who({ cookie, csrf: session.csrf, isWrite: true })).toMatchObject({ name: 'local' })
    for (const csrf of [undefined, '', `${session.csrf}x`])
      await expect(who({ cookie, csrf, isWrite: true })).rejects.toEqual(refused('no-csrf'))
    await register.access.signIns.signOut(cookie)
    await expect(who({ cookie })).rejects.toEqual(refused('no-sign-in'))
  })
  it('is anybody on this machine who reads, and sees what everybody sees', async () => {
    expect(await who({ isOpen: true })).toEqual({ name: null, role: 'reader', scope: [] })
    expect(await who({ isOpen: true, cookie: 'old' })).toEqual({ name: null, role: 'reader', scope: [] })
    await expect(who({ isOpen: true, isWrite: true })).rejects.toEqual(refused('no-sign-in'))
    await expect(who({})).rejects.toEqual(refused('no-sign-in'))
  })
})

it('lets each role do what it may', () => {
  const may = (role: 'reader' | 'reviewer' | 'admin', deed: Deed, scope: 'all' | readonly string[] = 'all') => {
    try {
      authorise({ role, scope }, deed)
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'not-allowed' })
      return false
    }
  }
  const deeds: readonly Deed[] = ['read', 'decide', 'administer']
  expect(deeds.map(deed => may('reader', deed))).toEqual([true, false, false])
  expect(deeds.map(deed => may('reviewer', deed))).toEqual([true, true, false])
  expect(deeds.map(deed => may('admin', deed))).toEqual([true, true, true])
  expect(deeds.map(deed => may('admin', deed, ['desk']))).toEqual([true, true, false])
})

it('knows this machine from a proxy on it', () => {
  const bare = () => undefined
  for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) expect(isLocal(address, bare)).toBe(true)
  for (const address of [undefined, '10.0.0.1', '::2', '127.0.0.1.example.org', '1127.0.0.1'])
    expect(isLocal(address, bare)).toBe(false)
  expect(isLocal('127.0.0.1', name => (name === 'x-forwarded-for' ? '8.8.8.8' : undefined))).toBe(false)
})

it('keeps the session in a cookie that scripts and other sites do not get', () => {
  const header = toSetCookie('session_x', '2026-05-08T13:00:00Z', '2026-05-08T12:00:00Z', true)
  expect(header).toBe('foedera_session=session_x; Path=/; Max-Age=3600; HttpOnly; SameSite=Strict; Secure')
  expect(cookieIn('a=b; foedera_session=session_x')).toBe('session_x')
  for (const none of [undefined, '', 'foedera_session=', 'xfoedera_session=a', 'foedera_session'])
    expect(cookieIn(none)).toBeUndefined()
  expect(endCookie(false)).toContain('Max-Age=0')
})
