/** A passage cut down around the words that were looked for, in pieces; those that were found are marked. */
export type SnippetPiece = { readonly text: string; readonly isFound: boolean }

const WORD_PATTERN = /[\p{L}\p{N}]+/gu
const [LONGEST, BEFORE] = [240, 80]
/** Ends of words change with their use: "railway", "railways". */
const STEM = 0.7
const LEAST = 3
const HAN_PATTERN = /\p{Script=Han}/u

/** Beginnings by which words of a query are found again; those that are not wanted, and names of fields, are none. */
function stemsOf(query: string): readonly string[] {
  return query
    .split(/\s+/)
    .filter(word => !word.startsWith('-') && word !== 'OR')
    .flatMap(word => word.replace(/^\w+:/, '').match(WORD_PATTERN) ?? [])
    .map(word => word.toLowerCase())
    .map(word =>
      HAN_PATTERN.test(word) || word.length <= LEAST
        ? word
        : word.slice(0, Math.max(LEAST, Math.ceil(word.length * STEM))),
    )
}

/** Where words of the query stand in a text. */
function placesOf(text: string, query: string): readonly (readonly [start: number, end: number])[] {
  const stems = stemsOf(query)
  return [...text.matchAll(WORD_PATTERN)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase()
    const stem = stems.find(each => (HAN_PATTERN.test(each) ? lower.includes(each) : lower.startsWith(each)))
    if (stem === undefined) return []
    if (!HAN_PATTERN.test(stem)) return [[index, index + word.length] as const]
    const at = index + lower.indexOf(stem)
    return [[at, at + stem.length] as const]
  })
}

/** @example toSnippet('They signed a gas contract.', 'gas') // 'They signed a ', 'gas' (found), ' contract.' */
export function toSnippet(text: string, query: string): readonly SnippetPiece[] {
  const places = placesOf(text, query)
  const first = places[0]?.[0] ?? 0
  const wanted = first + BEFORE < LONGEST ? 0 : first - BEFORE
  const start = wanted === 0 ? 0 : Math.min(first, text.indexOf(' ', wanted) + 1 || wanted)
  const cut = Math.min(text.length, start + LONGEST)
  const end = cut === text.length ? cut : Math.max(text.lastIndexOf(' ', cut), start + LONGEST / 2)
  const pieces: SnippetPiece[] = [{ text: start > 0 ? '…' : '', isFound: false }]
  let at = start
  for (const [from, to] of places) {
    if (from < at || to > end) continue
    pieces.push({ text: text.slice(at, from), isFound: false }, { text: text.slice(from, to), isFound: true })
    at = to
  }
  pieces.push({
    text: end < text.length ? `${text.slice(at, end).replace(/[.,;:]$/, '')}…` : text.slice(at, end),
    isFound: false,
  })
  return pieces.filter(piece => piece.text !== '')
}
