import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { alertsQuery } from '../../data/alerts.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { searchLink } from '../links.ts'
import { SavedSearch } from './saved-search.tsx'
import './searches.css'

/** Saved searches: what each looks for, what it newly found, its feed. */
export function Page() {
  const { t } = useWords()
  const alerts = useInfiniteQuery(alertsQuery)
  const items = alerts.data?.pages.flatMap(page => page.items)
  return (
    <>
      <PageHead
        title={t('searches.title')}
        crumb={<Link to={searchLink()}>{t('menu.agreements')}</Link>}
        take={<TakeLinks path="/alerts" csv={{ path: '/alerts' }} cite={t('searches.title')} />}
      />
      {alerts.error ? (
        <ErrorNotice error={alerts.error} onRetry={() => void alerts.refetch()} />
      ) : !items ? (
        <Skeleton lines={12} height={600} />
      ) : items.length === 0 ? (
        <EmptyState title={t('searches.none')}>
          <p>{t('searches.noneHow')}</p>
          <p>
            <Link className="btn primary" to={searchLink()}>
              {t('searches.search')}
            </Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="sub">{t('searches.sub')}</p>
          <ul className="plain rows searches">
            {items.map(alert => (
              <SavedSearch key={alert.name} alert={alert} />
            ))}
          </ul>
          {alerts.hasNextPage ? (
            <button type="button" className="btn" onClick={() => void alerts.fetchNextPage()}>
              {t('statements.more')}
            </button>
          ) : null}
        </>
      )}
    </>
  )
}
