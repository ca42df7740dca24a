import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { networkQuery } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Name } from '../../pieces/name.tsx'
import { NetworkFigure } from '../../pieces/network/network-figure.tsx'
import { toShown } from '../../pieces/network/shown-network.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { networkLink, partyLink } from '../links.ts'

const [SHOWN, HEIGHT] = [12, 420]

/** The companies, banks and ministries that share most agreements of the two, and with whom. */
export function PairCarriers({ filters }: { readonly filters: Query }) {
  const { t, code, country, number, comma } = useWords()
  const network = useQuery(networkQuery(filters))
  const names = new Map(network.data?.nodes.map(({ key, name }) => [key, name]))
  const partners = (key: string) =>
    (network.data?.edges ?? [])
      .filter(({ a, b }) => a === key || b === key)
      .toSorted((one, other) => other.agreements - one.agreements)
      .slice(0, 3)
      .map(({ a, b }) => names.get(a === key ? b : a) ?? '')
  return (
    <section id="carry">
      <h2>{t('pair.carry')}</h2>
      <p className="sub">{t('pair.carrySub', { count: network.data?.actors ?? 0 })}</p>
      {network.error ? <ErrorNotice error={network.error} onRetry={() => void network.refetch()} /> : null}
      {network.isPending ? <Skeleton lines={10} height={420} /> : null}
      {network.data && network.data.edges.length > 0 ? (
        <NetworkFigure network={network.data} shown={toShown(network.data)} height={HEIGHT} level="h3" />
      ) : null}
      {network.data && network.data.nodes.length > 0 ? (
        <div className="scrolled">
          <table className="carriers">
            <thead>
              <tr>
                <th scope="col">{t('field.parties')}</th>
                <th scope="col">{t('pair.home')}</th>
                <th scope="col" className="number">
                  {t('home.agreements')}
                </th>
                <th scope="col">{t('pair.with')}</th>
              </tr>
            </thead>
            <tbody>
              {network.data.nodes.slice(0, SHOWN).map(node => (
                <tr key={node.key}>
                  <th scope="row">
                    <Link to={partyLink(node.key)}>
                      <Name text={node.name} />
                    </Link>
                  </th>
                  <td>
                    {[
                      node.type ? code('partyType', node.type as Parameters<typeof code<'partyType'>>[1]) : null,
                      node.country ? country(node.country) : null,
                    ]
                      .filter(Boolean)
                      .join(comma)}
                  </td>
                  <td className="number num">
                    <span aria-hidden="true" className="only-wide">
                      {number(node.n)}
                    </span>
                    <span className="only-narrow">{t('home.count', { count: node.n })}</span>
                  </td>
                  <td>
                    {partners(node.key).map((name, at) => (
                      <span key={name}>
                        {at > 0 ? ' · ' : ''}
                        <Name text={name} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className="small">
        <Link to={networkLink(filters)}>{t('pair.wholeNetwork')}</Link>
      </p>
    </section>
  )
}
