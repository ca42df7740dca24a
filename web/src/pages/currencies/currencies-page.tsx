import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { isTrend } from '../../codes/is-trend.ts'
import { type CurrencyAnswer, currencyQuery } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import { FilterBar, useFilters } from '../../pieces/filter-bar.tsx'
import { Currencies } from '../../pieces/money/currencies.tsx'
import { MoneyLeftOut } from '../../pieces/money/money-left-out.tsx'
import { Sums } from '../../pieces/money/sums.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useChoices } from '../../pieces/use-choices.ts'
import { useWidth } from '../../pieces/use-width.ts'
import { commandLink } from '../command-link.ts'
import { pairLink, searchLink } from '../links.ts'
import { currenciesCsv } from './currencies-csv.ts'

const OwnByYear = lazy(() => import('./own-by-year.tsx'))
const NAMES = ['between', 'country', 'sector', 'from', 'to'] as const
const [HEIGHT, PAIRS] = [260, 40]

type Trend = CurrencyAnswer['trend']
const wayOf = (trend: Trend) =>
  trend.n < 3 ? 'tooFew' : !isTrend(trend) ? 'noTrend' : trend.s > 0 ? 'rising' : 'falling'

/** Shares by currency of account and of settlement, by year and by pair: own currencies against third ones. */
export function Page() {
  const { t, number, percent, pairName } = useWords()
  const filters = useFilters(NAMES)
  const choices = useChoices()
  const answer = useQuery(currencyQuery(filters))
  const [frame, width] = useWidth()
  const { data } = answer
  const linked = ({ n, list }: { readonly n: number; readonly list: string }) =>
    n === 0 ? number(n) : <Link to={commandLink(list)}>{number(n)}</Link>
  return (
    <>
      <PageHead
        title={t('currencies.title')}
        take={
          <TakeLinks
            path="/answers/currency"
            query={filters}
            csv={data ? { name: 'foedera-currencies', make: () => currenciesCsv(data) } : undefined}
            cite={t('currencies.title')}
          />
        }
      />
      <FilterBar fields={[choices.between, choices.country, choices.sector, choices.from, choices.to]} />
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Skeleton lines={24} height={1200} /> : null}
      {data && data.agreements.n === 0 ? <p className="lead">{t('pair.noMoney')}</p> : null}
      {data && data.agreements.n > 0 ? (
        <>
          <MoneyLeftOut money={data.money} />
          <div className="cols spaced">
            <div className="c7">
              <Currencies answer={data} filters={filters} level="h2" isOfMany={filters.between === undefined} />
            </div>
            <div className="c5">
              <Sums answer={data} filters={filters} level="h2" />
            </div>
          </div>
          <section>
            <h2>{t('currencies.years')}</h2>
            <p className="sub">{t('currencies.yearsSub')}</p>
            <FigureFrame
              name="foedera-own-currencies"
              title={t(`currencies.${wayOf(data.trend)}`, { p: number(data.trend.p, { maximumSignificantDigits: 2 }) })}
              unit={t('currencies.yearsUnit')}
              source={t('pair.fromRegister')}
              table={{
                columns: [t('facet.year'), t('currencies.own'), t('currencies.third'), t('pair.share')],
                rows: data.years.map(({ year, own, third }) => [
                  <Link key={year} to={searchLink({ ...filters, from: String(year), to: String(year), has: 'amount' })}>
                    {year}
                  </Link>,
                  number(own.n),
                  number(third.n),
                  percent(own.share),
                ]),
              }}
            >
              <div ref={frame} style={{ minHeight: HEIGHT }}>
                {width > 0 && data.years.length > 0 ? (
                  <Suspense>
                    <OwnByYear years={data.years} width={width} height={HEIGHT} />
                  </Suspense>
                ) : null}
              </div>
            </FigureFrame>
          </section>
          <section>
            <h2>{t('currencies.pairs')}</h2>
            <table className="folding">
              <thead>
                <tr>
                  <th scope="col">{t('home.pair')}</th>
                  <th scope="col" className="number">
                    {t('currencies.own')}
                  </th>
                  <th scope="col" className="number">
                    {t('currencies.third')}
                  </th>
                  <th scope="col" className="number">
                    {t('pair.share')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.pairs.slice(0, PAIRS).map(({ pair, own, third }) => (
                  <tr key={pair}>
                    <th scope="row">
                      <Link to={pairLink(pair)}>{pairName(pair)}</Link>
                    </th>
                    <td className="number" data-name={t('currencies.own')}>
                      {linked(own)}
                    </td>
                    <td className="number" data-name={t('currencies.third')}>
                      {linked(third)}
                    </td>
                    <td className="number" data-name={t('pair.share')}>
                      {percent(own.share)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      ) : null}
    </>
  )
}
