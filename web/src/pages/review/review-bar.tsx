import { useWords } from '../../language/language-context.tsx'
import { KeysSwitch, useAreKeysOn } from '../../pieces/keys-switch.tsx'
import { type Action, KEYS } from './review-keys.ts'

const DECISIONS: readonly Action[] = ['same', 'different', 'unsure']
const MOVES: readonly Action[] = ['undo', 'skip', 'next']

type Props = {
  readonly onAct: (action: Action) => void
  /** What cannot be done now. */
  readonly isOff: (action: Action) => boolean
}

/** What can be done with a question, in view at the foot of the page, with the key of each. */
export function ReviewBar({ onAct, isOff }: Props) {
  const { t } = useWords()
  const areKeysOn = useAreKeysOn()
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
      <KeysSwitch />
      {MOVES.map(action => button(action, 'btn plain'))}
    </div>
  )
}
