import { useState } from 'react'
import { useFeedKey } from '../data/alerts.ts'
import { ProblemError } from '../data/problem.ts'
import { useWords } from '../language/language-context.tsx'
import { CopyButton } from './copy-button.tsx'
import './feed-key.css'

type Props = {
  readonly name: string
  /** Since when there is a secret address, as far as it was known when this was opened, ISO 8601. */
  readonly since: string | undefined
}

/** Gives the feed of a saved search a secret address, which is shown once, makes another, or takes it back. */
export function FeedKey({ name, since }: Props) {
  const { t, date } = useWords()
  const [isAsked, setAsked] = useState(false)
  const { make, withdraw } = useFeedKey(name)
  const isMade = make.isSuccess && !withdraw.isSuccess
  const made = isMade ? window.location.origin + make.data.feed : undefined
  const error = make.error ?? withdraw.error
  const isThere = isMade || since !== undefined
  return (
    <div className="feed-key small">
      <p className="muted">
        {since ? t('feedKey.since', { date: date(since.slice(0, 10)) }) : isThere ? '' : t('feedKey.none')}{' '}
        {t('feedKey.about')}
      </p>
      {made === undefined ? null : (
        <p role="status">
          {t('feedKey.made')} <code>{made}</code> <CopyButton text={made} />
        </p>
      )}
      <p className="feed-key-actions">
        <button
          type="button"
          className="text-button"
          disabled={make.isPending}
          onBlur={() => setAsked(false)}
          onClick={() => {
            if (isThere && !isAsked) return setAsked(true)
            setAsked(false)
            withdraw.reset()
            make.mutate()
          }}
        >
          {t(isAsked ? 'feedKey.reallyRenew' : isThere ? 'feedKey.renew' : 'feedKey.make')}{' '}
          <span className="vh">{name}</span>
        </button>
        {isThere ? (
          <button
            type="button"
            className="text-button"
            disabled={withdraw.isPending}
            onClick={() => {
              make.reset()
              withdraw.mutate()
            }}
          >
            {t('feedKey.withdraw')} <span className="vh">{name}</span>
          </button>
        ) : null}
      </p>
      {error ? (
        <p role="alert">
          {error instanceof ProblemError ? <span lang="en">{error.message}</span> : t('error.noAnswer')}
        </p>
      ) : null}
    </div>
  )
}
