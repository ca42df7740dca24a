import { useNavigate } from 'react-router'
import { groupOf } from '../../codes/sector-groups.ts'
import { useWords } from '../../language/language-context.tsx'
import { useWidth } from '../use-width.ts'
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

const [ROW, BAR, HEADING, NUMBER, NARROW] = [34, 14, 40, 48, 480]

/** Counts as bars under one another; each is a link to its agreements. */
export function BarChart({ bars, name }: { readonly bars: readonly Bar[]; readonly name: string }) {
  const [frame, width] = useWidth()
  const height = bars.reduce((sum, { heading }) => sum + ROW + (heading === undefined ? 0 : HEADING), 0)
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {width > 0 ? <Bars bars={bars} name={name} width={width} height={height} /> : null}
    </div>
  )
}

type Props = {
  readonly bars: readonly Bar[]
  readonly name: string
  readonly width: number
  readonly height: number
}

function Bars({ bars, name, width, height }: Props) {
  const { number } = useWords()
  const navigate = useNavigate()
  const most = Math.max(1, ...bars.map(({ n }) => n))
  const left = width < NARROW ? width * 0.46 : 190
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
        y += ROW
        const middle = top + ROW / 2
        const indent = sector === undefined ? 0 : 22
        return (
          <g key={key}>
            {heading === undefined ? null : (
              <text className="bold" x={0} y={top - 10}>
                {heading}
              </text>
            )}
            <line x1={0} x2={width} y1={top} y2={top} stroke={heading === undefined ? 'var(--line)' : 'var(--ink)'} />
            <a
              href={to}
              onClick={event => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                void navigate(to)
              }}
            >
              <rect className="hit" x={0} y={top} width={width} height={ROW} />
              {sector === undefined ? null : (
                <rect x={0} y={middle - 7} width={14} height={14} fill={`url(#p-${groupOf(sector)})`} />
              )}
              <text x={indent} y={middle} dominantBaseline="central">
                {fitting(label, left - indent - 8)}
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
            </a>
          </g>
        )
      })}
    </svg>
  )
}

/** Widths of letters of the app's fonts at 15 pixels, about. */
const [LATIN, HAN] = [7.3, 15]
const HAN_PATTERN = /\p{Script=Han}/u

/** As much of a label as has room. */
function fitting(label: string, room: number): string {
  let used = 0
  for (const [at, sign] of [...label].entries()) {
    used += HAN_PATTERN.test(sign) ? HAN : LATIN
    if (used > room)
      return `${[...label]
        .slice(0, Math.max(1, at - 1))
        .join('')
        .trimEnd()}…`
  }
  return label
}
