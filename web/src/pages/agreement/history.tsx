import type { ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'

/** What people decided of the agreement, the newest first; what was taken back says so. */
export function History({ shown: { history } }: { readonly shown: ShownEntry }) {
  const { t, date } = useWords()
  return (
    <section>
      <h2>{t('agreement.history')}</h2>
      {history.length === 0 ? (
        <p className="small">{t('agreement.noHistory')}</p>
      ) : (
        <ol className="plain rows small">
          {history.toReversed().map(({ decision, stands }) => (
            <li key={decision.id} className={stands ? undefined : 'muted'}>
              <strong>{decision.by}</strong>, {date(decision.at.slice(0, 10))}: {t(`decision.${decision.kind}`)}
              {decision.why ? ` (${decision.why})` : ''} {stands ? '' : t('agreement.takenBack')}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
