import { Link } from 'react-router'
import type { CurrencyAnswer } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { searchLink } from '../../pages/links.ts'
import './sums.css'

type Props = { readonly answer: CurrencyAnswer; readonly filters: Query; readonly level?: 'h2' | 'h3' }

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
