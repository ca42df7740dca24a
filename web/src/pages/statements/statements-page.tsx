import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { allStatementsQuery, type Held, type SaidPage } from '../../data/queries.ts'
import type { Found, Statement } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FilterBar, useFilters } from '../../pieces/filter-bar.tsx'
import { Name } from '../../pieces/name.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SearchBox } from '../../pieces/search-box.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useChoices } from '../../pieces/use-choices.ts'
import { useParameters } from '../../pieces/use-parameters.ts'
import { placeLink } from '../links.ts'
import { AboutAgreement } from './about-agreement.tsx'
import './statements.css'

const NAMES = ['text', 'speaker', 'country', 'mode', 'from', 'to'] as const

/** Who said what about which agreement, and what came of it. */
export function Page() {
  const { t } = useWords()
  const filters = useFilters(NAMES)
  const [, set] = useParameters()
  const choices = useChoices()
  const list = useInfiniteQuery(allStatementsQuery({ ...filters, order: 'newest', count: true }))
  const found = list.data?.pages.flatMap(({ items }) => items) ?? []
  const count = list.data?.pages[0]?.count
  const agreements = Object.assign(
    {},
    ...(list.data?.pages.map(page => page.agreements) ?? []),
  ) as SaidPage['agreements']
  return (
    <>
      <PageHead
        title={t('statements.title')}
        take={
          <TakeLinks
            path="/statements"
            query={filters}
            csv={{ path: '/statements', query: filters }}
            cite={t('statements.title')}
          />
        }
      />
      <SearchBox isWide value={filters.text ?? ''} onSearch={text => set('text', text)} />
      <FilterBar
        fields={[
          choices.country,
          choices.from,
          choices.to,
          {
            name: 'mode',
            label: t('statements.mode'),
            options: (['direct', 'indirect'] as const).map(mode => ({ value: mode, label: t(`mode.${mode}`) })),
          },
        ]}
      />
      <p role="status">{count === undefined ? ' ' : t('statements.found', { count })}</p>
      {list.error ? <ErrorNotice error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={24} height={1200} /> : null}
      {count === 0 ? (
        <EmptyState title={t('search.nothing')}>
          <p>{t('search.nothingHow')}</p>
        </EmptyState>
      ) : null}
      {list.data ? (
        <ol className="plain said">
          {found.map(each => (
            <Said key={`${each.documentId} ${each.found.id}`} said={each} agreements={agreements} />
          ))}
        </ol>
      ) : null}
      {list.hasNextPage ? (
        <button
          type="button"
          className="btn"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('statements.more')}
        </button>
      ) : null}
    </>
  )
}

type SaidProps = { readonly said: Found<Statement>; readonly agreements: SaidPage['agreements'] }

function Said({ said: { documentId, published, found }, agreements }: SaidProps) {
  const { t, date, country } = useWords()
  const { speaker, quote, addressee, mode, about = [] } = found
  const day = found.date?.value ?? published
  const quoted = mode.value === 'direct' ? `“${quote.value}”` : quote.value
  return (
    <li>
      <div>
        <strong>
          <Name text={speaker.value.name} />
        </strong>
        {speaker.value.office || speaker.value.country ? (
          <span className="small muted">
            {' '}
            {[speaker.value.office, speaker.value.country ? country(speaker.value.country) : undefined]
              .filter(Boolean)
              .join(', ')}
          </span>
        ) : null}
        <div className="small muted num">{day ? date(day) : t('timeline.undated')}</div>
      </div>
      <blockquote>
        <p>
          <Name text={quoted} />
        </p>
        <footer>
          {t(`mode.${mode.value}`)}
          {addressee ? ` · ${t('statements.to', { name: addressee.value.name })}` : ''} ·{' '}
          <Link to={placeLink(documentId, found.spans[0])}>{t('pair.inSource')}</Link>
          {heldBy(about, agreements).map(held => (
            <AboutAgreement key={held.id} held={held} />
          ))}
        </footer>
      </blockquote>
    </li>
  )
}

/** Several findings may be in one agreement, which is named once. */
const heldBy = (findings: readonly string[], agreements: SaidPage['agreements']): readonly Held[] => [
  ...new Map(findings.flatMap(id => agreements[id] ?? []).map(held => [held.id, held])).values(),
]
