import { expect, it } from 'vitest'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT, entry } from '../../../test/store/values.ts'
import { createRegister } from '../../register/index.ts'
import type { Ask } from '../queries/ask.ts'
import { askHere } from '../queries/ask.ts'
import { askBy } from './ask-by.ts'

onBothBackends('texts that are asked for', place => {
  it('are kept until anything is written, those asked for longest ago not at all where there is no room', async () => {
    const [store, other] = [await place().open(), await place().open()]
    await store.write(writer => writer.entries.put([entry('a'), entry('b')], AT))
    const register = createRegister(store)
    const asked: unknown[] = []
    const here = askHere(register)
    const counting = ((name, ...given) => {
      asked.push(...given)
      return here(name, ...given)
    }) as Ask
    const size = (await here('entryText', 'a')).text.length
    const ask = askBy({ askOf: () => counting }, Math.round(1.5 * size))(register)
    const askedFor = async (...ids: readonly string[]) => {
      asked.length = 0
      for (const id of ids) expect(await ask('entryText', id)).toEqual(await here('entryText', id))
      return asked
    }
    const isKept = place().backend === 'sqlite'
    expect(await askedFor('a', 'a')).toEqual(isKept ? ['a'] : ['a', 'a'])
    await other.write(writer => writer.entries.put([{ ...entry('a'), version: 'new' }], AT))
    expect(await askedFor('a')).toEqual(['a'])
    expect((await ask('entryText', 'a')).version).toBe('new')
    expect(await askedFor('b', 'a')).toEqual(['b', 'a'])
    await expect(ask('entryText', 'none')).rejects.toMatchObject({ code: 'no-entry' })
  })
})
