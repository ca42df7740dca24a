import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { amountShort } from '../../pieces/record/value-of.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, searchLink } from '../links.ts'

const SHOWN = 6
const HEIGHT = 520

/** The agreements with the latest dates. A date to come is no news, whatever it is read from. */
export function NewestAgreements({ count }: { readonly count: number }) {
  const words = useWords()
  const { t, date } = words
  const today = new Date().toISOString().slice(0, 10)
  const rows = useQuery(rowsQuery({ order: 'newest', to: today, limit: SHOWN }))
  return (
    <>
      <h2 className="h3">{t('home.newest')}</h2>
      <p className="unit">{t('home.newestSub')}</p>
      <div className="newest" style={{ minHeight: HEIGHT }}>
        {rows.error ? <ErrorNotice error={rows.error} onRetry={() => void rows.refetch()} /> : null}
        {rows.isPending ? <Skeleton lines={12} height={HEIGHT} /> : null}
        <ul className="plain rows">
          {rows.data?.items.map(({ id, title, status, date: day, amounts }) => (
            <li key={id}>
              <Link className="title" to={agreementLink(id)}>
                <span className="heading" lang="en">
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
            <Link to={searchLink()}>{t('home.allAgreements', { count })}</Link>
          </p>
        ) : null}
      </div>
    </>
  )
}
