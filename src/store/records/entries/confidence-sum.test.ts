import { expect, it } from 'vitest'
import { execute, makeOlder } from '../../../../test/store/execute.ts'
import { onBothBackends } from '../../../../test/store/on-both-backends.ts'
import { AT, entry } from '../../../../test/store/values.ts'
import type { Entry } from '../../../model/index.ts'

onBothBackends('the confidence of all agreements', place => {
  it('is summed up as they are written, and counts those that people rejected', async () => {
    const store = await place().open()
    expect(await store.entries.meanConfidence()).toBeNull()
    const put = (entries: readonly Entry[]) => store.write(writer => writer.entries.put(entries, AT))
    await put([entry('a', { confidence: 0.1 }), entry('b', { confidence: 0.2 }), entry('c', { confidence: 0.7 })])
    expect(await store.entries.meanConfidence()).toBe(1 / 3)
    await put([entry('c', { confidence: 0.6, review: 'rejected' })])
    expect(await store.entries.meanConfidence()).toBe(0.3)
    await store.write(writer => writer.entries.remove(['a']))
    expect(await store.entries.meanConfidence()).toBe(0.4)
    expect(await store.faults()).toEqual([])
    await store.rebuild()
    expect(await store.entries.meanConfidence()).toBe(0.4)
    await store.close()
  })

  it('is summed up once in a register that was made before', async () => {
    const store = await place().open()
    await store.write(writer => writer.entries.put([entry('a', { confidence: 0.5 })], AT))
    const before = await store.entries.meanConfidence()
    await store.close()
    await execute(place(), `delete from key_counts where key = 'sum:confidence'`)
    await makeOlder(place(), 8)
    const again = await place().open()
    expect(await again.entries.meanConfidence()).toBe(before)
    expect(await again.faults()).toEqual([])
    await again.close()
  })
})
