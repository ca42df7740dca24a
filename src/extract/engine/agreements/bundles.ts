import type { Draft } from './draft.ts'

/** Counted documents without their members: what the text tells of one by one is taken off, and nothing left is no finding. */
export function settleBundles(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap(draft => {
    const { count, traits } = draft
    if (!traits.isBundle || !count) return [draft]
    const left = count.value - drafts.filter(other => isMember(other, draft)).length
    if (left <= 0) return []
    return [{ ...draft, count: left > 1 ? { ...count, value: left } : null }]
  })
}

/** Told of by itself, between the same sides, as concluded; items of a list name their own sides where the bundle names none. */
const isMember = (one: Draft, { sides, traits }: Draft) =>
  !one.traits.isBundle &&
  one.traits.passage >= traits.passage &&
  (isSame(sides, one.sides) || (one.traits.origin === 'item' && areInferred(sides))) &&
  one.milestones.some(({ status }) => MADE.has(status))

const isSame = (a: Draft['sides'], b: Draft['sides']) => a.size === b.size && [...a.keys()].every(key => b.has(key))
const areInferred = (sides: Draft['sides']) => [...sides.values()].every(({ isInferred }) => isInferred)

const MADE: ReadonlySet<string> = new Set(['signed', 'agreed', 'pledged'])
