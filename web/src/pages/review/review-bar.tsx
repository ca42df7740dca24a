import { useId } from 'react'
import { useWords } from '../../language/language-context.tsx'
import { type Action, KEYS } from './review-keys.ts'

const DECISIONS: readonly Action[] = ['same', 'different', 'unsure']
const MOVES: readonly Action[] = ['undo', 'skip', 'next']

type Props = {
  readonly onAct: (action: Action) => void
  /** What cannot be done now. */
  readonly isOff: (action: Action) => boolean
  readonly areKeysOn: boolean
  readonly onKeys: (areOn: boolean) => void
}

/** What can be done with a question, in view at the foot of the page, with the key of each. */
export function ReviewBar({ onAct, isOff, areKeysOn, onKeys }: Props) {
  const { t } = useWords()
  const id = useId()
  const button = (action: Action, className: string) => (
    <button
      type="button"
      key={action}
      className={className}
      disabled={isOff(action)}
      aria-keyshortcuts={areKeysOn ? KEYS[action].toUpperCase() : undefined}
      onClick={() => onAct(action)}
    >
      {t(`judge.${action}Button`)} {areKeysOn ? <kbd>{KEYS[action].toUpperCase()}</kbd> : null}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one
    <div className="review-bar" role="group" aria-label={t('judge.decide')}>
      {DECISIONS.map(action => button(action, 'btn'))}
      <label className="keys" htmlFor={id}>
        <input id={id} type="checkbox" checked={areKeysOn} onChange={({ target }) => onKeys(target.checked)} />
        {t('judge.keys')}
      </label>
      {MOVES.map(action => button(action, 'btn plain'))}
    </div>
  )
}
