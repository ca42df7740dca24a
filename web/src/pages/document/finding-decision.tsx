import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newKey, useDecide } from '../../data/decisions.ts'
import { entryQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { DecisionFault } from '../../pieces/decision-fault.tsx'
import { KeysSwitch, useAreKeysOn } from '../../pieces/keys-switch.tsx'
import { useMayDecide } from '../../pieces/needs-reviewer.tsx'
import { useLetterKeys } from '../../pieces/use-letter-keys.ts'
import { agreementLink } from '../links.ts'

type Props = {
  readonly finding: string
  /** The agreement that holds it. */
  readonly agreement: string
}

/** Lets a reviewer judge a finding, by buttons or by the keys A, C and R while it is open. */
export function FindingDecision(props: Props) {
  return useMayDecide() ? <Decision {...props} /> : null
}

type Done = { readonly kind: 'accept' | 'reject'; readonly decision: string }

function Decision({ finding, agreement }: Props) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { data: shown, refetch } = useQuery(entryQuery(agreement))
  const [done, setDone] = useState<Done | null>(null)
  const decide = useDecide(([decision]) => {
    const kind = decision?.kind
    setDone(kind === 'accept' || kind === 'reject' ? { kind, decision: decision!.id } : null)
  })
  const isBusy = decide.isPending
  const judge = (kind: 'accept' | 'reject') => {
    if (shown && !isBusy)
      decide.mutate({ what: { drafts: [{ kind, target: finding }] }, seen: [shown.entry.version], key: newKey() })
  }
  const act = (key: string): boolean => {
    if (done) return false
    if (key === 'a') judge('accept')
    else if (key === 'r') judge('reject')
    else if (key === 'c') void navigate(agreementLink(agreement))
    else return false
    return true
  }
  const areKeysOn = useAreKeysOn()
  useLetterKeys(areKeysOn, act)
  return (
    <div className="note-judge">
      <DecisionFault decide={decide} onReadAgain={() => void refetch()} />
      {done ? (
        <p role="status">
          {t(done.kind === 'accept' ? 'decide.accepted' : 'decide.rejected')}{' '}
          <button
            type="button"
            className="text-button"
            disabled={isBusy}
            onClick={() => decide.mutate({ what: { undo: done.decision }, key: newKey() })}
          >
            {t('decide.undo')}
          </button>
        </p>
      ) : (
        (['accept', 'correct', 'reject'] as const).map(kind => (
          <button
            type="button"
            key={kind}
            className="btn"
            disabled={isBusy || !shown}
            aria-keyshortcuts={areKeysOn ? kind[0]!.toUpperCase() : undefined}
            onClick={() => act(kind[0]!)}
          >
            {t(`decide.${kind}`)} {areKeysOn ? <kbd>{kind[0]!.toUpperCase()}</kbd> : null}
          </button>
        ))
      )}
      {done ? null : <KeysSwitch />}
    </div>
  )
}
