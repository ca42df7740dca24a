import { useId, useSyncExternalStore } from 'react'
import { useWords } from '../language/language-context.tsx'

const STORED = 'foedera.keys'
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether single letters decide; on unless the reader switched them off. */
export const useAreKeysOn = (): boolean => useSyncExternalStore(listen, () => localStorage.getItem(STORED) !== 'off')

/** Switches the keys of single letters on and off, for all pages. */
export function KeysSwitch() {
  const { t } = useWords()
  const id = useId()
  const areOn = useAreKeysOn()
  const change = (next: boolean) => {
    localStorage.setItem(STORED, next ? 'on' : 'off')
    for (const listener of listeners) listener()
  }
  return (
    <label className="keys-switch" htmlFor={id}>
      <input id={id} type="checkbox" checked={areOn} onChange={({ target }) => change(target.checked)} />
      {t('judge.keys')}
    </label>
  )
}
