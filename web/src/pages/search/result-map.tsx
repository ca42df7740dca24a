import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { facetsQuery, statsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import PairMap from '../../pieces/map/pair-map.tsx'
import { toDrawn } from '../../pieces/map/pairs-on-map.tsx'
import { useWidth } from '../../pieces/use-width.ts'
import { searchLink } from '../links.ts'
import type { Filters } from './filters.ts'

const MOST_DRAWN = 60

type Props = { readonly filters: Filters; readonly all: string }

/** Between which countries the agreements of a search are. */
export default function ResultMap({ filters, all }: Props) {
  const { t, pairName, number } = useWords()
  const { data } = useQuery(facetsQuery(filters, ['pair']))
  const stats = useQuery(statsQuery)
  const [frame, width] = useWidth()
  const pairs = data?.facets?.fields.pair ?? []
  const drawn = pairs.slice(0, MOST_DRAWN)
  const counted = pairs.reduce((sum, { n }) => sum + n, 0)
  const toPair = (pair: string) => searchLink({ ...filters, between: pair })
  return (
    <FigureFrame
      level="h2"
      name="foedera-search-map"
      title={t('search.mapTitle', { count: counted, all, pairs: pairs.length })}
      unit={t('home.mapUnit', { shown: drawn.length < pairs.length ? drawn.length : 0 })}
      source={t('home.mapSource', { documents: stats.data?.documents ?? 0 })}
      table={{
        columns: [t('home.pair'), t('home.agreements')],
        rows: pairs.map(({ value, n }) => {
          return [
            <Link key={value} to={toPair(value)}>
              {pairName(value)}
            </Link>,
            number(n),
          ]
        }),
      }}
    >
      <div ref={frame} className="map-frame">
        {width > 0 ? (
          <PairMap pairs={toDrawn(drawn, n => t('home.count', { count: n }))} width={width} toPair={toPair} />
        ) : null}
      </div>
    </FigureFrame>
  )
}
