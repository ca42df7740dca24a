import type { CurrencyAnswer } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { searchLink } from '../../pages/links.ts'
import { type Bar, BarChart } from '../chart/bar-chart.tsx'
import { FigureFrame } from '../figure-frame.tsx'

type Props = {
  readonly answer: CurrencyAnswer
  readonly filters: Query
  readonly level?: 'h2' | 'h3'
  /** Of more than one pair of countries. */
  readonly isOfMany?: boolean
}

/** Agreements by currency of account and of settlement. */
export function Currencies({ answer, filters, level = 'h3', isOfMany = false }: Props) {
  const { t, currency, number, percent } = useWords()
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
  return (
    <FigureFrame
      level={level}
      name="foedera-currencies"
      title={t(isOfMany ? 'currencies.ownCurrencies' : 'pair.ownCurrencies', {
        own: byAccount.own.n,
        count: agreements.n,
      })}
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
