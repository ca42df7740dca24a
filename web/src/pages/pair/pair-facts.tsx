import { Link } from 'react-router'
import type { Promises, Ties } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { Facts } from '../../pieces/facts.tsx'
import { MoneyLeftOut } from '../../pieces/money/money-left-out.tsx'
import { NodeList } from '../../pieces/node-list.tsx'
import { commandLink } from '../command-link.ts'
import { promisesLink, searchLink } from '../links.ts'

/** What became of agreements, and the states of promises that say so. */
const FATES = [
  { key: 'pair.completed', states: ['delivered'] },
  { key: 'pair.underWay', states: ['on-time', 'partly-delivered'] },
  { key: 'pair.overdue', states: ['late'] },
  { key: 'pair.stopped', states: ['suspended', 'cancelled'] },
  { key: 'pair.silent', states: ['silent'] },
] as const

type Props = {
  readonly ties: Ties
  /** Undefined where the register could not tell. */
  readonly promises: Promises | undefined
  readonly filters: Query
  readonly count: number
}

/** How much there is between the two, in one sentence and five figures, and what these leave out. */
export function PairFacts({ ties, promises, filters, count }: Props) {
  const { t, number, percent, money, gap } = useWords()
  const { total, years, beside, undated } = ties
  const { leaders, ministers, others } = total.meetings
  const otherYears = count - total.agreements.value - undated.value
  const meetings = leaders + ministers + others
  return (
    <>
      <p className="lead pair-lead">
        {t('pair.lead', { count, from: String(years[0]?.year ?? ''), to: String(years.at(-1)?.year ?? '') })}
        {gap}
        {promises ? <Fates promises={promises} filters={filters} /> : null}
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
            figure:
              total.money.byCurrency.length === 0
                ? '—'
                : money({ value: total.money.dollars.value, currency: 'USD' }, true),
            to: searchLink({ ...filters, has: 'amount' }),
            below: t('pair.stateSum', { count: total.money.dollars.n }),
          },
          {
            name: t('pair.carriedOut'),
            figure: total.delivered.share === null ? '—' : percent(total.delivered.share),
            to: commandLink(total.delivered.list),
            below: t('pair.carriedOutSub', { count: total.delivered.value, of: total.agreements.value }),
          },
          {
            name: t('pair.meetings'),
            figure: number(meetings),
            to: '#voices',
            below: t('pair.leaders', { count: leaders }),
          },
          {
            name: t('pair.statements'),
            figure: number(total.statements),
            to: '#voices',
            below: t('pair.statementsSub'),
          },
        ]}
      />
      <MoneyLeftOut money={total.money}>
        {[
          otherYears > 0 ? t('pair.otherYears', { count: otherYears }) : null,
          undated.value > 0 ? t('pair.undated', { count: undated.value }) : null,
          beside.value > 0 ? (
            <Link key="beside" to={commandLink(beside.list)}>
              {t('pair.beside', { count: beside.value })}
            </Link>
          ) : null,
        ].filter(each => each !== null)}
      </MoneyLeftOut>
    </>
  )
}

/** "Of 26: 9 under way, 3 completed, 14 silent", each leading to its promises. */
function Fates({ promises, filters }: { readonly promises: Promises; readonly filters: Query }) {
  const { t, rich } = useWords()
  const parts = FATES.map(({ key, states }) => ({
    key,
    states,
    n: states.reduce((sum, state) => sum + (promises.states[state]?.n ?? 0), 0),
  })).filter(({ n }) => n > 0)
  const links = parts.map(({ key, states, n }) => (
    <Link key={key} to={promisesLink({ ...filters, ...(states.length === 1 ? { state: states[0] } : {}) })}>
      {t(key, { count: n, months: promises.silentAfterMonths })}
    </Link>
  ))
  return rich('pair.became', {
    parts: links.length > 0 ? <NodeList key="parts" items={links} /> : t('pair.nothingKnown'),
  })
}
