const WIDEST = 130
const NARROWEST = 50
/** How much shorter than the width a full line may be: about a long word. */
const SLACK = 25
const FEWEST_LINES = 3
const ENOUGH_FULL = 0.6
/** Lines that are no prose: tables, headings, rules, addresses. */
const NO_PROSE_PATTERN = /^[ \t]{0,40}(?:\||#|[-*_=]{3}|```|~~~|<|\[[^\]]{1,100}\]:|https?:)/

/** The width at which an editor broke the lines of a text, or null where every line was meant to be one. */
export function findWrapWidth(lines: readonly string[]): number | null {
  let width = 0
  for (const line of lines) {
    if (NO_PROSE_PATTERN.test(line)) continue
    if (line.length > WIDEST) return null
    width = Math.max(width, line.length)
  }
  if (width < NARROWEST) return null
  let full = 0
  let followed = 0
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || (lines[i + 1] ?? '').trim() === '' || NO_PROSE_PATTERN.test(line)) continue
    followed++
    if (line.length >= width - SLACK) full++
  }
  return full >= FEWEST_LINES && full >= followed * ENOUGH_FULL ? width : null
}

/** The lines of a paragraph, put together again where the first word of the next had no more room. */
export function joinWrapped(lines: readonly string[], width: number | null): string[] {
  const joined: string[] = []
  /** How long the last line was before anything was put to it. */
  let last = 0
  for (const line of lines) {
    const word = line.trimStart().split(' ', 1)[0]!
    const isJoined = width !== null && joined.length > 0 && last + 1 + word.length > width
    if (isJoined && !/(?: {2}|\\)$/.test(joined.at(-1)!)) joined.push(`${joined.pop()} ${line.trimStart()}`)
    else joined.push(line)
    last = line.length
  }
  return joined
}
