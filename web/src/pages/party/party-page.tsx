import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { networkQuery } from '../../data/answers.ts'
import { facetsQuery, partyQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { AgreementList } from '../../pieces/agreement-list.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Name } from '../../pieces/name.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { SectorsFigure } from '../../pieces/sectors-figure.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { countryLink, partyLink } from '../links.ts'

const [NEWEST, PARTNERS] = [15, 15]

/** A company, bank, ministry or person: its agreements, with whom, in what. */
export function Page() {
  const { key = '' } = useParams()
  const { t, country, code, number, comma } = useWords()
  const party = useQuery(partyQuery(key))
  const name = party.data?.name
  const filters = { party: key }
  const counts = useQuery(facetsQuery(filters, ['sector']))
  const network = useQuery(networkQuery(filters))
  if (party.error)
    return (
      <>
        <PageHead title={key} />
        <ErrorNotice error={party.error} onRetry={() => void party.refetch()} />
      </>
    )
  if (!party.data || name === undefined) return <Skeleton lines={24} height={1200} />
  const count = counts.data?.count ?? party.data.agreements
  const partners = network.data?.nodes.filter(node => node.key !== key) ?? []
  return (
    <>
      <PageHead
        title={name}
        lang={scriptOf(name)}
        below={
          <p className="alt">
            {[
              party.data.type ? code('partyType', party.data.type as Parameters<typeof code<'partyType'>>[1]) : null,
              party.data.country && country(party.data.country) !== name ? country(party.data.country) : null,
            ]
              .filter(Boolean)
              .join(comma)}
          </p>
        }
        take={
          <TakeLinks
            path={`/parties/${encodeURIComponent(key)}`}
            csv={{ path: '/agreements/rows', query: filters }}
            cite={name}
          >
            {party.data.country ? (
              <Link to={countryLink(party.data.country)}>{country(party.data.country)}</Link>
            ) : null}
          </TakeLinks>
        }
      />
      <p className="lead">{t('party.lead', { count, partners: partners.length })}</p>
      <section>
        <div className="cols">
          <div className="c7">
            <h2>{t('home.newest')}</h2>
            <AgreementList filters={filters} limit={NEWEST} count={count} />
          </div>
          <div className="c5">
            <SectorsFigure filters={filters} counts={counts.data?.facets?.fields.sector} level="h2" />
          </div>
        </div>
      </section>
      <section>
        <h2>{t('party.partners')}</h2>
        {network.isPending ? <Skeleton lines={8} height={400} /> : null}
        {network.data && partners.length === 0 ? <p className="muted">{t('party.alone')}</p> : null}
        <ul className="plain rows">
          {partners.slice(0, PARTNERS).map(node => (
            <li key={node.key}>
              <Link to={partyLink(node.key)}>
                <Name text={node.name} />
              </Link>{' '}
              <span className="small muted">
                {node.country ? country(node.country) : ''} {number(node.n)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
