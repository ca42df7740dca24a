import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { type Alert, feedAddress, newsQuery, useRemoveSearch } from '../../data/alerts.ts'
import { ProblemError } from '../../data/problem.ts'
import { sessionQuery } from '../../data/session.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FeedKey } from '../../pieces/feed-key.tsx'
import { Name } from '../../pieces/name.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, searchLink } from '../links.ts'

/** A saved search: what it finds, what it newly found, its feed; its maker and admins may remove it. */
export function SavedSearch({ alert }: { readonly alert: Alert }) {
  const { t, date } = useWords()
  const { data: session } = useQuery(sessionQuery)
  const [isOpen, setOpen] = useState(false)
  const [isKeyOpen, setKeyOpen] = useState(false)
  const ids = { panel: useId(), key: useId() }
  const { name, savedBy, added, counts, url } = alert
  const told = counts.none + counts.waiting + counts.sent + counts.failed
  const isOwn = session?.name != null && (session.role === 'admin' || session.name === savedBy)
  return (
    <li>
      <Link className="title" to={searchLink(alert.search)}>
        {name}
      </Link>
      <p className="small muted">
        {t(savedBy ? 'searches.savedBy' : 'searches.saved', { name: savedBy ?? '', date: date(added.slice(0, 10)) })}
        {url ? ` ${t('searches.sentTo', { url })}` : ''}
      </p>
      <p className="search-actions small">
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={ids.panel}
          disabled={told === 0}
          onClick={() => setOpen(!isOpen)}
        >
          {t('searches.news', { count: told })} <span className="vh">{name}</span>
        </button>
        <a href={feedAddress(name)}>
          {t('save.feed')} <span className="vh">{name}</span>
        </a>
        {isOwn ? (
          <>
            <button
              type="button"
              className="text-button"
              aria-expanded={isKeyOpen}
              aria-controls={ids.key}
              onClick={() => setKeyOpen(!isKeyOpen)}
            >
              {t('feedKey.button')} <span className="vh">{name}</span>
            </button>
            <Remove name={name} />
          </>
        ) : null}
      </p>
      <div id={ids.key} hidden={!isKeyOpen}>
        {isKeyOpen ? <FeedKey name={name} since={alert.keyed} /> : null}
      </div>
      <div id={ids.panel} hidden={!isOpen}>
        {isOpen ? <NewsList name={name} /> : null}
      </div>
    </li>
  )
}

/** Removes it when that is said twice: its news go with it. */
function Remove({ name }: { readonly name: string }) {
  const { t } = useWords()
  const [isAsked, setAsked] = useState(false)
  const remove = useRemoveSearch()
  return (
    <>
      <button
        type="button"
        className="text-button"
        disabled={remove.isPending}
        onBlur={() => setAsked(false)}
        onClick={() => (isAsked ? remove.mutate(name) : setAsked(true))}
      >
        {t(isAsked ? 'searches.reallyRemove' : 'searches.remove')} <span className="vh">{name}</span>
      </button>
      {remove.error ? (
        <span role="alert">
          {remove.error instanceof ProblemError ? <span lang="en">{remove.error.message}</span> : t('error.noAnswer')}
        </span>
      ) : null}
    </>
  )
}

/** What it newly found, the newest first. */
function NewsList({ name }: { readonly name: string }) {
  const { t, date } = useWords()
  const news = useQuery(newsQuery(name))
  if (news.error) return <ErrorNotice error={news.error} onRetry={() => void news.refetch()} />
  if (!news.data) return <Skeleton lines={3} height={90} />
  return (
    <ol className="plain rows small news">
      {news.data.items.map(({ id, at, kind, agreement, into }) => (
        <li key={id}>
          <span className="num">{date(at.slice(0, 10))}</span> {t(`news.${kind}`)}{' '}
          <Link to={agreementLink(into ?? agreement.id)}>
            <Name text={toHeading(agreement.title)} />
          </Link>
        </li>
      ))}
    </ol>
  )
}
