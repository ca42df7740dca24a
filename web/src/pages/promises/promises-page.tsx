import { useQuery } from '@tanstack/react-query'
import { PROMISE_GLYPHS, PROMISE_STATES } from '../../codes/promise-glyphs.ts'
import { type Promises, promisesQuery } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FilterBar, useFilters } from '../../pieces/filter-bar.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { PromiseMarks } from '../../pieces/promise-marks.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useChoices } from '../../pieces/use-choices.ts'
import { PromiseLedger } from './promise-ledger.tsx'
import { promisesCsv } from './promises-csv.ts'
import './promises.css'

const NAMES = ['between', 'country', 'sector', 'from', 'to'] as const

const DECIDED = ['delivered', 'late', 'cancelled'] as const
const decidedOf = ({ states }: Promises): number => DECIDED.reduce((sum, state) => sum + (states[state]?.n ?? 0), 0)

/** What became of what was promised: counts by state, then each promise with what was due and the newest word on it. */
export function Page() {
  const { t, number, percent, date, gap } = useWords()
  const filters = useFilters(NAMES)
  const { state } = useFilters(['state'])
  const choices = useChoices()
  const answer = useQuery(promisesQuery(filters))
  const { data } = answer
  const kept = data?.kept
  const shown = data?.promises.filter(promise => state === undefined || promise.state === state) ?? []
  return (
    <>
      <PageHead
        title={t('promises.title')}
        take={
          <TakeLinks
            path="/answers/promises"
            query={filters}
            csv={data ? { name: 'foedera-promises', make: () => promisesCsv(shown) } : undefined}
            cite={t('promises.title')}
          />
        }
      />
      <FilterBar
        fields={[
          choices.between,
          choices.country,
          choices.sector,
          choices.from,
          choices.to,
          {
            name: 'state',
            label: t('promises.state'),
            options: PROMISE_STATES.map(each => ({ value: each, label: t(`promise.${each}`) })),
          },
        ]}
      />
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Skeleton lines={24} height={1200} /> : null}
      {data ? (
        <>
          <p className="lead">
            {kept?.share === null || kept === undefined || kept.n === 0
              ? t('promises.noneDecided')
              : t('promises.kept', {
                  share: percent(kept.share),
                  count: decidedOf(data),
                })}
          </p>
          <ul className="plain states">
            {PROMISE_STATES.filter(each => (data.states[each]?.n ?? 0) > 0).map(each => (
              <li key={each}>
                <span className="state-name">
                  <StatusGlyph status={PROMISE_GLYPHS[each]} /> {t(`promise.${each}`)}{' '}
                  <span className="num muted">{number(data.states[each]?.n ?? 0)}</span>
                </span>
                <PromiseMarks promises={data.promises.filter(promise => promise.state === each)} />
              </li>
            ))}
          </ul>
          <p className="small muted">
            {t('pair.silence', { months: data.silentAfterMonths, day: date(data.asOf) })}
            {gap}
            {t('promises.notPromised', { count: data.notPromised.n })}
          </p>
          <PromiseLedger promises={shown.toReversed()} />
        </>
      ) : null}
    </>
  )
}
