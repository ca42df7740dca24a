import type { Adding, Outcome } from '../../data/add.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FoundInDocument } from './found-in-document.tsx'

/** Of so many documents it is shown what was found; of all of them what became. */
const SHOWN = 5

type Props = { readonly adding: Adding; readonly onRetry: () => void }

/** What becomes of what was given, as it happens; then what was found in it. */
export function AddProgress({ adding, onRetry }: Props) {
  const { t } = useWords()
  const { state, outcomes, settled, counts, error } = adding
  if (state === 'idle') return null
  const read = outcomes.filter(outcome => 'id' in outcome)
  const problems = outcomes.filter(outcome => 'problem' in outcome)
  return (
    <section aria-live="polite">
      <h2>{t('add.progress')}</h2>
      {error === undefined ? null : <ErrorNotice error={error} onRetry={onRetry} />}
      <p className="strong">
        {state === 'done' && counts
          ? t('add.done', { added: counts.added, known: counts.known + counts.newSource, problems: counts.problems })
          : state === 'running'
            ? t('add.running', { read: read.length, settled })
            : null}
      </p>
      {problems.length > 0 ? (
        <ul className="plain rows">
          {problems.map(outcome => (
            <Problem key={outcome.name} outcome={outcome} />
          ))}
        </ul>
      ) : null}
      {state === 'done' ? read.slice(0, SHOWN).map(({ id }) => <FoundInDocument key={id} id={id} />) : null}
    </section>
  )
}

function Problem({ outcome }: { readonly outcome: Extract<Outcome, { readonly problem: unknown }> }) {
  return (
    <li>
      <strong>{outcome.name}</strong> <span lang="en">{outcome.problem.message}</span>
    </li>
  )
}
