import { expect, it } from 'vitest'
import { addAll, toInput } from '../../../test/register/add-all.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT, newDocument, source } from '../../../test/store/values.ts'
import { createAccess } from './create-access.ts'
import { hashSecret } from './secret.ts'

const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString()

onBothBackends('access', place => {
  let now = AT
  const open = async () => {
    now = AT
    const store = await place().open()
    return {
      store,
      access: createAccess(store, () => now),
    }
  }
  it('makes tokens whose secret is shown once, and knows them by it', async () => {
    const { store, access } = await open()
    const { token, secret } = await access.tokens.create({ name: 'ann', role: 'reviewer', expires: later(60) })
    expect(secret).toMatch(/^foedera_[\w-]{43}$/)
    expect(await access.tokens.verify(secret)).toEqual(token)
    for (const wrong of ['', 'foedera_', `${secret}x`, secret.toUpperCase(), secret.slice(0, -1)])
      expect(await access.tokens.verify(wrong)).toBeNull()
    // No table has the secret itself.
    const kept = await store.tokens.byHash(hashSecret(secret))
    expect(JSON.stringify([kept, await access.tokens.list()])).not.toContain(secret.slice('foedera_'.length))
    now = later(61)
    expect(await access.tokens.verify(secret)).toBeNull()
  })
  it('revokes them for good, and gives no name twice', async () => {
    const { access } = await open()
    const { secret } = await access.tokens.create({ name: 'bob', role: 'admin' })
    now = later(2)
    expect((await access.tokens.verify(secret))?.name).toBe('bob')
    await access.tokens.revoke('bob')
    expect(await access.tokens.verify(secret)).toBeNull()
    await expect(access.tokens.revoke('bob')).rejects.toMatchObject({ code: 'no-token' })
    await expect(access.tokens.create({ name: 'bob', role: 'reader' })).rejects.toMatchObject({ code: 'bad-token' })
    const { revoked, used } = (await access.tokens.list()).find(({ name }) => name === 'bob')!
    expect([revoked, used]).toEqual([later(2), later(2).replace('.000', '')])
    for (const name of ['', ' ann', 'a\nb', 'x'.repeat(65)])
      await expect(access.tokens.create({ name, role: 'reader' })).rejects.toMatchObject({ code: 'bad-token' })
    await expect(access.tokens.create({ name: 'c', role: 'reader', expires: AT })).rejects.toMatchObject({
      code: 'bad-token',
    })
    await expect(access.tokens.create({ name: 'd', role: 'reader', collections: ['none'] })).rejects.toMatchObject({
      code: 'no-collection',
    })
  })
  it('signs a browser in once', async () => {
    const { access } = await open()
    const code = await access.signIns.createLink({ name: 'local', role: 'admin' })
    const both = await Promise.allSettled([access.signIns.signIn(code), access.signIns.signIn(code)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const signedIn = both.find(each => each.status === 'fulfilled')!.value
    expect(await access.signIns.find(signedIn.secret)).toEqual(signedIn.session)
    expect(await access.signIns.find(code)).toBeNull()
    await access.signIns.signOut(signedIn.secret)
    expect(await access.signIns.find(signedIn.secret)).toBeNull()
    const old = await access.signIns.createLink({ name: 'local', role: 'admin' })
    now = later(16)
    await expect(access.signIns.signIn(old)).rejects.toMatchObject({ code: 'no-link' })
  })
  it('does a write with a key once, and gives its answer again', async () => {
    const { access } = await open()
    let done = 0
    const work = async () => ({ status: 200, body: JSON.stringify({ done: ++done }) })
    const keyed = { by: 'ann', key: 'k', request: 'POST /decisions {}' }
    expect(await access.once(keyed, work)).toEqual({ status: 200, body: '{"done":1}', isReplayed: false })
    expect(await access.once(keyed, work)).toEqual({ status: 200, body: '{"done":1}', isReplayed: true })
    await expect(access.once({ ...keyed, request: 'other' }, work)).rejects.toMatchObject({ code: 'other-request' })
    expect((await access.once({ ...keyed, by: 'bob' }, work)).isReplayed).toBe(false)
    now = later(25 * 60)
    expect((await access.once(keyed, work)).body).toBe('{"done":3}')
    const failing = { ...keyed, key: 'f' }
    await expect(access.once(failing, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
    expect((await access.once(failing, work, () => false)).isReplayed).toBe(false)
    expect((await access.once(failing, work)).isReplayed).toBe(false)
    const open2 = Promise.withResolvers<{ status: number; body: string }>()
    const first = access.once({ ...keyed, key: 'o' }, () => open2.promise)
    await expect(access.once({ ...keyed, key: 'o' }, work)).rejects.toMatchObject({ code: 'key-open' })
    open2.resolve({ status: 200, body: '{}' })
    expect((await first).isReplayed).toBe(false)
  })
  it('keeps documents in collections, source by source', async () => {
    const { store, access } = await open()
    await access.collections.create('embassy')
    await access.collections.create('desk')
    await expect(access.collections.create('desk')).rejects.toMatchObject({ code: 'bad-collection' })
    const article = newDocument({
      text: 'Kenya and Norway signed a loan.',
      sources: [source({ url: 'https://a.example/1' })],
    })
    const { id } = article.reading.document
    const add = (collection: string | undefined, url: string) =>
      store.write(writer =>
        writer.documents.add({
          ...article,
          sources: [source({ url })],
          ...(collection === undefined ? {} : { collection }),
        }),
      )
    const seen = async () => (await store.collections.of([id])).get(id)
    expect(await add('embassy', 'https://a.example/1')).toBe('added')
    expect(await seen()).toEqual([['embassy']])
    // Known already, but not to the desk.
    expect(await add('desk', 'https://a.example/1')).toBe('new-source')
    expect(await add('desk', 'https://a.example/1')).toBe('known')
    expect(await seen()).toEqual([['desk', 'embassy']])
    // Adding it again for everybody shows nothing that was hidden, unless it comes from somewhere else.
    expect(await add(undefined, 'https://a.example/1')).toBe('known')
    expect(await add('desk', 'https://b.example/2')).toBe('new-source')
    expect(await seen()).toEqual([['desk', 'embassy'], ['desk']])
    expect(await access.collections.remove('desk', [id.slice(0, 12)])).toBe(1)
    expect(await seen()).toEqual([['embassy']])
    await expect(access.collections.remove('embassy')).rejects.toMatchObject({ code: 'bad-collection' })
    expect(await access.collections.remove('embassy', [id])).toBe(1)
    expect(await access.collections.remove('embassy')).toBe(0)
    expect(await access.collections.add('desk', [id])).toBe(1)
    expect(await access.collections.list()).toEqual([{ name: 'desk', created: AT, documents: 1 }])
    await expect(access.collections.add('none', [id])).rejects.toMatchObject({ code: 'no-collection' })
    await expect(add('none', 'https://c.example/3')).rejects.toMatchObject({ code: 'bad-value' })
  })
  it('takes documents into a collection as they are added', async () => {
    const { store, access } = await open()
    await access.collections.create('inbox')
    const input = toInput({ text: 'Chile and Peru signed a treaty on water on 3 May 2019.', published: '2019-05-04' })
    await addAll(store, [input], { collection: 'inbox' })
    expect((await store.collections.of([input.document.id])).get(input.document.id)).toEqual([['inbox']])
  })
})
