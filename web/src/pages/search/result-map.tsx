import { useQuery } from '@tanstack/react-query'
import { facetsQuery, statsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { PairsOnMap } from '../../pieces/map/pairs-on-map.tsx'
import { searchLink } from '../links.ts'
import type { Filters } from './filters.ts'

type Props = { readonly filters: Filters; readonly all: string }

/** Between which countries the agreements of a search are, by their number or by what they are worth. */
export default function ResultMap({ filters, all }: Props) {
  const { t } = useWords()
  const { data } = useQuery(facetsQuery(filters, ['pair']))
  const stats = useQuery(statsQuery)
  const pairs = data?.facets?.fields.pair ?? []
  const count = pairs.reduce((sum, { n }) => sum + n, 0)
  return (
    <PairsOnMap
      {...{ pairs, filters }}
      documents={stats.data?.documents ?? 0}
      title={t('search.mapTitle', { count, all, pairs: pairs.length })}
      toPair={pair => searchLink({ ...filters, between: pair })}
    />
  )
}
