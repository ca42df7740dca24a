import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import type { Pair, Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SectorsFigure } from '../../pieces/sectors-figure.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import Timeline from '../../pieces/timeline/timeline.tsx'
import { briefAddress, pairLink } from '../links.ts'
import { OtherNames } from './other-names.tsx'
import { PairCarriers } from './pair-carriers.tsx'
import { PairFacts } from './pair-facts.tsx'
import { PairMoney } from './pair-money.tsx'
import { PairOutcome } from './pair-outcome.tsx'
import { PairPackages } from './pair-packages.tsx'
import { PairTies } from './pair-ties.tsx'
import { PairVoices } from './pair-voices.tsx'
import { filtersOf, toPair, topOf } from './top-of-pair.ts'
import './pair.css'

/** All that the register holds on two countries. */
export function Page() {
  const { pair = '' } = useParams()
  const codes = toPair(pair)
  if (!codes) return <Navigate to="/pairs" replace />
  if (codes.join('-') !== pair) return <Navigate to={pairLink(codes.join('-'))} replace />
  return <PairOf key={pair} pair={codes} />
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
  const filters = filtersOf(pair)
  const title = pairName(pair.join('-'))
  const asked = topOf(pair)
  const ties = useQuery(asked.ties)
  const counts = useQuery(asked.counts)
  const promises = useQuery(asked.promises)
  const count = counts.data?.count
  // What stands below is asked for when the top is there, with which it would wait in one queue, and drawn after it.
  const isTopThere = useDeferredValue(!ties.isPending && !counts.isPending && !promises.isPending)
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
        below={<OtherNames pair={pair} isShown={isTopThere} />}
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
                <Timeline
                  filters={filters}
                  count={count}
                  years={counts.data?.facets?.fields.year}
                  meetings={meetingsOf(ties.data)}
                />
              </div>
              <div className="c5">
                <SectorsFigure filters={filters} counts={counts.data?.facets?.fields.sector} />
              </div>
            </div>
          </section>
          {isTopThere ? (
            <>
              <PairMoney filters={filters} />
              <PairOutcome filters={filters} />
              <PairTies ties={ties.data} />
              <PairCarriers filters={filters} />
              <PairVoices pair={pair} />
              <PairPackages pair={pair} />
            </>
          ) : (
            <Skeleton lines={24} height={1600} />
          )}
        </>
      )}
    </>
  )
}
