import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { API, send } from '../../data/client.ts'
import { ProblemError } from '../../data/problem.ts'
import { sessionQuery } from '../../data/session.ts'
import { useWords } from '../../language/language-context.tsx'
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
  const client = useQueryClient()
  const { data: session } = useQuery(sessionQuery)
  const [name, setName] = useState('')
  const field = useId()
  const save = useMutation({
    mutationFn: (alert: string) => send('/alerts', { body: { name: alert, filter: filters } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  })
  if (session?.name === null) return <p className="small">{t('save.signIn')}</p>
  if (save.isSuccess)
    return (
      <p className="small" role="status">
        {t('save.done', { name: save.variables })}{' '}
        <a href={`${API}/alerts/${encodeURIComponent(save.variables)}/feed.atom`}>{t('save.feed')}</a>
      </p>
    )
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate(name.trim())
      }}
    >
      <label className="small" htmlFor={field}>
        {t('save.name')}
      </label>
      <input id={field} className="input" maxLength={64} value={name} onChange={event => setName(event.target.value)} />
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
