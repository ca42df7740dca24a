import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothBackends, type Place } from '../../../test/store/on-both-backends.ts'
import { AT, agreement, decision, entry, event, newDocument, statement } from '../../../test/store/values.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'

async function fill(store: Store): Promise<void> {
  await store.write(async writer => {
    await writer.documents.add(
      newDocument({
        title: 'Газовый договор',
        text: 'Россия и Китай подписали договор о поставках газа.\n\n中俄签署天然气供应协议 👩🏽‍🌾 "quoted", \\u0000 \u202e',
        published: '2014-05-21',
        language: 'ru',
        pages: [
          { number: 1, start: 15 },
          { number: 3, start: 40 },
        ],
        found: {
          agreements: [agreement('f1', { date: '2014-05' })],
          statements: [statement('s1', 'We trust', 'CN', 'RU', ['f1'])],
          events: [event('e1', 'visit', ['CN', 'RU'])],
        },
      }),
    )
    await writer.findings.putBlocks(new Map([['f1', [2014, 2015]]]))
    await writer.entries.put(
      [entry('a', { findings: ['f1'], amounts: [{ value: '400000000000.10', currency: 'USD' }] })],
      AT,
    )
    await writer.ledger.append([{ id: 'a', findingId: 'f1' }])
    await writer.decisions.append([decision('d1', 'a')])
    await writer.meta.set('extractor', '1.0.0')
  })
}

onBothBackends('backup and restore', place => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-backup-'))
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await fill(store)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const lines = async (from: Store, name: string) => {
    const file = join(folder, `${name}.ndjson`)
    await from.backup(file)
    return readFileSync(file, 'utf8').split('\n').slice(1, -2)
  }

  it.each(['ndjson', 'ndjson.gz', 'db'])(
    'fills an empty database from a backup .%s, to the last letter',
    async ending => {
      if (ending === 'db' && place().backend === 'postgres') return
      const file = join(folder, `${place().backend}.${ending}`)
      expect(await store.backup(file)).toMatchObject({ file, kind: ending === 'db' ? 'sqlite' : ending })
      const other = await openStore(await place().another())
      try {
        await other.restore(file)
        expect(await lines(other, `${place().backend}-${ending}-again`)).toEqual(
          await lines(store, `${place().backend}-${ending}-first`),
        )
        expect(await other.faults()).toEqual([])
        expect((await other.documents.list({ text: 'договоры' })).items).toHaveLength(1)
        expect((await other.documents.list({ text: '天然气' })).items).toHaveLength(1)
        expect(await other.pairs.years('CN', 'RU')).toEqual(await store.pairs.years('CN', 'RU'))
        expect(await other.entries.get('f1')).toEqual(await store.entries.get('f1'))
        const [restored] = (await other.documents.all()).items
        expect(restored?.document.pages).toEqual([
          { number: 1, start: 15 },
          { number: 3, start: 40 },
        ])
        await expect(other.write(writer => writer.ledger.append([{ id: 'a', findingId: 'f1' }]))).rejects.toThrow(
          /already/,
        )
        await expect(other.restore(file)).rejects.toMatchObject({ code: 'not-empty' })
        await other.write(writer => writer.entries.put([entry('later')], AT))
        await other.restore(file, { isReplaced: true })
        expect(await other.entries.get('later')).toBeNull()
        expect(await other.faults()).toEqual([])
      } finally {
        await other.close()
      }
    },
  )

  it('moves from one kind of database to the other and back without a change', async () => {
    const first = join(folder, `${place().backend}-move.ndjson.gz`)
    await store.backup(first)
    const other = await otherKind(place())
    try {
      await other.store.restore(first)
      const second = join(folder, `${place().backend}-moved.ndjson.gz`)
      await other.store.backup(second)
      const body = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n').slice(1, -2)
      expect(body(second)).toEqual(body(first))
    } finally {
      await other.end()
    }
  })

  it('takes nothing from a backup that is not whole or was changed', async () => {
    const file = join(folder, `${place().backend}-whole.ndjson`)
    await store.backup(file)
    const whole = readFileSync(file, 'utf8')
    const other = await openStore(await place().another())
    const restored = async (text: string) => {
      const broken = join(folder, `${place().backend}-broken.ndjson`)
      writeFileSync(broken, text)
      return other.restore(broken)
    }
    try {
      const all = whole.split('\n')
      await expect(restored(all.slice(0, -2).join('\n'))).rejects.toThrow(/end is missing/)
      await expect(restored(whole.slice(0, whole.length / 2))).rejects.toMatchObject({ code: 'bad-backup' })
      await expect(restored(whole.replace('Gas deal', 'Oil deal'))).rejects.toThrow(/was changed/)
      await expect(restored('hello\n')).rejects.toThrow(/:1: .*no JSON/)
      await expect(restored('{"a":1}\n')).rejects.toThrow(/does not begin/)
      await expect(restored(whole.replace(/"schema":\d+/, '"schema":99'))).rejects.toMatchObject({ code: 'newer' })
      await expect(other.restore(join(folder, 'none'))).rejects.toThrow(/no such file/)
      expect(await other.documents.count()).toBe(0)
      expect(await other.faults()).toEqual([])
      await other.restore(file)
      expect(await other.documents.count()).toBe(1)
    } finally {
      await other.close()
    }
  })

  it('never writes over a file', async () => {
    const file = join(folder, `${place().backend}-there`)
    writeFileSync(file, 'mine')
    await expect(store.backup(file)).rejects.toThrow(/such a file already/)
    await expect(store.backup(join(folder, 'none', 'x.ndjson'))).rejects.toThrow(/no such folder/)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(existsSync(`${file}.part-${process.pid}`)).toBe(false)
  })
})

async function otherKind(place: Place): Promise<{ readonly store: Store; readonly end: () => Promise<void> }> {
  const { createDatabase } = await import('../../../test/postgres.ts')
  if (place.backend === 'sqlite') {
    const database = await createDatabase()
    const store = await openStore(database.address)
    return { store, end: () => store.close().then(database.drop) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'foedera-other-'))
  const store = await openStore(join(folder, 'other.db'))
  return { store, end: () => store.close().then(() => rmSync(folder, { recursive: true })) }
}
