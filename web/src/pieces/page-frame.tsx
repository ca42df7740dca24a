import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useRef } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useIsRegisterAnswering } from '../data/connection.ts'
import { sessionQuery, signOut } from '../data/session.ts'
import { useWords } from '../language/language-context.tsx'
import { KeysList } from './keys-list.tsx'
import { Masthead } from './masthead.tsx'
import { SectorPatterns } from './sector-patterns.tsx'
import { PageSkeleton } from './skeleton.tsx'

/** What stands around every page. */
export function PageFrame() {
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  useFocusAfterNavigation(main)
  return (
    <div className="page">
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <SectorPatterns />
      <Masthead />
      <ConnectionNotice />
      <main id="main" className="wrap" ref={main} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Foot />
      <ScrollRestoration />
    </div>
  )
}

/** Whoever reads with a screen reader or the keyboard begins at the top of the new page, not where the old link was. */
function useFocusAfterNavigation(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}

function ConnectionNotice() {
  const { t } = useWords()
  const isAnswering = useIsRegisterAnswering()
  return (
    <div role="status">
      {isAnswering ? null : (
        <div className="notice">
          <div className="wrap">{t('frame.noAnswer')}</div>
        </div>
      )}
    </div>
  )
}

function Foot() {
  const { t } = useWords()
  const { pathname, search } = useLocation()
  const { data: session } = useQuery(sessionQuery)
  const client = useQueryClient()
  return (
    <footer className="wrap">
      <div className="foot">
        <span>{t('frame.foot')}</span>
        <a href="/api/v1/docs">{t('frame.api')}</a>
        <KeysList />
        {session?.name ? (
          <span>
            {t('frame.signedIn', { name: session.name })}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => void signOut().then(() => client.invalidateQueries())}
            >
              {t('frame.signOut')}
            </button>
          </span>
        ) : null}
        <span className="address">
          {t('frame.address')} {window.location.origin}
          {pathname}
          {search}
        </span>
        <Link to="/">{t('frame.home')}</Link>
      </div>
    </footer>
  )
}
