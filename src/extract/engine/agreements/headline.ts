import type { Amount, Evidenced } from '../../../model/index.ts'
import type { Draft } from './draft.ts'

/** How far a rounded sum may be from the one that it stands for. */
const ROUNDING = 0.1

/** Drops headlines whose agreement the text below tells of in other words; a sum that only the headline tells goes to that agreement. */
export function settleHeadlines(drafts: readonly Draft[]): Draft[] {
  const headlines = Map.groupBy(drafts, draft => retellingOf(draft, drafts))
  const settled = headlines.get(undefined) ?? []
  return settled.map(draft => {
    const sums = (headlines.get(draft) ?? [])
      .flatMap(headline => headline.amounts)
      .filter(sum => settled.every(one => one.amounts.every(other => isOtherSum(sum, other))))
    return sums.length === 0 ? draft : { ...draft, amounts: [...sums, ...draft.amounts] }
  })
}

/** The first agreement of the text with the sides of a headline; none for what is no headline. */
function retellingOf(draft: Draft, all: readonly Draft[]): Draft | undefined {
  if (draft.traits.origin !== 'title') return undefined
  return all.find(
    other =>
      other !== draft && other.traits.origin !== 'title' && sharedSides(other, draft) >= Math.min(2, draft.sides.size),
  )
}

/** In the same currency, and no rounding of the other. */
function isOtherSum({ value: a }: Evidenced<Amount>, { value: b }: Evidenced<Amount>): boolean {
  return a.currency === b.currency && Math.abs(Number(a.value) - Number(b.value)) > ROUNDING * Number(b.value)
}

function sharedSides(a: Draft, b: Draft): number {
  let shared = 0
  for (const key of b.sides.keys()) if (a.sides.has(key)) shared++
  return shared
}
