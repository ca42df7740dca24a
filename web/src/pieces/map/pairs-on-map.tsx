import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'react-router'
import { type CurrencyAnswer, currencyQuery } from '../../data/answers.ts'
import type { Query } from '../../data/client.ts'
import type { FacetCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { pairLink } from '../../pages/links.ts'
import { ErrorNotice } from '../error-notice.tsx'
import { FigureFrame } from '../figure-frame.tsx'
import { MoneyLeftOut } from '../money/money-left-out.tsx'
import { Skeleton } from '../skeleton.tsx'
import { useParameters } from '../use-parameters.ts'
import { useWidth } from '../use-width.ts'
import type { DrawnPair } from './pair-map.tsx'

const PairMap = lazy(() => import('./pair-map.tsx'))

/** More lines than these cover one another. */
const MOST_DRAWN = 60
const MEASURES = ['number', 'value'] as const

const toDrawn = (pairs: readonly FacetCount[], label: (n: number) => string): readonly DrawnPair[] =>
  pairs.map(({ value, n }) => ({ pair: value, size: n, label: label(n) }))

type Chosen = { readonly choice: ReactNode }
type Props = {
  readonly pairs: readonly FacetCount[]
  readonly documents: number
  /** Which agreements; all unless said. */
  readonly filters?: Query
  /** What is said of them by their number; which pair has most unless said. */
  readonly title?: string
  /** Where a line leads; to the page of the pair unless said. */
  readonly toPair?: (pair: string) => string
}

/** A world map of which countries agree with which, by how many agreements they have or what these are worth. */
export function PairsOnMap({ filters = {}, ...props }: Props) {
  const { t } = useWords()
  const [parameters, set] = useParameters()
  const measure = parameters.get('arcs') === 'value' ? 'value' : 'number'
  const choice = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one
    <div className="btn-group map-measure" role="group" aria-label={t('map.measure')}>
      {MEASURES.map(each => (
        <button
          type="button"
          key={each}
          className="btn"
          aria-pressed={measure === each}
          onClick={() => set('arcs', each === 'value' ? each : null, { replace: true })}
        >
          {t(`map.${each}`)}
        </button>
      ))}
    </div>
  )
  return measure === 'value' ? (
    <PairsByValue {...props} filters={filters} choice={choice} />
  ) : (
    <PairsByNumber {...props} choice={choice} />
  )
}

function PairsByNumber({ pairs, documents, title, toPair, choice }: Omit<Props, 'filters'> & Chosen) {
  const { t, pairName } = useWords()
  const [first, second] = pairs
  const values = first && { pair: pairName(first.value), count: first.n }
  const most = !first
    ? t('home.mapNone')
    : t(!second ? 'home.mapOnly' : second.n < first.n ? 'home.mapMost' : 'home.mapAmongMost', values)
  const drawn = toDrawn(pairs, n => t('home.count', { count: n }))
  return (
    <MapFigure
      {...{ documents, toPair, choice }}
      title={title ?? most}
      pairs={drawn}
      unit={t('home.mapUnit', { shown: drawn.length > MOST_DRAWN ? MOST_DRAWN : 0 })}
      column={t('home.agreements')}
    />
  )
}

/** What can be converted of an agreement's sums is in one of these. */
const dollarsOf = ({ own, third, mixed }: CurrencyAnswer['pairs'][number]): number =>
  [own, third, mixed].reduce((sum, kind) => sum + Number(kind?.dollars ?? 0), 0)

type ByValue = Pick<Props, 'documents' | 'toPair'> & Chosen & { readonly filters: Query }

function PairsByValue({ documents, filters, toPair, choice }: ByValue) {
  const { t, pairName, money } = useWords()
  const answer = useQuery(currencyQuery(filters))
  if (answer.error) return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton lines={12} height={420} />
  const pairs = answer.data.pairs
    .map(each => ({ pair: each.pair, size: dollarsOf(each) }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
    .map(each => ({ ...each, label: money({ value: String(each.size), currency: 'USD' }, true) }))
  const [first] = pairs
  return (
    <MapFigure
      {...{ documents, toPair, choice, pairs }}
      title={first ? t('map.mostValue', { pair: pairName(first.pair), sum: first.label }) : t('map.noValue')}
      unit={t('map.valueUnit', { shown: pairs.length > MOST_DRAWN ? MOST_DRAWN : 0 })}
      column={t('pair.committed')}
      below={<MoneyLeftOut money={answer.data.money} />}
    />
  )
}

type FigureProps = Chosen & {
  readonly title: string
  readonly unit: string
  readonly documents: number
  readonly pairs: readonly DrawnPair[]
  /** What the second column of its table has. */
  readonly column: string
  readonly toPair?: ((pair: string) => string) | undefined
  readonly below?: ReactNode
}

function MapFigure({ title, unit, documents, pairs, column, toPair = pairLink, choice, below }: FigureProps) {
  const { t, pairName } = useWords()
  const [frame, width] = useWidth()
  return (
    <>
      <FigureFrame
        level="h2"
        name="foedera-pairs"
        title={title}
        unit={unit}
        source={t('home.mapSource', { documents })}
        table={{
          columns: [t('home.pair'), column],
          rows: pairs.map(({ pair, label }) => [
            <Link key={pair} to={toPair(pair)}>
              {pairName(pair)}
            </Link>,
            label,
          ]),
        }}
      >
        {choice}
        <div ref={frame} className="map-frame">
          {width > 0 ? (
            <Suspense>
              <PairMap pairs={pairs.slice(0, MOST_DRAWN)} width={width} toPair={toPair} />
            </Suspense>
          ) : null}
        </div>
      </FigureFrame>
      {below}
    </>
  )
}
