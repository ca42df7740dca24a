import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../data/session.ts'
import { useWords } from '../language/language-context.tsx'

/** Whether who looks may decide; undefined while that is asked. */
export function useMayDecide(): boolean | undefined {
  const { data } = useQuery(sessionQuery)
  return data && data.role !== 'reader'
}

/** Says that deciding needs a sign-in, and how one is had. */
export function NeedsReviewer() {
  const { t } = useWords()
  const { data } = useQuery(sessionQuery)
  return (
    <p className="needs-reviewer small">
      <strong>{t('decide.signIn')}</strong> {t('decide.signInHow')}
      {data?.name ? ` ${t('decide.readerOnly', { name: data.name })}` : ''}
    </p>
  )
}
