const OPEN = '<!--'
const CLOSE = '-->'

/** Markdown without HTML comments, whose lines go as well where nothing else stands on them; one without end is text. */
export function withoutComments(source: string): string {
  let rest = ''
  let from = 0
  for (let at = source.indexOf(OPEN); at >= 0; at = source.indexOf(OPEN, from)) {
    const close = source.indexOf(CLOSE, at + OPEN.length)
    if (close < 0) break
    const end = close + CLOSE.length
    const isAlone = (at === 0 || source[at - 1] === '\n') && (source[end] ?? '\n') === '\n'
    rest += source.slice(from, at)
    from = isAlone ? Math.min(end + 1, source.length) : end
  }
  return rest + source.slice(from)
}
