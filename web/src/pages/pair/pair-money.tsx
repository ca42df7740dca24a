import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type CurrencyAnswer, currencyQuery } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { type Bar, BarChart } from '../../pieces/chart/bar-chart.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { searchLink } from '../links.ts'

/** In whose currency the two agree, and what the sums come to. */
export function PairMoney({ filters }: { readonly filters: Query }) {
  const { t } = useWords()
  const answer = useQuery(currencyQuery(filters))
  return (
    <section id="money">
      <h2>{t('pair.money')}</h2>
      <p className="sub">{t('pair.moneySub')}</p>
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? (
        answer.data.agreements.n === 0 ? (
          <p className="muted">{t('pair.noMoney')}</p>
        ) : (
          <div className="cols">
            <div className="c7">
              <Currencies answer={answer.data} filters={filters} />
            </div>
            <div className="c5">
              <Sums answer={answer.data} filters={filters} />
            </div>
          </div>
        )
      ) : answer.error ? null : (
        <Skeleton lines={8} height={300} />
      )}
    </section>
  )
}

type Props = { readonly answer: CurrencyAnswer; readonly filters: Query; readonly level?: 'h2' | 'h3' }

/** Agreements by currency of account and of settlement. */
export function Currencies({ answer, filters, level = 'h3' }: Props) {
  const { t, currency, number } = useWords()
  const { account, settlement, settlementStated, agreements, byAccount } = answer
  const bar = (code: string, n: number, of: string, heading?: string): Bar => ({
    key: `${of} ${code}`,
    label: currency(code),
    n,
    to: searchLink({ ...filters, currency: code, has: 'amount' }),
    ...(heading === undefined ? {} : { heading }),
  })
  const settled = settlement.map(({ currency: code, n }, at) =>
    bar(code, n, 'settlement', at === 0 ? t('pair.settlement') : undefined),
  )
  const accounted = account.map(({ currency: code, n }, at) =>
    bar(code, n, 'account', at === 0 ? t('pair.account') : undefined),
  )
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <FigureFrame
      level={level}
      name="foedera-currencies"
      title={t('pair.ownCurrencies', { own: byAccount.own.n, count: agreements.n })}
      unit={t('pair.currencyUnit', { stated: settlementStated.n })}
      source={t('pair.fromRegister')}
      table={{
        columns: [t('facet.currency'), t('home.agreements'), t('pair.share'), t('pair.sum')],
        rows: account.map(({ currency: code, n, share, value }) => [currency(code), number(n), percent(share), value]),
      }}
    >
      <BarChart name={t('pair.money')} bars={[...accounted, ...settled]} />
    </FigureFrame>
  )
}

/** What amounts come to, each currency by itself. */
export function Sums({ answer: { money: total }, filters, level: Heading = 'h3' }: Props) {
  const { t, money } = useWords()
  return (
    <>
      <Heading className="h3">{t('pair.sums')}</Heading>
      <p className="unit">{t('pair.sumsUnit')}</p>
      <dl className="sums">
        {total.byCurrency.map(({ currency, value, upper, n }) => (
          <div key={currency}>
            <dt>
              <Link to={searchLink({ ...filters, currency, has: 'amount' })}>
                {money({ value, upper, currency }, true)}
              </Link>
            </dt>
            <dd className="small muted">{t('home.count', { count: n })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('pair.inDollars', { sum: money({ value: total.dollars.value, currency: 'USD' }, true) })}</dt>
          <dd className="small muted">{t('pair.rates', { sources: total.rateSources.join('; ') })}</dd>
        </div>
      </dl>
    </>
  )
}
