import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Query } from '../../data/client.ts'
import { facetsQuery, rowsQuery, statsQuery } from '../../data/queries.ts'
import type { FacetCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { searchLink } from '../../pages/links.ts'
import { ErrorNotice } from '../error-notice.tsx'
import { FigureFrame } from '../figure-frame.tsx'
import { Skeleton } from '../skeleton.tsx'
import { useWidth } from '../use-width.ts'
import { areBars, MARK, TimelineChart } from './timeline-chart.tsx'
import { type Column, columnsOfCounts, columnsOfRows } from './to-columns.ts'

/** So many are fetched one by one; of more each year is counted. */
const MOST = 2_000
const [FEWEST_COLUMNS, MOST_COLUMNS] = [6, 40]

type Props = {
  readonly filters: Query
  readonly count: number | undefined
  /** How many there are of each year, where that was asked already: of what is drawn as bars nothing more is fetched. */
  readonly years?: readonly FacetCount[] | undefined
  /** Visits and meetings by year, drawn below the years. */
  readonly meetings?: ReadonlyMap<string, number>
}

/** Agreements along time: one mark, one agreement; where they are many, bars. */
export default function Timeline(props: Props) {
  const [frame, width] = useWidth()
  return (
    <div ref={frame} className="timeline-frame">
      {width > 0 ? <TimelineOf {...props} width={width} /> : <Skeleton lines={8} height={320} />}
    </div>
  )
}

function TimelineOf({ filters, count, years, meetings, width }: Props & { readonly width: number }) {
  const { t, number } = useWords()
  const fitting = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Math.floor(width / (MARK + 6))))
  const others = [...(meetings?.keys() ?? [])]
  const isMany = (count ?? 0) > MOST || (years !== undefined && areBars(columnsOfCounts(years, fitting, others), width))
  const rows = useQuery({
    ...rowsQuery({ ...filters, order: 'newest', limit: MOST }),
    enabled: count !== undefined && !isMany,
  })
  const counts = useQuery({ ...facetsQuery(filters, ['year']), enabled: isMany && years === undefined })
  const stats = useQuery(statsQuery)
  const counted = years ?? counts.data?.facets?.fields.year
  const asked = isMany ? counts : rows
  if (asked.error) return <ErrorNotice error={asked.error} onRetry={() => void asked.refetch()} />
  if (isMany ? !counted : !rows.data) return <Skeleton lines={8} height={320} />
  const columns = isMany
    ? columnsOfCounts(counted ?? [], fitting, others)
    : columnsOfRows(rows.data?.items ?? [], fitting, others)
  const drawn = columns.reduce((sum, { n }) => sum + n, 0)
  const toYear = (year: string) => searchLink({ ...filters, from: year, to: year })
  return (
    <FigureFrame
      level="h2"
      name="foedera-timeline"
      title={titleOf(columns, drawn, t)}
      unit={t(isMany ? 'timeline.unitBars' : 'timeline.unit', { drawn, left: Math.max(0, (count ?? drawn) - drawn) })}
      source={t('timeline.source', { documents: stats.data?.documents ?? 0 })}
      table={{
        columns: [t('facet.year'), t('home.agreements'), ...(meetings ? [t('pair.meetings')] : [])],
        rows: columns.toReversed().map(({ year, n }) => [
          <Link key={year} to={toYear(year)}>
            {year}
          </Link>,
          number(n),
          ...(meetings ? [number(meetings.get(year) ?? 0)] : []),
        ]),
      }}
    >
      {columns.length > 0 ? (
        <TimelineChart columns={columns} width={width} toYear={toYear} {...(meetings ? { meetings } : {})} />
      ) : null}
    </FigureFrame>
  )
}

function titleOf(columns: readonly Column[], drawn: number, t: ReturnType<typeof useWords>['t']): string {
  const [first, second] = columns.toSorted((a, b) => b.n - a.n)
  if (!first) return t('timeline.undated')
  if (first.n > (second?.n ?? 0)) return t('timeline.title', { year: first.year, count: first.n })
  const years = columns.filter(({ n }) => n > 0).map(({ year }) => year)
  return t('timeline.spread', { count: drawn, from: years[0] ?? '', to: years.at(-1) ?? '' })
}
