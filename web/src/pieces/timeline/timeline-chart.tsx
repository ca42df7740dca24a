import { SECTOR_GROUPS, type SectorGroup } from '../../codes/sector-groups.ts'
import { useWords } from '../../language/language-context.tsx'
import { agreementLink } from '../../pages/links.ts'
import { type KeyItem, keyHeight, SvgKey } from '../chart/svg-key.tsx'
import { SvgLink } from '../chart/svg-link.tsx'
import { toHeading } from '../to-heading.ts'
import { type Column, groupOfRow } from './to-columns.ts'
import './timeline.css'

export const MARK = 12
/** Above so many in a year a bar says it better than marks. */
const MOST_MARKS = 60
/** Half of what a year takes, so that none is cut off at an edge. */
const YEAR_ROOM = 16
const [GAP, AXIS, LABEL, BARS, LEAST, NUMBER_ROOM, MEETINGS] = [2, 28, 48, 320, 60, 24, 22]

type Props = {
  readonly columns: readonly Column[]
  readonly width: number
  readonly toYear: (year: string) => string
  readonly meetings?: ReadonlyMap<string, number>
}

/** How many marks stand side by side in a year. */
const acrossOf = (columns: readonly Column[], width: number): number =>
  Math.max(1, Math.floor((width / columns.length - 6) / (MARK + GAP)))
const mostOf = (columns: readonly Column[]): number => Math.max(1, ...columns.map(({ n }) => n))

/** Whether there are too many in a year for marks. */
export const areBars = (columns: readonly Column[], width: number): boolean =>
  mostOf(columns) > MOST_MARKS * acrossOf(columns, width)

/** Agreements by year as marks in the pattern of their sector, or as bars; each leads to what it stands for. */
export function TimelineChart({ columns, width, toYear, meetings }: Props) {
  const { t, code, number } = useWords()
  const step = width / columns.length
  const across = acrossOf(columns, width)
  const most = mostOf(columns)
  const isBars = areBars(columns, width) || columns.some(({ n, rows }) => n > rows.length)
  const height = isBars ? BARS : Math.max(LEAST, Math.ceil(most / across) * (MARK + GAP) + NUMBER_ROOM)
  const every = Math.ceil(LABEL / step)
  const groups = new Set(isBars ? [] : columns.flatMap(({ rows }) => rows.map(groupOfRow)))
  const key: readonly KeyItem[] = [
    ...(Object.keys(SECTOR_GROUPS) as SectorGroup[])
      .filter(group => groups.has(group))
      .map(group => ({
        key: group,
        label: code('group', group),
        sign: <rect width={MARK} height={MARK} fill={`url(#p-${group})`} />,
      })),
    ...(meetings && meetings.size > 0
      ? [{ key: 'met', label: t('pair.meetings'), sign: <path className="met" d="M6 0l6 6-6 6-6-6z" /> }]
      : []),
  ]
  const below = height + AXIS + (meetings ? MEETINGS : 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links
    <svg
      className="chart timeline"
      viewBox={`0 0 ${width} ${below + 8 + keyHeight(key, width)}`}
      width={width}
      height={below + 8 + keyHeight(key, width)}
      role="group"
      aria-label={t('timeline.name')}
    >
      <line x1="0" x2={width} y1={height} y2={height} stroke="var(--ink)" />
      {columns.map(({ year, n, rows }, place) => {
        const middle = place * step + step / 2
        const bar = (n / most) * (height - NUMBER_ROOM)
        const met = meetings?.get(year) ?? 0
        return (
          <g key={year}>
            {place % every === 0 ? (
              <text
                className="muted"
                x={Math.min(Math.max(middle, YEAR_ROOM), width - YEAR_ROOM)}
                y={height + 18}
                textAnchor="middle"
              >
                {year}
              </text>
            ) : null}
            {met > 0 ? (
              <SvgLink to="#voices" name={`${year}: ${t('pair.meetings')} ${number(met)}`}>
                <path className="met" transform={`translate(${middle - 6} ${height + AXIS})`} d="M6 0l6 6-6 6-6-6z" />
                {met > 1 && step > 26 ? (
                  <text x={middle + 8} y={height + AXIS + 11}>
                    {number(met)}
                  </text>
                ) : null}
              </SvgLink>
            ) : null}
            {isBars && n > 0 ? (
              <SvgLink to={toYear(year)} name={`${year}: ${t('home.count', { count: n })}`} isInTabOrder>
                <rect className="hit" x={middle - step / 2} y={0} width={step} height={height} />
                <rect
                  x={middle - step / 2 + 2}
                  width={Math.max(1, step - 4)}
                  y={height - bar}
                  height={bar}
                  fill="var(--link)"
                />
                {step > 20 ? (
                  <text x={middle} y={height - bar - 5} textAnchor="middle">
                    {number(n)}
                  </text>
                ) : null}
              </SvgLink>
            ) : null}
            {isBars
              ? null
              : rows.map((row, index) => (
                  <SvgLink
                    key={row.id}
                    to={agreementLink(row.id)}
                    name={`${toHeading(row.title)}, ${code('status', row.status)}`}
                  >
                    <rect
                      className="mark"
                      x={middle - (Math.min(across, n) * (MARK + GAP) - GAP) / 2 + (index % across) * (MARK + GAP)}
                      y={height - (Math.floor(index / across) + 1) * (MARK + GAP)}
                      width={MARK}
                      height={MARK}
                      fill={`url(#p-${groupOfRow(row)})`}
                    />
                  </SvgLink>
                ))}
          </g>
        )
      })}
      <SvgKey items={key} width={width} y={below + 8} />
    </svg>
  )
}
