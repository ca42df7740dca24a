import { useEffect, useRef } from 'react'
import { isTyping } from './is-typing.ts'

/** The letter that is pressed; under another script that which stands on the key. */
export const letterOf = ({ key, code }: { readonly key: string; readonly code: string }): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()

/**
 * Calls with each letter that is pressed while it is on, unless somebody types or it goes with another key.
 *
 * @param act whether the letter meant something here
 */
export function useLetterKeys(isOn: boolean, act: (letter: string) => boolean): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  }, [act])
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (latest.current(letterOf(event))) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
