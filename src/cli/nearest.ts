/** The most that a word may differ from the one that was meant. */
const MOST_EDITS = 3

/**
 * The word that somebody most likely meant, or null where none is near. Swapped neighbours count as one slip.
 *
 * @example nearest('raed', ['read', 'start']) // 'read'
 */
export function nearest(word: string, words: readonly string[]): string | null {
  const ranked = words
    .map(each => ({ each, distance: each.startsWith(word) && word.length > 1 ? 1 : countEdits(word, each) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  if (!best || best.distance > MOST_EDITS || best.distance > Math.max(1, Math.floor(best.each.length / 2))) return null
  return best.each
}

/** Letters to add, drop, change or swap with the next to turn one word into the other. */
function countEdits(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > MOST_EDITS) return MOST_EDITS + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      let edits = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1)
      next.push(edits)
    }
    before = row
    row = next
  }
  return row[to.length]!
}
