import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { countQuery, facetsQuery, statsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SearchBox } from '../../pieces/search-box.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { searchesLink } from '../links.ts'
import { FacetPanel } from './facet-panel.tsx'
import { FACET_KINDS } from './facets.ts'
import { FilterChips } from './filter-chips.tsx'
import { type Filters, toQuery, type View, without } from './filters.ts'
import type { Sorting } from './result-columns.tsx'
import { ResultTable } from './result-table.tsx'
import { SaveSearch } from './save-search.tsx'
import { SortChoice } from './sort-choice.tsx'
import { useSearch } from './use-search.ts'
import './search.css'

const Timeline = lazy(() => import('../../pieces/timeline/timeline.tsx'))
const ResultMap = lazy(() => import('./result-map.tsx'))

const VIEWS: readonly View[] = ['table', 'timeline', 'map']
const AFTER_LAST_KEY = 100

/** Agreements by filters that all stand in the address: as a table, along time, on a map. */
export function Page() {
  const { t, number, gap } = useWords()
  const { search, change } = useSearch()
  const { filters, view } = search
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  const panel = useId()
  const counted = useQuery(countQuery(filters))
  // Rows and their number are waited for, and come first.
  const isCounted = counted.isSuccess && !counted.isPlaceholderData
  const facets = useQuery({ ...facetsQuery(filters, FACET_KINDS), enabled: isCounted })
  // Rows are drawn before facets.
  const shownFacets = useDeferredValue(facets.data)
  const areFaceted = facets.isSuccess && !facets.isPlaceholderData
  const stats = useQuery(statsQuery)
  const onType = useAfterLastKey(text => change({ filters: withText(filters, text) }, true))
  const sort = ({ order, isAscending = false }: Sorting) => change({ order, isAscending })
  const setFilters = (next: Filters) => change({ filters: next })
  const count = counted.data?.count
  const deferred = useDeferredValue(search)
  return (
    <>
      <PageHead
        title={t('menu.agreements')}
        take={
          <TakeLinks
            path="/agreements"
            query={toQuery(search)}
            csv={{ path: '/agreements/rows', query: toQuery(search) }}
            cite={t('search.cite', { count: count ?? 0 })}
          >
            <Link to={searchesLink()}>{t('searches.title')}</Link>
          </TakeLinks>
        }
      />
      <SearchBox
        isWide
        value={filters.text ?? ''}
        onSearch={text => change({ filters: withText(filters, text) })}
        onType={onType}
      />
      <FilterChips filters={filters} onChange={setFilters} />
      <div className="search-result">
        <div>
          <button
            type="button"
            className="btn filters-button"
            aria-expanded={areFiltersOpen}
            aria-controls={panel}
            onClick={() => setFiltersOpen(!areFiltersOpen)}
          >
            {t(areFiltersOpen ? 'filter.hide' : 'filter.all')}
          </button>
          <div id={panel} className={areFiltersOpen ? 'facet-panel is-open' : 'facet-panel'}>
            <FacetPanel filters={filters} counted={shownFacets} onChange={setFilters} />
          </div>
        </div>
        <div>
          <div className="result-bar">
            <p role="status" data-stale={counted.isPlaceholderData || undefined}>
              {count === undefined ? (
                ' '
              ) : (
                <>
                  <strong className="num">{t('search.found', { count })}</strong>{' '}
                  <span className="muted small">
                    {t('search.ofAll', { all: stats.data?.agreements ?? count })}
                    {gap}
                    {areFaceted ? (
                      t('search.amounts', { amounts: amountsOf(facets.data) })
                    ) : (
                      // About as long as what will stand here.
                      <span className="is-awaited">{t('search.amounts', { amounts: count })}</span>
                    )}
                  </span>
                </>
              )}
            </p>
            <div className="result-tools">
              {view === 'table' ? <SortChoice search={search} onSort={sort} /> : null}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one */}
              <div className="btn-group" role="group" aria-label={t('search.view')}>
                {VIEWS.map(each => (
                  <button
                    type="button"
                    key={each}
                    className="btn"
                    aria-pressed={view === each}
                    onClick={() => change({ view: each })}
                  >
                    {t(`view.${each}`)}
                  </button>
                ))}
              </div>
              <SaveSearch filters={filters} />
            </div>
          </div>
          {count === 0 ? (
            <EmptyState title={t('search.nothing')}>
              <p>{t('search.nothingHow')}</p>
            </EmptyState>
          ) : view === 'table' ? (
            <ResultTable search={deferred} count={count} onSort={sort} />
          ) : (
            <Suspense fallback={<Skeleton lines={16} height={600} />}>
              {view === 'timeline' ? (
                <Timeline filters={filters} count={count} />
              ) : (
                <ResultMap filters={filters} all={number(count ?? 0)} />
              )}
            </Suspense>
          )}
        </div>
      </div>
    </>
  )
}

const withText = (filters: Filters, text: string): Filters =>
  text.trim() === '' ? without(filters, 'text') : { ...filters, text: text.trim() }

type Counts = { readonly facets?: { readonly fields: { readonly has: readonly { value: string; n: number }[] } } }
const amountsOf = (counts: Counts | undefined): number =>
  counts?.facets?.fields.has.find(({ value }) => value === 'amount')?.n ?? 0

/** Calls with the last of many texts, once no other follows for a moment. */
function useAfterLastKey(call: (text: string) => void): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  }, [call])
  useEffect(() => () => clearTimeout(timer.current), [])
  return text => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(text), AFTER_LAST_KEY)
  }
}
