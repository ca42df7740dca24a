import { expect, it } from 'vitest'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT, entry } from '../../test/store/values.ts'
import { untilWritten } from './until-written.ts'

onBothBackends('what was read', place => {
  it('is kept until anything is written, by whoever it is', async () => {
    const [store, other] = [await place().open(), await place().open()]
    let reads = 0
    const count = untilWritten(store, async () => {
      reads++
      return store.entries.count()
    })
    expect([await count(), await count()]).toEqual([0, 0])
    // PostgreSQL would have to be asked whether anything was written: that takes as long as to read again.
    expect([reads, store.revision()]).toEqual(
      place().backend === 'sqlite' ? [1, expect.stringMatching(/ \d+$/)] : [2, null],
    )
    await store.write(writer => writer.entries.put([entry('a')], AT))
    expect(await count()).toBe(1)
    await other.write(writer => writer.entries.put([entry('b')], AT))
    expect(await count()).toBe(2)
    await expect(
      store.write(async writer => {
        await writer.entries.put([entry('c')], AT)
        throw new Error('given up')
      }),
    ).rejects.toThrow('given up')
    expect(await count()).toBe(2)
  })

  it('is read again where it could not be', async () => {
    const store = await place().open()
    let reads = 0
    const fail = untilWritten(store, async () => {
      if (++reads === 1) throw new Error('not now')
      return reads
    })
    await expect(fail()).rejects.toThrow('not now')
    expect(await fail()).toBe(2)
  })
})
