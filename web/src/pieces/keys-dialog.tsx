import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../language/language-context.tsx'
import { KEYS } from '../pages/review/review-keys.ts'
import { KeysSwitch } from './keys-switch.tsx'
import { useMayDecide } from './needs-reviewer.tsx'

const shown = (key: string) => key.toUpperCase()

/** All keys that do something, by where they do. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const mayDecide = useMayDecide()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="keys" aria-labelledby={title} onClose={onClose}>
      <div className="keys-head">
        <h2 id={title}>{t('keys.title')}</h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </div>
      <KeyList
        title={t('keys.everywhere')}
        keys={[
          ['/', t('keys.search')],
          ['?', t('keys.this')],
          ['Esc', t('keys.escape')],
        ]}
      />
      {mayDecide ? (
        <>
          <KeyList
            title={t('judge.title')}
            keys={Object.entries(KEYS).map(([action, key]) => [
              shown(key),
              t(`judge.${action as keyof typeof KEYS}Button`),
            ])}
          />
          <KeyList
            title={t('keys.judging')}
            keys={[
              ['A', t('decide.accept')],
              ['C', t('decide.correct')],
              ['R', t('decide.reject')],
            ]}
          />
        </>
      ) : (
        <p className="small">{t('keys.reviewers')}</p>
      )}
      <div className="keys-foot small">
        <KeysSwitch />
        <p className="muted">{t('keys.off')}</p>
      </div>
    </dialog>
  )
}

type ListProps = { readonly title: string; readonly keys: readonly (readonly [key: string, does: ReactNode])[] }

function KeyList({ title, keys }: ListProps) {
  return (
    <div>
      <h3>{title}</h3>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
