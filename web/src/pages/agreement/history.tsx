import { useQuery, useQueryClient } from '@tanstack/react-query'
import { newKey, useDecide } from '../../data/decisions.ts'
import { pastQuery } from '../../data/queries.ts'
import type { Decision, Draft, Past, ShownEntry } from '../../data/types.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import { DecisionFault } from '../../pieces/decision-fault.tsx'
import { useMayDecide } from '../../pieces/needs-reviewer.tsx'
import { FIELDS } from '../../pieces/record/fields.tsx'

/** What people decided of the agreement, and what can be decided of all of it. */
export function History({ shown: { history, entry } }: { readonly shown: ShownEntry }) {
  const { t } = useWords()
  return (
    <section id="history">
      <h2>{t('agreement.history')}</h2>
      <PastList past={history} seen={[entry.version]} judged={entry.id} />
    </section>
  )
}

/** The same of an agreement that is no more. */
export function PastOf({ id }: { readonly id: string }) {
  const { t } = useWords()
  const { data } = useQuery(pastQuery(id))
  if (!data || data.length === 0) return null
  return (
    <section id="history">
      <h2>{t('agreement.history')}</h2>
      <PastList past={data} />
    </section>
  )
}

type Props = {
  readonly past: readonly Past[]
  /** Versions of what is decided about, as they are seen here. */
  readonly seen?: readonly string[]
  /** The agreement that can be accepted or rejected. */
  readonly judged?: string
}

/** Decisions, the newest first; what was taken back says so, and what stands can be. */
function PastList({ past, seen, judged }: Props) {
  const words = useWords()
  const { t, date } = words
  const client = useQueryClient()
  const mayDecide = useMayDecide()
  const decide = useDecide()
  const given = seen ? { seen } : {}
  const judge = (kind: 'accept' | 'reject') => {
    const drafts: readonly Draft[] = [{ kind, target: judged! }]
    decide.mutate({ what: { drafts }, ...given, key: newKey() })
  }
  return (
    <>
      {mayDecide && judged ? (
        <p className="judged">
          {(['accept', 'reject'] as const).map(kind => (
            <button type="button" key={kind} className="btn" disabled={decide.isPending} onClick={() => judge(kind)}>
              {t(`decide.${kind}All`)}
            </button>
          ))}
        </p>
      ) : null}
      <DecisionFault decide={decide} onReadAgain={() => void client.invalidateQueries({ queryKey: ['agreements'] })} />
      {past.length === 0 ? (
        <p className="small">{t('agreement.noHistory')}</p>
      ) : (
        <ol className="plain rows small">
          {past.toReversed().map(({ decision, stands }) => (
            <li key={decision.id} className={stands ? undefined : 'muted'}>
              <strong>{decision.by}</strong>, {date(decision.at.slice(0, 10))}: {toldOf(decision, words)}
              {decision.why ? ` (${decision.why})` : ''} {stands ? '' : t('agreement.takenBack')}{' '}
              {mayDecide && stands ? (
                <button
                  type="button"
                  className="text-button"
                  disabled={decide.isPending}
                  onClick={() => decide.mutate({ what: { undo: decision.id }, ...given, key: newKey() })}
                >
                  {t('decide.undo')}
                  <span className="vh"> {toldOf(decision, words)}</span>
                </button>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** What a decision says, of a correction which field. */
function toldOf(decision: Decision, { t }: Words): string {
  const field = decision.kind === 'correct' && FIELDS.find(({ id }) => id === decision.field)
  return field ? t('decision.corrected', { field: t(field.name) }) : t(`decision.${decision.kind}`)
}
