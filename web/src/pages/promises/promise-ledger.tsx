import { Fragment, useState } from 'react'
import { Link } from 'react-router'
import { PROMISE_GLYPHS } from '../../codes/promise-glyphs.ts'
import type { Promises } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'
import { DueText } from './due-text.tsx'

type Promise = Promises['promises'][number]
const STEP = 100
/** From so many months on years are told. */
const YEARS_FROM = 24

/** A row a promise: what was due, in what state it is, the newest word on it. */
export function PromiseLedger({ promises }: { readonly promises: readonly Promise[] }) {
  const { t, shortDate, semicolon, locale } = useWords()
  const past = new Intl.RelativeTimeFormat(locale)
  const ago = (months: number) =>
    months < YEARS_FROM ? past.format(-months, 'month') : past.format(-Math.floor(months / 12), 'year')
  const [shown, setShown] = useState(STEP)
  if (promises.length === 0) return <p className="muted">{t('promises.none')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="ledger-of-promises scrolled" aria-label={t('promises.title')} tabIndex={0}>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{t('home.agreements')}</th>
            <th scope="col">{t('promises.state')}</th>
            <th scope="col">{t('field.date')}</th>
            <th scope="col">{t('promises.due')}</th>
            <th scope="col">{t('promises.lastNews')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.slice(0, shown).map(({ id, title, state, date: day, due, dueBy, lastNews, monthsSilent }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="title" to={agreementLink(id)}>
                  <span lang={scriptOf(title)}>{toHeading(title)}</span>
                </Link>
              </th>
              <td>
                <span className="status">
                  <StatusGlyph status={PROMISE_GLYPHS[state]} />
                  <span>{t(`promise.${state}`)}</span>
                </span>
              </td>
              <td className="num">{day ? shortDate(day) : '—'}</td>
              <td data-name={t('promises.due')}>
                {due.length === 0 ? (
                  <span className="muted">{t('promises.notStated')}</span>
                ) : (
                  due.map((each, place) => (
                    <Fragment key={each.what}>
                      {place > 0 ? semicolon : ''}
                      <DueText due={each} />
                    </Fragment>
                  ))
                )}
                {dueBy ? (
                  <div className="muted">
                    {dueBy.basis === 'validity'
                      ? t('date.until', { date: shortDate(dueBy.day) })
                      : t('promises.by', { day: shortDate(dueBy.day) })}
                  </div>
                ) : null}
              </td>
              <td className="num" data-name={t('promises.lastNews')}>
                {lastNews ? shortDate(lastNews) : '—'}
                {monthsSilent ? <div className="muted">{ago(monthsSilent)}</div> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < promises.length ? (
        <button type="button" className="btn" onClick={() => setShown(shown + STEP)}>
          {t('facet.more', { count: Math.min(STEP, promises.length - shown) })}
        </button>
      ) : null}
    </section>
  )
}
