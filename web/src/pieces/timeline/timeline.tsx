import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { groupOf } from '../../codes/sector-groups.ts'
import type { Query } from '../../data/client.ts'
import { rowsQuery, statsQuery } from '../../data/queries.ts'
import type { EntryRow } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { agreementLink, searchLink } from '../../pages/links.ts'
import { ErrorNotice } from '../error-notice.tsx'
import { FigureFrame } from '../figure-frame.tsx'
import { Skeleton } from '../skeleton.tsx'
import { toHeading } from '../to-heading.ts'
import { useWidth } from '../use-width.ts'

import './timeline.css'

/** The newest of a large result; more marks would be no picture. */
const MOST = 2_000
/** Above so many in a year a bar says it better than marks. */
const MOST_MARKS = 60
const [MARK, GAP, AXIS, MOST_COLUMNS] = [12, 2, 28, 40]

type Props = { readonly filters: Query; readonly count: number | undefined }
type Column = { readonly year: string; readonly rows: readonly EntryRow[] }

function toColumns(rows: readonly EntryRow[], most: number): readonly Column[] {
  const dated = rows.filter(({ firstDay }) => firstDay !== undefined)
  if (dated.length === 0) return []
  const byYear = Map.groupBy(dated, ({ firstDay }) => firstDay!.slice(0, 4))
  const years = [...byYear.keys()].sort()
  const [first, last] = [Number(years[0]), Number(years.at(-1))]
  // Without gaps in the years: an empty one says as much as a full one.
  const begin = Math.max(first, last - most + 1)
  return Array.from({ length: last - begin + 1 }, (_, place) => {
    const year = String(begin + place)
    return { year, rows: byYear.get(year) ?? [] }
  })
}

/** The agreements of a search along time: one mark, one agreement. */
export default function Timeline({ filters, count }: Props) {
  const { t, number } = useWords()
  const rows = useQuery(rowsQuery({ ...filters, order: 'newest', limit: MOST }))
  const stats = useQuery(statsQuery)
  const [frame, width] = useWidth()
  if (rows.error) return <ErrorNotice error={rows.error} onRetry={() => void rows.refetch()} />
  if (!rows.data) return <Skeleton lines={16} height={600} />
  const fitting = Math.max(6, Math.min(MOST_COLUMNS, Math.floor((width || 700) / (MARK + 6))))
  const columns = toColumns(rows.data.items, fitting)
  const drawn = columns.reduce((sum, column) => sum + column.rows.length, 0)
  const busiest = columns.reduce(
    (a, b) => (b.rows.length > a.rows.length ? b : a),
    columns[0] ?? { year: '', rows: [] },
  )
  return (
    <FigureFrame
      level="h2"
      name="foedera-timeline"
      title={
        columns.length > 0
          ? t('timeline.title', { year: busiest.year, count: busiest.rows.length })
          : t('timeline.undated')
      }
      unit={t('timeline.unit', { drawn, left: Math.max(0, (count ?? drawn) - drawn) })}
      source={t('timeline.source', { documents: stats.data?.documents ?? 0 })}
      table={{
        columns: [t('facet.year'), t('home.agreements')],
        rows: columns.toReversed().map(column => [
          <Link key={column.year} to={searchLink({ ...filters, from: column.year, to: column.year })}>
            {column.year}
          </Link>,
          number(column.rows.length),
        ]),
      }}
    >
      <div ref={frame}>{width > 0 && columns.length > 0 ? <Marks columns={columns} width={width} /> : null}</div>
    </FigureFrame>
  )
}

type MarksProps = { readonly columns: readonly Column[]; readonly width: number }

function Marks({ columns, width }: MarksProps) {
  const { t, code, number } = useWords()
  const navigate = useNavigate()
  const step = width / columns.length
  const across = Math.max(1, Math.floor((step - 6) / (MARK + GAP)))
  const most = Math.max(...columns.map(({ rows }) => rows.length))
  const isBars = most > MOST_MARKS * across
  const height = isBars ? 320 : Math.max(160, Math.ceil(most / across) * (MARK + GAP) + 24)
  const every = Math.ceil(48 / step)
  return (
    <svg
      className="chart timeline"
      viewBox={`0 0 ${width} ${height + AXIS}`}
      width={width}
      height={height + AXIS}
      role="img"
      aria-label={t('timeline.name')}
    >
      <line x1="0" x2={width} y1={height} y2={height} stroke="var(--ink)" />
      {columns.map(({ year, rows }, place) => {
        const x = place * step
        return (
          <g key={year}>
            {place % every === 0 ? (
              <text className="muted" x={x + step / 2} y={height + 18} textAnchor="middle">
                {year}
              </text>
            ) : null}
            {isBars ? (
              <>
                <rect
                  x={x + 2}
                  width={step - 4}
                  y={height - (rows.length / most) * (height - 24)}
                  height={(rows.length / most) * (height - 24)}
                  fill="var(--link)"
                />
                <text x={x + step / 2} y={height - (rows.length / most) * (height - 24) - 5} textAnchor="middle">
                  {number(rows.length)}
                </text>
              </>
            ) : (
              rows.map(({ id, title, sectors, status }, index) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table view has the same links for the keyboard
                <rect
                  key={id}
                  className="mark"
                  x={x + (step - across * (MARK + GAP)) / 2 + (index % across) * (MARK + GAP)}
                  y={height - (Math.floor(index / across) + 1) * (MARK + GAP)}
                  width={MARK}
                  height={MARK}
                  fill={`url(#p-${groupOf(sectors[0] ?? 'diplomacy')})`}
                  onClick={() => void navigate(agreementLink(id))}
                >
                  <title>{`${toHeading(title)}, ${code('status', status)}`}</title>
                </rect>
              ))
            )}
          </g>
        )
      })}
    </svg>
  )
}
