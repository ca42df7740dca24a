import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from 'react-router'
import { networkQuery } from '../../data/answers.ts'
import { facetsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { AgreementList } from '../../pieces/agreement-list.tsx'
import { BarChart } from '../../pieces/chart/bar-chart.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import { Name } from '../../pieces/name.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { SectorsFigure } from '../../pieces/sectors-figure.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { countryLink, networkLink, pairLink, partyLink, promisesLink, statementsLink } from '../links.ts'

const [NEWEST, WITH, OWN] = [12, 12, 15]

/** A country: with whom it agrees, on what, by which of its companies, banks and ministries. */
export function Page() {
  const { code = '' } = useParams()
  if (code !== code.toUpperCase()) return <Navigate to={countryLink(code.toUpperCase())} replace />
  return <CountryOf key={code} code={code} />
}

function CountryOf({ code }: { readonly code: string }) {
  const { t, country, number } = useWords()
  const filters = { country: code }
  const counts = useQuery(facetsQuery(filters, ['sector', 'pair']))
  const network = useQuery(networkQuery(filters))
  const count = counts.data?.count
  const fields = counts.data?.facets?.fields
  const withOthers = (fields?.pair ?? [])
    .filter(({ value }) => value.split('-').includes(code))
    .map(({ value, n }) => ({ pair: value, other: value.split('-').find(each => each !== code) ?? code, n }))
  const own = network.data?.nodes.filter(node => node.country === code && node.type !== 'state') ?? []
  return (
    <>
      <PageHead
        title={country(code)}
        take={
          <TakeLinks
            path="/agreements"
            query={filters}
            csv={{ path: '/agreements/rows', query: filters }}
            cite={country(code)}
          >
            <Link to={promisesLink(filters)}>{t('menu.promises')}</Link>
            <Link to={statementsLink(filters)}>{t('menu.statements')}</Link>
            <Link to={networkLink(filters)}>{t('menu.network')}</Link>
          </TakeLinks>
        }
      />
      {counts.error ? <ErrorNotice error={counts.error} onRetry={() => void counts.refetch()} /> : null}
      {counts.isPending ? <Skeleton lines={24} height={1200} /> : null}
      {count === 0 ? (
        <EmptyState title={t('search.nothing')}>
          <p>{t('country.nothing')}</p>
        </EmptyState>
      ) : null}
      {count ? (
        <>
          <p className="lead">{t('country.lead', { count, pairs: withOthers.length })}</p>
          <section>
            <div className="cols">
              <div className="c6">
                <FigureFrame
                  level="h2"
                  name={`foedera-${code}-with`}
                  title={
                    withOthers[0]
                      ? t('country.mostWith', { country: country(withOthers[0].other), count: withOthers[0].n })
                      : t('home.mapNone')
                  }
                  unit={t('country.withUnit')}
                  source={t('pair.fromRegister')}
                  table={{
                    columns: [t('facet.country'), t('home.agreements')],
                    rows: withOthers.map(({ pair, other, n }) => [
                      <Link key={pair} to={pairLink(pair)}>
                        {country(other)}
                      </Link>,
                      number(n),
                    ]),
                  }}
                >
                  <BarChart
                    name={t('country.withUnit')}
                    bars={withOthers
                      .slice(0, WITH)
                      .map(({ pair, other, n }) => ({ key: pair, label: country(other), n, to: pairLink(pair) }))}
                  />
                </FigureFrame>
              </div>
              <div className="c6">
                <SectorsFigure filters={filters} counts={fields?.sector} level="h2" />
              </div>
            </div>
          </section>
          <section>
            <div className="cols">
              <div className="c7">
                <h2>{t('home.newest')}</h2>
                <AgreementList filters={filters} limit={NEWEST} count={count} />
              </div>
              <div className="c5">
                <h2>{t('country.own')}</h2>
                {network.isPending ? <Skeleton lines={8} height={400} /> : null}
                <ul className="plain rows">
                  {own.slice(0, OWN).map(node => (
                    <li key={node.key}>
                      <Link to={partyLink(node.key)}>
                        <Name text={node.name} />
                      </Link>{' '}
                      <span className="num muted">{number(node.n)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          </section>
        </>
      ) : null}
    </>
  )
}
