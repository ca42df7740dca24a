import { useQuery } from '@tanstack/react-query'
import { currencyQuery } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Currencies } from '../../pieces/money/currencies.tsx'
import { Sums } from '../../pieces/money/sums.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'

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
