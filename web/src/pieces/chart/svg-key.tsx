import type { ReactNode } from 'react'
import { textWidth } from './text-width.ts'

export type KeyItem = {
  readonly key: string
  readonly label: string
  /** Drawn in a square of 12 pixels whose corner is at 0, 0. */
  readonly sign: ReactNode
}

const [SIGN, GAP, BETWEEN, ROW] = [12, 6, 18, 20]

/** Where each item of a key stands, in rows as wide as the picture. */
function place(items: readonly KeyItem[], width: number): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0]
  return items.map(({ label }) => {
    const wide = SIGN + GAP + textWidth(label)
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW]
    const here = { x, y }
    x += wide + BETWEEN
    return here
  })
}

/** How high a key will be. */
export const keyHeight = (items: readonly KeyItem[], width: number): number =>
  items.length === 0 ? 0 : place(items, width).at(-1)!.y + ROW

/** What the signs of a picture mean; part of the picture, so that it goes with it. */
export function SvgKey({
  items,
  width,
  y,
}: {
  readonly items: readonly KeyItem[]
  readonly width: number
  readonly y: number
}) {
  const places = place(items, width)
  return items.map(({ key, label, sign }, at) => (
    <g key={key} transform={`translate(${places[at]!.x} ${y + places[at]!.y})`}>
      {sign}
      <text className="key-text" x={SIGN + GAP} y={SIGN - 1.5}>
        {label}
      </text>
    </g>
  ))
}
