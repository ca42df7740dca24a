import type { ReactNode } from 'react'
import { useWords } from '../language/language-context.tsx'

/** What totals leave out, said beside them. */
export function LeavesOut({ children }: { readonly children: ReactNode }) {
  const { t, gap } = useWords()
  return (
    <p className="leaves-out">
      <strong>{t('totals.leaveOut')}</strong>
      {gap}
      {children}
    </p>
  )
}
