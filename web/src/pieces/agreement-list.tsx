import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Query } from '../data/client.ts'
import { rowsQuery } from '../data/queries.ts'
import { useWords } from '../language/language-context.tsx'
import { agreementLink, searchLink } from '../pages/links.ts'
import { ErrorNotice } from './error-notice.tsx'
import { amountShort } from './record/value-of.tsx'
import { scriptOf } from './script-of.ts'
import { Skeleton } from './skeleton.tsx'
import { StatusMark } from './status-glyph.tsx'
import { toHeading } from './to-heading.ts'
import './agreement-list.css'

/** The height of one, so that nothing moves when they come. */
const ROW = 80

type Props = { readonly filters: Query; readonly limit: number; readonly count: number }

/** The newest agreements of a filter, and the way to all of them. A date to come is no news, whatever it is read from. */
export function AgreementList({ filters, limit, count }: Props) {
  const words = useWords()
  const { t, date } = words
  const today = new Date().toISOString().slice(0, 10)
  const rows = useQuery(rowsQuery({ to: today, ...filters, order: 'newest', limit }))
  return (
    <div className="newest" style={{ minHeight: ROW * limit }}>
      {rows.error ? <ErrorNotice error={rows.error} onRetry={() => void rows.refetch()} /> : null}
      {rows.isPending ? <Skeleton lines={2 * limit} height={ROW * limit} /> : null}
      <ul className="plain rows">
        {rows.data?.items.map(({ id, title, status, date: day, amounts }) => (
          <li key={id}>
            <Link className="title" to={agreementLink(id)}>
              <span className="heading" lang={scriptOf(title)}>
                {toHeading(title)}
              </span>
            </Link>
            <div className="detail">
              <StatusMark status={status} />
              {day ? <span className="num">{date(day)}</span> : null}
              {amounts[0] ? <span className="num">{amountShort(amounts[0], words)}</span> : null}
            </div>
          </li>
        ))}
      </ul>
      {rows.data ? (
        <p className="small">
          <Link to={searchLink(filters)}>{t('home.allAgreements', { count })}</Link>
        </p>
      ) : null}
    </div>
  )
}
