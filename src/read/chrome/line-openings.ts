/**
 * Finds by how a line begins which values concern it, without cutting the line out of its text. Nearly every line of an article
 * concerns none, which costs a few nanoseconds.
 */
export class LineOpenings<T> {
  readonly #entries = new Map<number, { readonly opening: string; readonly value: T }[]>()
  /** Marks the keys that may have entries, many keys to a place, since a look-up in a map for every line would take longer. */
  readonly #marks = new Uint8Array(MARKS)

  /** `opening` is in small letters: one sign, or a letter and what follows it. */
  add(opening: string, value: T): void {
    const key = toKey(opening.charCodeAt(0), opening.length > 1 ? opening.charCodeAt(1) : 0)
    const entries = this.#entries.get(key) ?? []
    this.#entries.set(key, entries)
    this.#marks[key % MARKS] = 1
    entries.push({ opening, value })
  }

  /** The values whose opening stands at `from`, in the order in which they were added. */
  at(text: string, from: number): readonly T[] {
    const first = toLower(text.charCodeAt(from))
    return (
      this.#find(text, from, toKey(first, toLower(text.charCodeAt(from + 1)))) ??
      this.#find(text, from, toKey(first, 0)) ??
      NONE
    )
  }

  #find(text: string, from: number, key: number): readonly T[] | null {
    if (this.#marks[key % MARKS] === 0) return null
    let found: T[] | null = null
    for (const { opening, value } of this.#entries.get(key) ?? NONE) {
      if (!opensWith(text, from, opening)) continue
      found ??= []
      found.push(value)
    }
    return found
  }
}

const NONE: readonly never[] = []
/** A prime, so that keys spread. */
const MARKS = 8191
const toKey = (first: number, second: number) => first * 65_536 + second

function opensWith(text: string, from: number, opening: string): boolean {
  for (let i = 1; i < opening.length; i++)
    if (toLower(text.charCodeAt(from + i)) !== opening.charCodeAt(i)) return false
  return true
}

/** Where the first letter or digit of a line stands; the end of the line where there is none. */
export function skipSigns(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSign(text.charCodeAt(at))) at++
  return at
}

/** Where the word after two capitalised words or more begins, as after "Jane Doe " at the start of a line; -1 without them. */
export function skipName(text: string, start: number, end: number): number {
  let at = start
  for (let words = 0; words <= MOST_WORDS; words++) {
    if (!isCapital(text.charCodeAt(at))) return words < 2 ? -1 : at
    const last = Math.min(end, at + LONGEST_WORD)
    while (at < last && text.charCodeAt(at) !== BLANK) at++
    if (at === last) return -1
    at++
  }
  return -1
}

const BLANK = 0x20
const MOST_WORDS = 5
const LONGEST_WORD = 32

/** A capital of Latin, Greek or Cyrillic; letters with rarer marks count, whatever their size. */
const isCapital = (unit: number) =>
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0xde) ||
  (unit >= 0x100 && unit <= 0x17f) ||
  (unit >= 0x391 && unit <= 0x3ab) ||
  (unit >= 0x400 && unit <= 0x42f)

/** Whether a unit is neither letter nor digit; near enough, since only signs of known blocks stand around chrome. */
function isSign(unit: number): boolean {
  if (unit < 128) return unit < 48 || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || unit > 122
  return (
    unit < 0xc0 ||
    (unit >= 0x2000 && unit < 0x2e00) ||
    (unit >= 0x3000 && unit < 0x3040) ||
    (unit >= 0xfe00 && unit < 0xff10) ||
    (unit >= 0xd800 && unit < 0xe000) ||
    (unit > 0xff19 && unit < 0xff21)
  )
}

/** The small letter of a unit in the scripts in which rules are written; other units stay. */
function toLower(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (unit >= 0x410 && unit <= 0x42f) return unit + 32
  return unit === 0x401 ? 0x451 : unit
}
