import { NoAnswerError, ProblemError } from '../data/problem.ts'
import { useWords } from '../language/language-context.tsx'

type Props = { readonly error: unknown; readonly onRetry: () => void }

/** Says what happened, what is safe, and lets the reader try again. */
export function ErrorNotice({ error, onRetry }: Props) {
  const { t } = useWords()
  const problem = error instanceof ProblemError ? error.problem : null
  return (
    <div className="state" role="alert">
      <h2>{t(error instanceof NoAnswerError ? 'error.noAnswer' : problem ? 'error.refused' : 'error.broken')}</h2>
      <p>
        {problem ? (
          <span lang="en">{problem.detail ?? problem.title}</span>
        ) : (
          t(error instanceof NoAnswerError ? 'error.kept' : 'error.ours')
        )}
      </p>
      <p>
        <button type="button" className="btn" onClick={onRetry}>
          {t('error.retry')}
        </button>
      </p>
    </div>
  )
}
