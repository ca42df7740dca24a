import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { type Network, networkQuery } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { FilterBar, useFilters } from '../../pieces/filter-bar.tsx'
import { NetworkFigure } from '../../pieces/network/network-figure.tsx'
import { toShown } from '../../pieces/network/shown-network.ts'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { toCsv } from '../../pieces/to-csv.ts'
import { useChoices } from '../../pieces/use-choices.ts'
import { ActorTable } from './actor-table.tsx'
import { pathBetween } from './path.ts'
import { PathBetween } from './path-between.tsx'
import './network.css'

const GexfButton = lazy(() => import('./gexf-button.tsx'))

const NAMES = ['between', 'country', 'sector', 'from', 'to', 'of'] as const
const HEIGHT = 620

/** A row for each two that share agreements. */
function linksCsv({ nodes, edges }: Network): string {
  const names = new Map(nodes.map(({ key, name }) => [key, name]))
  return toCsv(
    ['a', 'a_name', 'b', 'b_name', 'agreements', 'weight'],
    edges.map(({ a, b, agreements, weight }) => [a, names.get(a), b, names.get(b), agreements, weight]),
  )
}

/** States, companies, banks and people by the agreements that they share. */
export function Page() {
  const { t } = useWords()
  const filters = useFilters(NAMES)
  const { a, b } = useFilters(['a', 'b'])
  const choices = useChoices()
  const answer = useQuery(networkQuery(filters))
  const { data } = answer
  const shown = useMemo(() => (data ? toShown(data) : undefined), [data])
  const path = useMemo(() => (data && a && b ? pathBetween(data, a, b) : undefined), [data, a, b])
  const [first] = data?.nodes ?? []
  return (
    <>
      <PageHead
        title={t('network.title')}
        take={
          <TakeLinks
            path="/answers/network"
            query={filters}
            csv={data ? { name: 'foedera-network', make: () => linksCsv(data) } : undefined}
            cite={t('network.title')}
          >
            <Suspense>{shown ? <GexfButton shown={shown} /> : null}</Suspense>
          </TakeLinks>
        }
      />
      <FilterBar
        fields={[
          {
            name: 'of',
            label: t('network.of'),
            options: (['parties', 'countries'] as const).map(of => ({ value: of, label: t(`network.${of}`) })),
          },
          choices.between,
          choices.country,
          choices.sector,
          choices.from,
          choices.to,
        ]}
      />
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Skeleton lines={30} height={1200} /> : null}
      {data && !first ? <p className="lead">{t('network.none')}</p> : null}
      {data && shown && first ? (
        <>
          <p className="lead">
            {t('network.lead', { actors: data.actors, links: data.links, count: data.agreements.n })}
          </p>
          <PathBetween network={data} path={path} />
          <NetworkFigure network={data} shown={shown} path={path} height={HEIGHT} />
          <ActorTable network={data} />
        </>
      ) : null}
    </>
  )
}
