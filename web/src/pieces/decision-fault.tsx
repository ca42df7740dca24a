import { isStale, type useDecide } from '../data/decisions.ts'
import { NoAnswerError, ProblemError } from '../data/problem.ts'
import { useWords } from '../language/language-context.tsx'

type Props = {
  readonly decide: Pick<ReturnType<typeof useDecide>, 'error' | 'variables' | 'mutate' | 'reset'>
  /** Reads again what was changed meanwhile. */
  readonly onReadAgain: () => void
}

/** Says why a decision was not written down, and how to go on: sends it once more, or reads again what it was about. Nothing where none has failed. */
export function DecisionFault({ decide, onReadAgain }: Props) {
  const { t } = useWords()
  const { error, variables, mutate, reset } = decide
  if (!error) return null
  const stale = isStale(error)
  const goOn = () => {
    if (stale) {
      reset()
      onReadAgain()
    } else if (variables) mutate(variables)
  }
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
      <button type="button" className="btn" onClick={goOn}>
        {t(stale ? 'decide.readAgain' : 'error.retry')}
      </button>
    </div>
  )
}
