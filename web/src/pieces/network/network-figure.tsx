import { lazy, Suspense } from 'react'
import type { Network } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { FigureFrame } from '../figure-frame.tsx'
import { Skeleton } from '../skeleton.tsx'
import { useWidth } from '../use-width.ts'
import { type ShownNetwork, toShown } from './shown-network.ts'

const NetworkPicture = lazy(() => import('./network-picture.tsx'))

/** On a phone so many actors can be told apart. */
const [NARROW, FEW] = [500, 50]

type Props = {
  readonly network: Network
  readonly shown: ShownNetwork
  readonly height: number
  /** Actors of a way that is drawn in another colour. */
  readonly path?: readonly string[] | null | undefined
  readonly level?: 'h2' | 'h3'
}

/** Who shares agreements with whom, as a picture; every link in the table behind it. */
export function NetworkFigure({ network, shown, height, path, level = 'h2' }: Props) {
  const { t, number } = useWords()
  const [frame, width] = useWidth()
  const names = new Map(network.nodes.map(({ key, name }) => [key, name]))
  const drawn = width > 0 && width < NARROW ? toShown(network, FEW) : shown
  const most = network.nodes.reduce((a, b) => (b.degree > a.degree ? b : a))
  return (
    <FigureFrame
      level={level}
      name="foedera-network"
      title={t('network.most', { name: most.name, count: most.degree })}
      unit={t('network.unit', { shown: drawn.nodes.length, left: network.nodes.length - drawn.nodes.length })}
      source={t('pair.fromRegister')}
      table={{
        columns: [t('network.one'), t('network.other'), t('home.agreements')],
        rows: network.edges.map(({ a, b, agreements }) => [names.get(a) ?? a, names.get(b) ?? b, number(agreements)]),
      }}
    >
      <div ref={frame} style={{ minHeight: height }}>
        {width > 0 ? (
          <Suspense fallback={<Skeleton lines={12} height={height} />}>
            <NetworkPicture shown={drawn} path={path} width={width} height={height} />
          </Suspense>
        ) : null}
      </div>
    </FigureFrame>
  )
}
