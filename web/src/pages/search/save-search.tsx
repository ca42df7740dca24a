import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { feedAddress, type Saved, useSaveSearch } from '../../data/alerts.ts'
import { ProblemError } from '../../data/problem.ts'
import { sessionQuery } from '../../data/session.ts'
import { useWords } from '../../language/language-context.tsx'
import { CopyButton } from '../../pieces/copy-button.tsx'
import { FeedKey } from '../../pieces/feed-key.tsx'
import { searchesLink } from '../links.ts'
import type { Filters } from './filters.ts'

/** Saves a search under a name; from then on what it newly finds is in a feed. */
export function SaveSearch({ filters }: { readonly filters: Filters }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {t('save.button')}
      </button>
      <div id={panel} className="save" hidden={!isOpen}>
        {isOpen ? <SaveForm filters={filters} /> : null}
      </div>
    </>
  )
}

function SaveForm({ filters }: { readonly filters: Filters }) {
  const { t } = useWords()
  const { data: session } = useQuery(sessionQuery)
  const [name, setName] = useState('')
  const [webhook, setWebhook] = useState('')
  const ids = { name: useId(), webhook: useId() }
  const save = useSaveSearch()
  if (session?.name === null) return <p className="small">{t('save.signIn')}</p>
  if (save.data)
    return (
      <>
        <Done saved={save.data} isSent={webhook !== ''} />
        <FeedKey name={save.data.name} since={undefined} />
      </>
    )
  const isAdmin = session?.role === 'admin'
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        const url = webhook.trim()
        if (name.trim() !== '') save.mutate({ name: name.trim(), filter: filters, ...(url ? { webhook: url } : {}) })
      }}
    >
      <label className="small" htmlFor={ids.name}>
        {t('save.name')}
      </label>
      <input
        id={ids.name}
        className="input"
        maxLength={64}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {isAdmin ? (
        <>
          <label className="small" htmlFor={ids.webhook}>
            {t('save.webhook')}
          </label>
          <input
            id={ids.webhook}
            className="input"
            type="url"
            placeholder="https://"
            maxLength={2_000}
            autoComplete="off"
            value={webhook}
            onChange={({ target }) => setWebhook(target.value)}
          />
        </>
      ) : null}
      <button type="submit" className="btn primary" disabled={save.isPending}>
        {t('save.submit')}
      </button>
      {save.error ? (
        <p className="small" role="alert">
          <strong>{t('save.failed')}</strong>{' '}
          {save.error instanceof ProblemError ? <span lang="en">{save.error.message}</span> : t('error.noAnswer')}
        </p>
      ) : null}
    </form>
  )
}

/** Where the news are now, and the key of messages, which is told only here. */
function Done({ saved: { name, found, secret }, isSent }: { readonly saved: Saved; readonly isSent: boolean }) {
  const { t } = useWords()
  const feed = feedAddress(name)
  return (
    <div className="small saved" role="status">
      <p>
        {t('save.done', { name, count: found })} <a href={feed}>{t('save.feed')}</a>,{' '}
        <Link to={searchesLink()}>{t('save.all')}</Link>
      </p>
      <p>
        <code>{window.location.origin + feed}</code> <CopyButton text={window.location.origin + feed} />
      </p>
      {isSent && secret ? (
        <p>
          {t('save.secret')} <code>{secret}</code> <CopyButton text={secret} />
        </p>
      ) : null}
    </div>
  )
}
