import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { type Pair, promisesQuery, type Ties, tiesQuery } from '../../data/answers.ts'
import { facetsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SectorsFigure } from '../../pieces/sectors-figure.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { briefAddress, pairLink } from '../links.ts'
import { OtherNames } from './other-names.tsx'
import { PairCarriers } from './pair-carriers.tsx'
import { PairFacts } from './pair-facts.tsx'
import { PairMoney } from './pair-money.tsx'
import { PairOutcome } from './pair-outcome.tsx'
import { PairPackages } from './pair-packages.tsx'
import { PairTies } from './pair-ties.tsx'
import { PairVoices } from './pair-voices.tsx'
import './pair.css'

const Timeline = lazy(() => import('../../pieces/timeline/timeline.tsx'))

/** All that the register holds on two countries. */
export function Page() {
  const { pair = '' } = useParams()
  const codes = pair.toUpperCase().split(/[-,]/)
  const [a, b] = codes.toSorted()
  if (a === undefined || b === undefined || codes.length !== 2) return <Navigate to="/pairs" replace />
  if (`${a}-${b}` !== pair) return <Navigate to={pairLink(`${a}-${b}`)} replace />
  return <PairOf key={pair} pair={[a, b]} />
}

const meetingsOf = (ties: Ties | undefined): ReadonlyMap<string, number> =>
  new Map(
    (ties?.years ?? [])
      .map(
        ({ year, meetings: { leaders, ministers, others } }) => [String(year), leaders + ministers + others] as const,
      )
      .filter(([, n]) => n > 0),
  )

function PairOf({ pair }: { readonly pair: Pair }) {
  const { t, pairName } = useWords()
  const between = pair.join(',')
  const filters = { between }
  const title = pairName(pair.join('-'))
  const asked = {
    ties: tiesQuery(pair),
    counts: facetsQuery(filters, ['sector', 'status']),
    promises: promisesQuery(filters),
  }
  // What stands at the top is asked for first, and the parts below ask when it is there.
  usePrefetchQuery(asked.ties)
  usePrefetchQuery(asked.counts)
  usePrefetchQuery(asked.promises)
  const ties = useQuery(asked.ties)
  const counts = useQuery(asked.counts)
  const promises = useQuery(asked.promises)
  const count = counts.data?.count
  const error = ties.error ?? counts.error
  const again = () => {
    void ties.refetch()
    void counts.refetch()
  }
  return (
    <>
      <PageHead
        title={title}
        crumb={<Link to="/pairs">{t('pairs.title')}</Link>}
        below={<OtherNames pair={pair} />}
        take={
          <TakeLinks
            path={`/answers/brief/${pair.join('/')}`}
            query={{ format: 'json' }}
            csv={{ path: '/agreements/rows', query: filters }}
            cite={title}
          >
            <a href={briefAddress(pair)} type="text/markdown">
              {t('pair.brief')}
            </a>
          </TakeLinks>
        }
      />
      {error ? <ErrorNotice error={error} onRetry={again} /> : null}
      {count === 0 ? (
        <EmptyState title={t('pair.nothing')}>
          <p>{t('pair.nothingHow')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="pair-facts">
            {ties.data && count !== undefined && !promises.isPending ? (
              <PairFacts ties={ties.data} promises={promises.data} filters={filters} count={count} />
            ) : (
              <Skeleton lines={8} />
            )}
          </div>
          <section>
            <h2>{t('pair.agreed')}</h2>
            <p className="sub">{t('pair.agreedSub')}</p>
            <div className="cols">
              <div className="c7">
                <Suspense fallback={<Skeleton lines={8} height={320} />}>
                  <Timeline filters={filters} count={count} meetings={meetingsOf(ties.data)} />
                </Suspense>
              </div>
              <div className="c5">
                <SectorsFigure filters={filters} counts={counts.data?.facets?.fields.sector} />
              </div>
            </div>
          </section>
          {count === undefined && !error ? (
            <Skeleton lines={24} height={1600} />
          ) : (
            <>
              <PairMoney filters={filters} />
              <PairOutcome filters={filters} />
              <PairTies ties={ties.data} />
              <PairCarriers filters={filters} />
              <PairVoices pair={pair} />
              <PairPackages pair={pair} />
            </>
          )}
        </>
      )}
    </>
  )
}
