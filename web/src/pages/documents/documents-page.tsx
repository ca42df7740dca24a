import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { allDocumentsQuery, documentsQuery } from '../../data/queries.ts'
import type { DocumentHit } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Name } from '../../pieces/name.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SearchBox } from '../../pieces/search-box.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useParameters } from '../../pieces/use-parameters.ts'
import { placeLink } from '../links.ts'
import { toSnippet } from './snippet.ts'

/** Documents by their words, with the passage that has them. */
export function Page() {
  const { t } = useWords()
  const [parameters, set] = useParameters()
  const text = parameters.get('text') ?? ''
  const query = { text, order: text === '' ? 'newest' : 'relevance' }
  const documents = useInfiniteQuery(allDocumentsQuery(query))
  const counted = useQuery(documentsQuery({ ...query, limit: 1, count: true }))
  const hits = documents.data?.pages.flatMap(page => page.items) ?? []
  const count = counted.data?.count
  return (
    <>
      <PageHead
        title={t('menu.documents')}
        take={
          <TakeLinks
            path="/documents"
            query={query}
            csv={{ path: '/documents', query }}
            cite={t('documents.cite', { count: count ?? hits.length })}
          />
        }
      />
      <SearchBox isWide value={text} onSearch={words => set('text', words)} />
      <p className="sub chips" role="status">
        {count === undefined ? ' ' : t('documents.found', { count })}
      </p>
      {documents.error ? <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} /> : null}
      {documents.isPending ? <Skeleton lines={24} height={900} /> : null}
      {documents.data && hits.length === 0 ? (
        <EmptyState title={t('search.nothing')}>
          <p>{t('search.nothingHow')}</p>
        </EmptyState>
      ) : null}
      {documents.data ? (
        <ul className="plain rows">
          {hits.map(hit => (
            <Hit key={hit.id} hit={hit} query={text} />
          ))}
        </ul>
      ) : null}
      {documents.hasNextPage ? (
        <button
          type="button"
          className="btn"
          disabled={documents.isFetchingNextPage}
          onClick={() => void documents.fetchNextPage()}
        >
          {t('documents.more')}
        </button>
      ) : null}
    </>
  )
}

type HitProps = {
  readonly hit: DocumentHit
  /** Words that were looked for: the link leads to the passage that has them. */
  readonly query: string
}

function Hit({ hit: { id, title, publisher, published, language, rank, state, passage }, query }: HitProps) {
  const { t, date, code, languageName } = useWords()
  const { start, end, text } = passage
  const facts = [publisher, published ? date(published) : null, languageName(language), code('rank', rank)]
  return (
    <li>
      <Link className="title" to={placeLink(id, query === '' ? undefined : { start, end })}>
        <Name text={title ?? t('document.untitled')} lang={title ? language : undefined} />
      </Link>
      <div className="small muted">
        {facts.filter(fact => fact !== null && fact !== undefined).join(' · ')}{' '}
        {state === 'current' ? null : <span className="tag conflict">{code('sourceState', state)}</span>}
      </div>
      <p className="small" lang={language}>
        {toSnippet(text, query).map((piece, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text keep their order
          piece.isFound ? <strong key={place}>{piece.text}</strong> : piece.text,
        )}
      </p>
    </li>
  )
}
