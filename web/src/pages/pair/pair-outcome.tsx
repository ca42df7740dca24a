import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { PROMISE_GLYPHS, PROMISE_STATES } from '../../codes/promise-glyphs.ts'
import { type Promises, promisesQuery } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PromiseMarks } from '../../pieces/promise-marks.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'
import { promisesLink } from '../links.ts'

/** What came of what was promised: a row a state, a mark an agreement. */
export function PairOutcome({ filters }: { readonly filters: Query }) {
  const { t } = useWords()
  const answer = useQuery(promisesQuery(filters))
  return (
    <section id="outcome">
      <h2>{t('pair.outcome')}</h2>
      <p className="sub">{t('pair.outcomeSub')}</p>
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? (
        <States answer={answer.data} filters={filters} />
      ) : answer.error ? null : (
        <Skeleton lines={6} height={260} />
      )}
    </section>
  )
}

function States({ answer, filters }: { readonly answer: Promises; readonly filters: Query }) {
  const { t, number, date } = useWords()
  return (
    <>
      <ul className="plain states">
        {PROMISE_STATES.map(state => {
          const ids = new Set(answer.states[state]?.ids)
          const promises = answer.promises.filter(({ id }) => ids.has(id))
          return (
            <li key={state} className={promises.length === 0 ? 'muted' : undefined}>
              <span className="state-name">
                <StatusGlyph status={PROMISE_GLYPHS[state]} />{' '}
                <Link to={promisesLink({ ...filters, state })}>{t(`promise.${state}`)}</Link>{' '}
                <span className="num muted">{number(answer.states[state]?.n ?? 0)}</span>
              </span>
              <PromiseMarks promises={promises} />
            </li>
          )
        })}
      </ul>
      <p className="small muted">
        {t('pair.silence', { months: answer.silentAfterMonths, day: date(answer.asOf) })}{' '}
        <Link to={promisesLink(filters)}>{t('pair.ledger')}</Link>
      </p>
    </>
  )
}
