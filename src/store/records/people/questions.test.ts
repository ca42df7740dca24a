import { beforeAll, expect, it } from 'vitest'
import { onBothBackends } from '../../../../test/store/on-both-backends.ts'
import type { Question, QuestionReason } from '../../../model/index.ts'
import type { Store } from '../../store.ts'

const question = (a: string, b: string, value: number, reason: QuestionReason, isUnsure = false): Question => ({
  ...{ id: `${a}~${b}`, a, b, entries: [`entry of ${a}`, `entry of ${b}`], reason, value },
  ...{ score: 0, probability: 0.5, parts: [] },
  ...(isUnsure ? { unsure: true as const } : {}),
})

onBothBackends('questions', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await store.write(writer =>
      writer.questions.put([
        question('f1', 'f2', 1, 'grey-zone'),
        question('f1', 'f3', 3, 'linkage'),
        question('f4', 'f5', 0, 'grey-zone', true),
        question('f6', 'f7', 2, 'grey-zone'),
      ]),
    )
  })

  it.each([
    [{}, ['f1~f3', 'f6~f7', 'f1~f2', 'f4~f5']],
    [{ reason: 'grey-zone' as const }, ['f6~f7', 'f1~f2', 'f4~f5']],
    [{ isUnsure: true }, ['f4~f5']],
    [{ isUnsure: false, reason: 'linkage' as const }, ['f1~f3']],
    [{ about: 'f1' }, ['f1~f3', 'f1~f2']],
    [{ about: 'entry of f3' }, ['f1~f3']],
    [{ about: 'nobody' }, []],
  ])('are listed and counted by %j, the most valuable first', async (filter, expected) => {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof store.questions.list>> = await store.questions.list(filter, {
        limit: 1,
        cursor,
      })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== null)
    expect(ids).toEqual(expected)
    expect(await store.questions.count(filter)).toBe(expected.length)
  })
})
