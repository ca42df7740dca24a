import type { Fragment } from './fragment.ts'
import { isWide } from './join-lines.ts'

/** A piece of text as the file has it: `transform` places it on the page. */
export type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** From the place of a piece to a place of the page as it is shown. */
export type Matrix = readonly number[]

type Piece = Omit<Fragment, 'page'>

/** A wider gap parts fragments, in sizes of the letters, unless words of the line stand so far apart; a much wider one always does. */
const WIDEST_GAP = 1
const WIDEST_GAP_OF_ALL = 4
/** Gaps that differ by less, as a factor, are alike. */
const LIKE = 1.3
/** A narrower gap is none. */
const NARROWEST_GAP = 0.18
const NARROWEST_GAP_OF_WIDE = 0.6
/** Letters so small and so high are a number that points to a note. */
const SMALL = 0.8
const RAISED = 0.15
/** Behind these words such a number belongs to them: square kilometres. */
const MEASURE_PATTERN = /(?:^|[^\p{L}])[kcdm]?[mм]$/u

/**
 * Puts the pieces of a page together to fragments, in the order of the file. Text that stands askew or upright is left out, and text that is drawn twice
 * at one place, as it is to look bold, is taken once.
 */
export function toFragments(items: readonly Item[], matrix: Matrix, page: number): Fragment[] {
  const fragments: Fragment[] = []
  for (const line of toLines(items, matrix)) {
    const widest = widestGap(line)
    let current: Piece | null = null
    for (const piece of line) {
      if (current && piece.left - current.right <= widest) current = append(current, piece)
      else {
        if (current) fragments.push({ ...current, page })
        current = piece
      }
    }
    if (current) fragments.push({ ...current, page })
  }
  return fragments
}

/** Pieces that follow one another on a line, in the order of the file. */
function toLines(items: readonly Item[], matrix: Matrix): Piece[][] {
  const lines: Piece[][] = []
  const seen = new Set<string>()
  for (const item of items) {
    if (item.str.trim() === '') continue
    const piece = toPiece(item, matrix)
    if (piece === null) continue
    const key = `${piece.text}|${Math.round(piece.left)}|${Math.round(piece.base)}`
    if (seen.has(key)) continue
    seen.add(key)
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (before && isNote(piece, before)) continue
    if (before && isNext(piece, before)) line!.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** How far apart words of a line may stand: where it is spread over its column, all of them stand apart alike. */
function widestGap(line: readonly Piece[]): number {
  const size = line.reduce((most, piece) => Math.max(most, piece.size), 0)
  const gaps = line.slice(1).map((piece, index) => piece.left - line[index]!.right)
  const words = gaps.filter(gap => gap > NARROWEST_GAP * size)
  const [least, most] = [Math.min(...words), Math.max(...words)]
  // Words that stand apart as usual come as one piece.
  const isSpread = words.length > 1 && most < LIKE * least && !line.some(({ text }) => text.includes(' '))
  return isSpread ? Math.min(WIDEST_GAP_OF_ALL * size, most) : WIDEST_GAP * size
}

function toPiece({ str, transform, width, fontName }: Item, [a, b, c, d, e, f]: Matrix): Piece | null {
  const [p, q, r, s, x, y] = transform as [number, number, number, number, number, number]
  const along = { x: a! * p + c! * q, y: b! * p + d! * q }
  const up = { x: a! * r + c! * s, y: b! * r + d! * s }
  if (Math.abs(along.y) > Math.abs(along.x) * 0.1 || along.x <= 0) return null
  const left = a! * x + c! * y + e!
  const scale = Math.hypot(a!, b!)
  const size = Math.hypot(up.x, up.y)
  const base = b! * x + d! * y + f!
  const isSound = [left, base, size, width].every(Number.isFinite) && size > 0
  return isSound ? { text: str.trim(), left, right: left + width * scale, base, size, font: fontName } : null
}

/** Whether a piece stands behind another on its line. */
function isNext(piece: Piece, { right, left, base, size }: Piece): boolean {
  const largest = Math.max(piece.size, size)
  return Math.abs(piece.base - base) <= largest * 0.4 && piece.left >= Math.max(left, right - largest * 0.5)
}

function isNote(piece: Piece, { text, right, base, size }: Piece): boolean {
  if (!/^[\d,*†‡]{1,5}$/.test(piece.text.trim()) || piece.size > size * SMALL || base - piece.base < size * RAISED)
    return false
  return piece.left >= right - size && piece.left - right < size * 0.5 && !MEASURE_PATTERN.test(text)
}

function append(current: Piece, piece: Piece): Piece {
  const gap = piece.left - current.right
  const isBetweenWide = isWide(current.text.at(-1)!) && isWide(piece.text[0]!)
  const least = (isBetweenWide ? NARROWEST_GAP_OF_WIDE : NARROWEST_GAP) * Math.min(current.size, piece.size)
  const isParted = gap > least
  const isLonger = piece.text.length > current.text.length
  return {
    text: `${current.text}${isParted ? ' ' : ''}${piece.text}`,
    left: current.left,
    right: Math.max(current.right, piece.right),
    base: isLonger ? piece.base : current.base,
    size: isLonger ? piece.size : current.size,
    font: isLonger ? piece.font : current.font,
  }
}
