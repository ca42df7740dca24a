import { Link } from 'react-router'
import type { Network } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { actorLink } from '../links.ts'

const SHOWN = 50

/** Actors with most others, and who joins groups that would have nothing to do with each other else. */
export function ActorTable({ network: { nodes, of } }: { readonly network: Network }) {
  const { t, number, country } = useWords()
  return (
    <section>
      <h2>{t('network.actors')}</h2>
      <p className="sub">{t('network.actorsSub')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="scrolled bare" tabIndex={0} aria-label={t('network.actors')}>
        <table className="folding">
          <thead>
            <tr>
              <th scope="col">{t('network.one')}</th>
              <th scope="col">{t('facet.country')}</th>
              <th scope="col" className="number">
                {t('home.agreements')}
              </th>
              <th scope="col" className="number">
                {t('network.degree')}
              </th>
              <th scope="col" className="number">
                {t('network.betweenness')}
              </th>
              <th scope="col" className="number">
                {t('network.community')}
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, SHOWN).map(node => (
              <tr key={node.key}>
                <th scope="row">
                  <Link to={actorLink(of, node.key)}>
                    <Name text={node.name} />
                  </Link>
                </th>
                <td>{node.country ? country(node.country) : '—'}</td>
                <td className="number" data-name={t('home.agreements')}>
                  {number(node.n)}
                </td>
                <td className="number" data-name={t('network.degree')}>
                  {number(node.degree)}
                </td>
                <td className="number" data-name={t('network.betweenness')}>
                  {node.betweenness === null ? '—' : number(node.betweenness, { maximumFractionDigits: 3 })}
                </td>
                <td className="number" data-name={t('network.community')}>
                  {number(node.community + 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
