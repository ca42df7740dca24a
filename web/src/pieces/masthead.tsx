import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { waitingQuery } from '../data/decisions.ts'
import { useWords } from '../language/language-context.tsx'
import { PAGES } from '../pages/pages.ts'
import { LanguageSelect } from './language-select.tsx'
import { useMayDecide } from './needs-reviewer.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const MOST_SHOWN = 99

/** How many questions wait, for those who may settle them. It takes no room in the menu, so that nothing moves when it comes. */
function Waiting() {
  const { t, number } = useWords()
  const mayDecide = useMayDecide()
  const { data: count = 0 } = useQuery({ ...waitingQuery, enabled: mayDecide === true })
  if (!mayDecide || count === 0) return null
  return (
    <>
      <span className="waiting" aria-hidden="true">
        {count > MOST_SHOWN ? `${number(MOST_SHOWN)}+` : number(count)}
      </span>
      <span className="vh">, {t('menu.waiting', { count })}</span>
    </>
  )
}

/** The name, the menu, which folds on a narrow screen, and what holds for every page: search, language, colours. */
export function Masthead() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { pathname } = useLocation()
  const menu = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when another page opens
  useEffect(() => setOpen(false), [pathname])
  return (
    <header>
      <div className="mast">
        <div className="wrap">
          <Link className="brand" to="/">
            <svg className="logo" viewBox="0 0 30 30" aria-hidden="true">
              <path d="M4 19V4h15" fill="none" stroke="currentColor" strokeWidth="3" />
              <path d="M26 11v15H11" fill="none" stroke="var(--link)" strokeWidth="3" />
            </svg>
            Foedera
          </Link>
          <nav id={menu} className={isOpen ? 'nav is-open' : 'nav'} aria-label={t('menu.main')}>
            {PAGES.flatMap(({ path, menu: name }) =>
              name === undefined
                ? []
                : [
                    <NavLink key={path} to={path}>
                      <span className="name-and-shadow" data-name={t(name)}>
                        {t(name)}
                      </span>
                      {name === 'menu.review' ? <Waiting /> : null}
                    </NavLink>,
                  ],
            )}
          </nav>
          <div className="tools">
            <LanguageSelect />
            <ThemeSwitch />
            <button
              type="button"
              className="btn menu-button"
              aria-expanded={isOpen}
              aria-controls={menu}
              onClick={() => setOpen(!isOpen)}
              onKeyDown={event => {
                if (event.key === 'Escape') setOpen(false)
              }}
            >
              {t('menu.open')}
            </button>
          </div>
        </div>
      </div>
      <div className="thin" />
    </header>
  )
}
