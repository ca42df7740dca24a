import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { facetsQuery, partiesQuery, statsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PairsOnMap } from '../../pieces/map/pairs-on-map.tsx'
import { SearchBox } from '../../pieces/search-box.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { searchLink } from '../links.ts'
import { ExampleRecord } from './example-record.tsx'
import { Holdings } from './holdings.tsx'
import { Instances } from './instances.tsx'
import { NewestAgreements } from './newest-agreements.tsx'
import './home.css'

/** What the register holds, where, and what is new; search in the middle of it. */
export function Page() {
  const { t } = useWords()
  const navigate = useNavigate()
  const stats = useQuery(statsQuery)
  const facets = useQuery(facetsQuery({}, ['pair']))
  const parties = useQuery(partiesQuery({ limit: 2 }))
  const pairs = facets.data?.facets?.fields.pair ?? []
  // All at once, so that nothing is pushed down by what comes later.
  const isReady = !stats.isPending && !facets.isPending && !parties.isPending
  return (
    <>
      <title>{`${t('home.title')} · Foedera`}</title>
      <div className="hero">
        <h1>{t('home.title')}</h1>
        <SearchBox onSearch={text => void navigate(searchLink({ text }))} />
        {isReady ? <Instances pairs={pairs} parties={parties.data?.items ?? []} /> : null}
      </div>
      {stats.error ? <ErrorNotice error={stats.error} onRetry={() => void stats.refetch()} /> : null}
      {!isReady || !stats.data ? null : stats.data.documents === 0 ? (
        <EmptyState title={t('home.emptyTitle')}>
          <p>{t('home.emptyHow')}</p>
        </EmptyState>
      ) : (
        <>
          <Holdings stats={stats.data} pairs={pairs.length} />
          <section className="light">
            <div className="cols">
              <div className="c8">
                <PairsOnMap pairs={pairs} documents={stats.data.documents} />
              </div>
              <div className="c4">
                <NewestAgreements count={stats.data.agreements} />
              </div>
            </div>
          </section>
          <ExampleRecord />
          <TakeLinks path="/stats" csv={{ path: '/agreements/rows' }} cite={t('home.cite')} />
        </>
      )}
    </>
  )
}
