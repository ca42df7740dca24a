import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../language/language-context.tsx'
import { isTyping } from './is-typing.ts'
import { useAreKeysOn } from './keys-switch.tsx'

const KeysDialog = lazy(() => import('./keys-dialog.tsx'))

/**
 * The keys of every page, and a button that lists all keys: `/` leads to the search box of the page, else to the page of the search; `?` opens the list. While keys
 * are off, the button opens it still.
 */
export function KeysList() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  useSignKeys({ '/': useToSearch(), '?': () => setOpen(true) })
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('keys.title')}
      </button>
      {isOpen ? (
        <Suspense>
          <KeysDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function useToSearch(): () => void {
  const navigate = useNavigate()
  return () => {
    const box = document.querySelector<HTMLInputElement>('search input')
    if (box) box.focus()
    else void navigate('/agreements')
  }
}

/** Calls what a sign stands for when it is pressed, unless somebody types, a dialog is open, or keys are off. */
function useSignKeys(signs: Readonly<Record<string, () => void>>): void {
  const isOn = useAreKeysOn()
  const latest = useRef(signs)
  useEffect(() => {
    latest.current = signs
  }, [signs])
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
