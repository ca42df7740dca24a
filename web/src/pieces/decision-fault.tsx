import { isStale } from '../data/decisions.ts'
import { NoAnswerError, ProblemError } from '../data/problem.ts'
import { useWords } from '../language/language-context.tsx'

type Props = {
  readonly error: unknown
  /** Sends it once more. */
  readonly onRetry: () => void
  /** Reads again what was changed meanwhile. */
  readonly onReadAgain: () => void
}

/** Says why a decision was not written down, and how to go on. */
export function DecisionFault({ error, onRetry, onReadAgain }: Props) {
  const { t } = useWords()
  const stale = isStale(error)
  return (
    <div className="decision-fault" role="alert">
      <p>
        <strong>{t(stale ? 'decide.stale' : 'decide.failed')}</strong>{' '}
        {stale ? (
          t('decide.staleHow')
        ) : error instanceof ProblemError ? (
          <span lang="en">{error.message}</span>
        ) : (
          t(error instanceof NoAnswerError ? 'decide.noAnswer' : 'error.ours')
        )}
      </p>
      <button type="button" className="btn" onClick={stale ? onReadAgain : onRetry}>
        {t(stale ? 'decide.readAgain' : 'error.retry')}
      </button>
    </div>
  )
}
