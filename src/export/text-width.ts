const ASCII_PATTERN = /^[ -~]*$/
/** Characters of two columns (East Asian Width W and F), and those that are shown as pictures. */
const WIDE_PATTERN =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u
/** Characters that stand on or in the one before them. */
const ZERO_PATTERN = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one character, each with the columns that it takes on a terminal. */
export function* toCharacters(text: string): Generator<{ readonly segment: string; readonly width: number }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text))
    yield { segment, width: WIDE_PATTERN.test(segment) ? 2 : ZERO_PATTERN.test(segment) ? 0 : 1 }
}

/**
 * Columns that a line takes on a terminal: two for each Chinese character, none for a combining mark.
 *
 * @example textWidth('北京') // 4
 */
export function textWidth(text: string): number {
  if (ASCII_PATTERN.test(text)) return text.length
  let sum = 0
  for (const { width } of toCharacters(text)) sum += width
  return sum
}

/** A line of at most `width` columns; what is longer ends in an ellipsis. Never cuts through a character. */
export function shorten(text: string, width: number): string {
  if (text.length <= width && ASCII_PATTERN.test(text)) return text
  // A long text is cut roughly first: counting characters beyond what can be shown would be for nothing.
  const near = text.length > 20 * width + 100 ? text.slice(0, 20 * width + 100) : text
  if (near === text && textWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment, width: each } of toCharacters(near)) {
    if (used + each > width - 1) break
    kept += segment
    used += each
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`
}
