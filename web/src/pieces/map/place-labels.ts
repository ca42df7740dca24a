import { textWidth } from '../chart/text-width.ts'

type Point = readonly [number, number]
export type Label = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Wanted = { readonly text: string; readonly at: Point; readonly gap?: number }

type Room = {
  readonly width: number
  readonly height: number
  readonly most: number
  /** Places that no name should cover; the first `must` names cover them where they have no other room. */
  readonly taken?: readonly Box[]
  readonly must?: number
}

const [LINE, GAP] = [15, 6]

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where a name can stand: beside its place, above it, below it. */
function boxesOf({ text, at: [x, y], gap = GAP }: Wanted): readonly (readonly [Label['anchor'], Box])[] {
  const wide = textWidth(text)
  const rise = Math.max(gap, LINE / 2) + LINE / 2
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + wide,
    top: middle - LINE / 2,
    bottom: middle + LINE / 2,
  })
  return [
    ['start', box(x + gap, y)],
    ['end', box(x - gap - wide, y)],
    ['middle', box(x - wide / 2, y - rise)],
    ['middle', box(x - wide / 2, y + rise)],
  ]
}

/** Puts names beside their places, the first ones first, and leaves out those that have no room: no two cover one another. */
export function placeLabels(
  wanted: readonly Wanted[],
  { width, height, most, taken = [], must = 0 }: Room,
): readonly Label[] {
  const named: Box[] = []
  const labels: Label[] = []
  for (const [place, each] of wanted.entries()) {
    if (labels.length === most) break
    const boxes = boxesOf(each).filter(
      ([, box]) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !named.some(other => overlaps(other, box)),
    )
    const found =
      boxes.find(([, box]) => !taken.some(other => overlaps(other, box))) ?? (place < must ? boxes[0] : undefined)
    if (!found) continue
    const [anchor, box] = found
    named.push(box)
    const x = { start: box.left, end: box.right, middle: (box.left + box.right) / 2 }[anchor]
    labels.push({ text: each.text, x, y: box.bottom - LINE / 6, anchor })
  }
  return labels
}
