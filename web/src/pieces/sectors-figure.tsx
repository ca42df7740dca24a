import { Link } from 'react-router'
import type { Query } from '../data/client.ts'
import type { FacetCount } from '../data/types.ts'
import { useWords } from '../language/language-context.tsx'
import { searchLink } from '../pages/links.ts'
import { BarChart } from './chart/bar-chart.tsx'
import { FigureFrame } from './figure-frame.tsx'
import { Skeleton } from './skeleton.tsx'

type Props = {
  readonly filters: Query
  readonly counts: readonly FacetCount[] | undefined
  readonly level?: 'h2' | 'h3'
}

const SHOWN = 10

/** In which sectors they agree; one agreement may touch several. */
export function SectorsFigure({ filters, counts, level = 'h3' }: Props) {
  const { t, code, number } = useWords()
  if (!counts) return <Skeleton lines={8} height={320} />
  const [first] = counts
  const name = (sector: string) => code('sector', sector as Parameters<typeof code<'sector'>>[1])
  const to = (sector: string) => searchLink({ ...filters, sector })
  return (
    <FigureFrame
      level={level}
      name="foedera-sectors"
      title={first ? t('pair.sectorMost', { sector: name(first.value), count: first.n }) : t('pair.sectorNone')}
      unit={t('pair.sectorUnit')}
      source={t('pair.fromRegister')}
      table={{
        columns: [t('field.sectors'), t('home.agreements')],
        rows: counts.map(({ value, n }) => [
          <Link key={value} to={to(value)}>
            {name(value)}
          </Link>,
          number(n),
        ]),
      }}
    >
      <BarChart
        name={t('pair.sectorUnit')}
        bars={counts
          .slice(0, SHOWN)
          .map(({ value, n }) => ({ key: value, label: name(value), n, to: to(value), sector: value }))}
      />
    </FigureFrame>
  )
}
