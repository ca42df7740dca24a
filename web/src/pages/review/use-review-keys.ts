import { useEffect, useRef } from 'react'
import { isTyping } from '../../pieces/is-typing.ts'

export type Action = 'same' | 'different' | 'unsure' | 'skip' | 'undo' | 'next'

/** The key of each action, as it stands on a Latin keyboard. */
export const KEYS: Readonly<Record<Action, string>> = {
  same: 's',
  different: 'd',
  unsure: 'u',
  skip: 'k',
  undo: 'z',
  next: 'n',
}
const ACTIONS = new Map(Object.entries(KEYS).map(([action, key]) => [key, action as Action]))

/** The letter that is pressed; under another script that which stands on the key. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()

/** Calls when the key of an action is pressed, unless somebody types or the keys are off. */
export function useReviewKeys(isOn: boolean, act: (action: Action) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  }, [act])
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
      const action = ACTIONS.get(letterOf(event))
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
