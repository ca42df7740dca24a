import { useQuery } from '@tanstack/react-query'
import { promisesQuery, type Ties } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { Facts } from '../../pieces/facts.tsx'
import { MoneyLeftOut } from '../../pieces/money/money-left-out.tsx'
import { searchLink } from '../links.ts'

type Props = { readonly ties: Ties; readonly filters: Query; readonly count: number }

/** How much there is between the two, in one sentence and five figures, and what these leave out. */
export function PairFacts({ ties, filters, count }: Props) {
  const { t, number, percent, money, list } = useWords()
  const promises = useQuery(promisesQuery(filters))
  const { total, years } = ties
  const states = promises.data?.states
  const meetings = total.meetings.leaders + total.meetings.ministers + total.meetings.others
  const under = (states?.['on-time']?.n ?? 0) + (states?.['partly-delivered']?.n ?? 0)
  const parts = [
    { key: 'pair.underWay', n: under },
    { key: 'pair.completed', n: states?.delivered?.n ?? 0 },
    { key: 'pair.silent', n: states?.silent?.n ?? 0 },
    { key: 'pair.overdue', n: states?.late?.n ?? 0 },
    { key: 'pair.stopped', n: (states?.suspended?.n ?? 0) + (states?.cancelled?.n ?? 0) },
  ] as const
  const stated = total.money.byCurrency
  return (
    <>
      <p className="lead">
        {t('pair.lead', { count, from: String(years[0]?.year ?? ''), to: String(years.at(-1)?.year ?? '') })}{' '}
        {states
          ? t('pair.became', {
              parts:
                list(parts.filter(({ n }) => n > 0).map(({ key, n }) => t(key, { count: n }))) ||
                t('pair.nothingKnown'),
            })
          : null}
      </p>
      <Facts
        facts={[
          {
            name: t('home.agreements'),
            figure: number(count),
            to: searchLink(filters),
            below: t('pair.sectorsTouched', { count: total.sectors.value }),
          },
          {
            name: t('pair.committed'),
            figure: stated.length === 0 ? '—' : money({ value: total.money.dollars.value, currency: 'USD' }, true),
            to: searchLink({ ...filters, has: 'amount' }),
            below: t('pair.stateSum', { count: total.money.dollars.n }),
          },
          {
            name: t('pair.carriedOut'),
            figure: total.delivered.share === null ? '—' : percent(total.delivered.share),
            to: searchLink({ ...filters, status: 'implementing,completed,resumed' }),
            below: t('pair.carriedOutSub', { count: total.delivered.value }),
          },
          {
            name: t('pair.meetings'),
            figure: number(meetings),
            to: '#voices',
            below: t('pair.leaders', { count: total.meetings.leaders }),
          },
          {
            name: t('pair.statements'),
            figure: number(total.statements),
            to: '#voices',
            below: t('pair.statementsSub'),
          },
        ]}
      />
      <MoneyLeftOut money={total.money} />
    </>
  )
}
