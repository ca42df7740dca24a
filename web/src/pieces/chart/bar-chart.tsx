import { groupOf } from '../../codes/sector-groups.ts'
import { useWords } from '../../language/language-context.tsx'
import { useWidth } from '../use-width.ts'
import { SvgLink } from './svg-link.tsx'
import { textWidth } from './text-width.ts'
import './chart.css'

export type Bar = {
  readonly key: string
  readonly label: string
  readonly n: number
  /** The agreements behind it. */
  readonly to: string
  /** Drawn in the colour and pattern of its group. */
  readonly sector?: string
  /** A heading above it. */
  readonly heading?: string
}

const [ROW, BAR, HEADING, NUMBER] = [34, 14, 40, 56]
/** A bar below its label, where labels have no room beside bars. */
const [FOLDED_ROW, FOLDED_LABEL, FOLDED_BAR] = [48, 16, 34]
/** Labels are given so much of the width at most. */
const [MOST_OF_WIDTH, LEAST_LEFT, FONT, SWATCH] = [0.5, 96, 15, 22]

const indentOf = (sector: string | undefined) => (sector === undefined ? 0 : SWATCH)

/** Counts as bars under one another; each is a link to its agreements. */
export function BarChart({ bars, name }: { readonly bars: readonly Bar[]; readonly name: string }) {
  const [frame, width] = useWidth()
  const left = Math.max(LEAST_LEFT, ...bars.map(({ label, sector }) => textWidth(label, FONT) + indentOf(sector) + 8))
  const isFolded = width > 0 && left > width * MOST_OF_WIDTH
  const row = isFolded ? FOLDED_ROW : ROW
  const height = bars.reduce((sum, { heading }) => sum + row + (heading === undefined ? 0 : HEADING), 0)
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {width > 0 ? <Bars {...{ bars, name, width, height, row }} left={isFolded ? 0 : left} /> : null}
    </div>
  )
}

type Props = {
  readonly bars: readonly Bar[]
  readonly name: string
  readonly width: number
  readonly height: number
  /** How high a row is. */
  readonly row: number
  /** Where bars begin; 0 where they stand below their labels. */
  readonly left: number
}

function Bars({ bars, name, width, height, row, left }: Props) {
  const { number } = useWords()
  const most = Math.max(1, ...bars.map(({ n }) => n))
  const room = width - left - NUMBER
  let y = 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of links that is a drawing
    <svg
      className="chart bars"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={name}
    >
      {bars.map(({ key, label, n, to, sector, heading }) => {
        if (heading !== undefined) y += HEADING
        const top = y
        y += row
        const isFolded = left === 0
        const middle = top + (isFolded ? FOLDED_BAR : row / 2)
        const line = top + (isFolded ? FOLDED_LABEL : row / 2)
        const indent = indentOf(sector)
        return (
          <g key={key}>
            {heading === undefined ? null : (
              <text className="bold" x={0} y={top - 10}>
                {heading}
              </text>
            )}
            <line x1={0} x2={width} y1={top} y2={top} stroke={heading === undefined ? 'var(--line)' : 'var(--ink)'} />
            <SvgLink to={to} isInTabOrder>
              <rect className="hit" x={0} y={top} width={width} height={row} />
              {sector === undefined ? null : (
                <rect x={0} y={line - 7} width={14} height={14} fill={`url(#p-${groupOf(sector)})`} />
              )}
              <text x={indent} y={line} dominantBaseline="central">
                {label}
              </text>
              <rect
                x={left}
                y={middle - BAR / 2}
                width={Math.max(2, (room * n) / most)}
                height={BAR}
                fill={sector === undefined ? 'var(--link)' : `url(#p-${groupOf(sector)})`}
              />
              <text x={left + Math.max(2, (room * n) / most) + 6} y={middle} dominantBaseline="central">
                {number(n)}
              </text>
            </SvgLink>
          </g>
        )
      })}
    </svg>
  )
}
