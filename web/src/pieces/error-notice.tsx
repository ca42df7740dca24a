import { NoAnswerError, ProblemError } from '../data/problem.ts'
import { useWords } from '../language/language-context.tsx'

type Props = {
  readonly error: unknown
  readonly onRetry: () => void
  /** It stands in for the whole page, and is its title. */
  readonly isPage?: boolean
}

/** Says what happened, what is safe, and lets the reader try again. */
export function ErrorNotice({ error, onRetry, isPage = false }: Props) {
  const { t } = useWords()
  const problem = error instanceof ProblemError ? error.problem : null
  const title = t(error instanceof NoAnswerError ? 'error.noAnswer' : problem ? 'error.refused' : 'error.broken')
  return (
    <div className="state" role="alert">
      {isPage ? (
        <>
          <title>{`${title} · Foedera`}</title>
          <h1 className="h2">{title}</h1>
        </>
      ) : (
        <h2>{title}</h2>
      )}
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
