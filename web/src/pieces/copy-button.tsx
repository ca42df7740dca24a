import { useEffect, useState } from 'react'
import { useWords } from '../language/language-context.tsx'

const SHOWN_FOR = 2_000

/** Copies a text, and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useWords()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <button
      type="button"
      className="btn"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {t('take.copy')}
      <span role="status" className={isCopied ? '' : 'vh'}>
        {isCopied ? `✓ ${t('take.copied')}` : ''}
      </span>
    </button>
  )
}
