import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { newKey, useDecide } from '../../../data/decisions.ts'
import type { Draft, ShownEntry } from '../../../data/types.ts'
import { useWords } from '../../../language/language-context.tsx'
import { DecisionFault } from '../../../pieces/decision-fault.tsx'
import { isTyping } from '../../../pieces/is-typing.ts'
import { useMayDecide } from '../../../pieces/needs-reviewer.tsx'
import { type Field, heldOf } from '../../../pieces/record/fields.tsx'
import { letterOf } from '../../../pieces/use-letter-keys.ts'
import { CorrectForm } from './correct-form.tsx'
import { ALWAYS_THERE, LISTS } from './field-inputs.ts'
import './decide.css'

type Props = { readonly shown: ShownEntry; readonly field: Field }

/** Lets a reviewer judge a field: accept what is shown, correct it, reject it, or take another reading. */
export function FieldDecision(props: Props) {
  return useMayDecide() ? <Decision {...props} /> : null
}

function Decision({ shown: { entry, documents }, field }: Props) {
  const words = useWords()
  const { t } = words
  const [state, setState] = useState<'closed' | 'open' | 'correcting'>('closed')
  const panel = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const client = useQueryClient()
  const close = () => {
    setState('closed')
    opener.current?.focus()
  }
  const decide = useDecide(close)
  const send = (draft: Draft) => decide.mutate({ what: { drafts: [draft] }, seen: [entry.version], key: newKey() })
  const values = heldOf(entry, field.id).map(({ value }) => value)
  const isList = LISTS.has(field.id)
  const set = (value: unknown) => send({ kind: 'correct', target: entry.id, field: field.id, value })
  const isThere = values.length > 0
  const actions = {
    a: isThere ? () => set(isList ? values : values[0]) : null,
    c: () => setState('correcting'),
    r: isThere && !ALWAYS_THERE.has(field.id) ? () => set(isList ? [] : null) : null,
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close()
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || decide.isPending) return
    const action = actions[letterOf(event) as keyof typeof actions]
    if (!action) return
    event.preventDefault()
    action()
  }
  const others = entry.conflicts.filter(({ field: name }) => name === field.id)
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="text-button decide-opener"
        aria-expanded={state !== 'closed'}
        aria-controls={panel}
        onClick={() => (state === 'closed' ? setState('open') : close())}
      >
        {t('decide.open')} <span className="vh">{t(field.name)}</span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons within it */}
      <div id={panel} className="decide-panel" hidden={state === 'closed'} onKeyDown={onKey}>
        <DecisionFault
          decide={decide}
          onReadAgain={() => void client.invalidateQueries({ queryKey: ['agreements'] })}
        />
        {state === 'correcting' ? (
          <CorrectForm
            key={entry.version}
            {...{ entry, documents, field }}
            isBusy={decide.isPending}
            onDecide={send}
            onCancel={close}
          />
        ) : state === 'open' ? (
          <p className="decide-buttons">
            {(['accept', 'correct', 'reject'] as const).map(name => {
              const action = actions[name[0] as keyof typeof actions]
              return action ? (
                <button
                  // biome-ignore lint/a11y/noAutofocus: it was opened to choose
                  autoFocus={name === (isThere ? 'accept' : 'correct')}
                  type="button"
                  key={name}
                  className="btn"
                  disabled={decide.isPending}
                  onClick={action}
                >
                  {t(`decide.${name}`)} <kbd>{name[0]!.toUpperCase()}</kbd>
                </button>
              ) : null
            })}
            {others.map(({ value }) => (
              <button
                type="button"
                key={JSON.stringify(value)}
                className="btn"
                disabled={decide.isPending}
                onClick={() => set(isList ? [...values, value] : value)}
              >
                {t(isList ? 'decide.takeAsWell' : 'decide.take')} {field.show(value, words)}
              </button>
            ))}
          </p>
        ) : null}
      </div>
    </>
  )
}
