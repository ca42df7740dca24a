import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { FacetCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { pairLink } from '../../pages/links.ts'
import { FigureFrame } from '../figure-frame.tsx'
import { useWidth } from '../use-width.ts'

const PairMap = lazy(() => import('./pair-map.tsx'))

/** More lines than these cover one another. */
const MOST_DRAWN = 60

type Props = {
  readonly pairs: readonly FacetCount[]
  readonly documents: number
}

/** A world map of which countries agree with which. */
export function PairsOnMap({ pairs, documents }: Props) {
  const { t, pairName, number } = useWords()
  const [frame, width] = useWidth()
  const drawn = pairs.slice(0, MOST_DRAWN)
  return (
    <FigureFrame
      level="h2"
      name="foedera-pairs"
      title={titleOf(pairs, pairName, t)}
      unit={t('home.mapUnit', { shown: drawn.length < pairs.length ? drawn.length : 0 })}
      source={t('home.mapSource', { documents })}
      table={{
        columns: [t('home.pair'), t('home.agreements')],
        rows: pairs.map(({ value, n }) => [
          <Link key={value} to={pairLink(value)}>
            {pairName(value)}
          </Link>,
          number(n),
        ]),
      }}
    >
      <div ref={frame} className="map-frame">
        {width > 0 ? (
          <Suspense>
            <PairMap pairs={drawn} width={width} />
          </Suspense>
        ) : null}
      </div>
    </FigureFrame>
  )
}

function titleOf(
  pairs: readonly FacetCount[],
  named: (pair: string) => string,
  t: ReturnType<typeof useWords>['t'],
): string {
  const [first, second] = pairs
  if (!first) return t('home.mapNone')
  const values = { pair: named(first.value), count: first.n }
  if (!second) return t('home.mapOnly', values)
  return t(second.n < first.n ? 'home.mapMost' : 'home.mapAmongMost', values)
}
