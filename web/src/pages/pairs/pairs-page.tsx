import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { facetsQuery, statsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PairsOnMap } from '../../pieces/map/pairs-on-map.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { toCsv } from '../../pieces/to-csv.ts'
import { pairLink } from '../links.ts'
import './pairs.css'

/** Every two countries that agree on anything by themselves, those with most agreements first. */
export function Page() {
  const { t, pairName, number } = useWords()
  const counts = useQuery(facetsQuery({}, ['pair']))
  const stats = useQuery(statsQuery)
  const pairs = counts.data?.facets?.fields.pair ?? []
  return (
    <>
      <PageHead
        title={t('pairs.title')}
        take={
          <TakeLinks
            path="/agreements"
            query={{ limit: 1, facets: 'pair' }}
            csv={{
              name: 'foedera-pairs',
              make: () =>
                toCsv(
                  ['pair', 'agreements'],
                  pairs.map(({ value, n }) => [value, n]),
                ),
            }}
            cite={t('pairs.title')}
          />
        }
      />
      {counts.error ? <ErrorNotice error={counts.error} onRetry={() => void counts.refetch()} /> : null}
      {counts.isPending ? <Skeleton lines={20} height={900} /> : null}
      {counts.data && pairs.length === 0 ? (
        <EmptyState title={t('home.mapNone')}>
          <p>{t('home.emptyHow')}</p>
        </EmptyState>
      ) : null}
      {pairs.length > 0 ? (
        <>
          <PairsOnMap pairs={pairs} documents={stats.data?.documents ?? 0} />
          <ul className="plain pair-list">
            {pairs.map(({ value, n }) => (
              <li key={value}>
                <Link to={pairLink(value)}>{pairName(value)}</Link> <span className="num muted">{number(n)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
