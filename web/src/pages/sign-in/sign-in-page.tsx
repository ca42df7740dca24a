import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Session, sessionQuery, signIn } from '../../data/session.ts'
import { useWords } from '../../language/language-context.tsx'
import { PageHead } from '../../pieces/page-head.tsx'

/** Codes hold once: a page that is drawn twice asks for one of them once. */
const asked = new Map<string, Promise<Session>>()

/** Turns the one-time code of a link, `/sign-in#CODE`, into a session. */
export function Page() {
  const { t } = useWords()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isRefused, setRefused] = useState(false)
  const code = hash.slice(1)
  useEffect(() => {
    if (code === '') return
    const answer = asked.get(code) ?? signIn(code)
    asked.set(code, answer)
    answer.then(
      async session => {
        // What was asked before knows of nobody, and would be taken for the answer to a question that is asked again.
        await client.cancelQueries()
        client.setQueryData(sessionQuery.queryKey, session)
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
        // The code leaves the address, and with it the history of the browser.
        await navigate('/', { replace: true })
      },
      () => setRefused(true),
    )
  }, [code, client, navigate])
  return (
    <>
      <PageHead title={t('signIn.title')} />
      <p className="lead" role="status">
        {code === '' ? t('signIn.none') : isRefused ? t('signIn.failed') : t('signIn.waiting')}
      </p>
    </>
  )
}
