import { expect, it } from 'vitest'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { openBackend } from '../../../test/store/open-backend.ts'
import { AT, entry } from '../../../test/store/values.ts'
import { isIn, type List, listOf } from './is-among.ts'
import { prepared } from './prepared.ts'

onBothBackends('a prepared query', place => {
  it('is put together once, and takes other values each time beside those that stay', async () => {
    const store = await place().open()
    await store.write(writer =>
      writer.entries.put(
        ['a', 'b', 'c'].map(id => entry(id)),
        AT,
      ),
    )
    let times = 0
    const find = prepared((session, least: string, ids: List, most: string) => {
      times++
      return session.db
        .selectFrom('entries')
        .select('id')
        .where('id', '>=', least)
        .where('id', '!=', 'b')
        .where(isIn(session, 'id', ids))
        .where('id', '<=', most)
        .orderBy('id')
    })
    const backend = await openBackend(place().address)
    try {
      const ask = async (least: string, ids: readonly string[], most: string) =>
        (await find(backend.reads, least, listOf(backend.reads, ids), most)).map(({ id }) => id)
      expect(await ask('a', ['a', 'b', 'c'], 'c')).toEqual(['a', 'c'])
      expect(await ask('b', ['a', 'b', 'c'], 'c')).toEqual(['c'])
      expect(await ask('a', ['a'], 'c')).toEqual(['a'])
      expect(await ask('a', [], 'c')).toEqual([])
      expect(await ask("\u0001value 0'", ['c', `"\\'`], 'd')).toEqual(['c'])
      expect(times).toBe(1)
    } finally {
      await backend.close()
    }
  })
})
