type Point = readonly [number, number]
export type Label = { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

type Room = { readonly width: number; readonly height: number; readonly most: number }

const [LETTER, HAN_LETTER, LINE, GAP] = [7, 13, 15, 6]
const HAN_PATTERN = /\p{Script=Han}/u

/** About how wide a text is drawn; it need not be exact, only never too little. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (HAN_PATTERN.test(letter) ? HAN_LETTER : LETTER), 0)

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Puts names beside their places, the first ones first, and leaves out those that have no room: no two cover one another. */
export function placeLabels(
  wanted: readonly { readonly text: string; readonly at: Point; readonly gap?: number }[],
  { width, height, most }: Room,
): readonly Label[] {
  const taken: Box[] = []
  const labels: Label[] = []
  for (const { text, at, gap = GAP } of wanted) {
    if (labels.length === most) break
    const [x, y] = at
    const wide = widthOf(text)
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + gap : x - gap - wide
      const box = { left, right: left + wide, top: y - LINE / 2, bottom: y + LINE / 2 }
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!isInside || taken.some(each => overlaps(each, box))) continue
      taken.push(box)
      labels.push({ text, x: anchor === 'start' ? left : left + wide, y: y + LINE / 3, anchor })
      break
    }
  }
  return labels
}
