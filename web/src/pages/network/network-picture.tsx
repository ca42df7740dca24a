import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../../language/language-context.tsx'
import { placeLabels } from '../../pieces/map/place-labels.ts'
import { actorLink } from '../links.ts'
import { placeActors } from './place-actors.ts'
import type { ShownNetwork } from './shown-network.ts'

type Props = {
  readonly shown: ShownNetwork
  readonly path: readonly string[] | null | undefined
  readonly width: number
  readonly height: number
}

/** Names stand beside so many, those with most others. */
const NAMED = 26
const [MARGIN, LEAST_RADIUS, MOST_RADIUS] = [24, 3, 13]
const LONGEST = 34

/** Actors as discs by how many others they have, banks as squares; lines are shared agreements. */
export default function NetworkPicture({ shown, path, width, height }: Props) {
  const { t } = useWords()
  const navigate = useNavigate()
  const places = useMemo(
    () => placeActors(shown, { width: width - 2 * MARGIN, height: height - 2 * MARGIN }),
    [shown, width, height],
  )
  const at = (key: string) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 }
    return { x: x + MARGIN, y: y + MARGIN }
  }
  const most = Math.max(1, ...shown.nodes.map(({ degree }) => degree))
  const onPath = new Set(path)
  const radiusOf = (degree: number) => LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(degree / most)
  const byName = shown.nodes.toSorted((one, other) => Number(onPath.has(other.key)) - Number(onPath.has(one.key)))
  const labels = placeLabels(
    byName.map(({ key, name, degree }) => {
      const { x, y } = at(key)
      const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 2).trimEnd()}…` : name
      return { text, at: [x, y] as const, gap: radiusOf(degree) + 4 }
    }),
    { width, height, most: NAMED },
  )
  const steps = new Set(path?.slice(1).map((key, before) => [key, path[before]!].toSorted().join(' ')))
  return (
    <svg
      className="chart network"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('network.name', { count: shown.nodes.length })}
    >
      {shown.edges.map(({ a, b, agreements }) => {
        const [one, other] = [at(a), at(b)]
        const isStep = steps.has([a, b].toSorted().join(' '))
        return (
          <line
            key={`${a} ${b}`}
            x1={one.x}
            y1={one.y}
            x2={other.x}
            y2={other.y}
            stroke={isStep ? 'var(--bad)' : 'var(--control)'}
            strokeOpacity={isStep ? 1 : 0.55}
            strokeWidth={isStep ? 3 : Math.min(6, agreements)}
          />
        )
      })}
      {shown.nodes.map(({ key, name, degree, type }) => {
        const { x, y } = at(key)
        const radius = radiusOf(degree)
        const fill = onPath.has(key) ? 'var(--bad)' : type === 'company' ? 'var(--s-industry)' : 'var(--link)'
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same links for the keyboard
          <g key={key} className="actor" onClick={() => void navigate(actorLink(shown.of, key))}>
            <title>{name}</title>
            {type === 'bank' ? (
              <rect
                x={x - radius}
                y={y - radius}
                width={2 * radius}
                height={2 * radius}
                fill={onPath.has(key) ? 'var(--bad)' : 'var(--s-finance)'}
              />
            ) : (
              <circle cx={x} cy={y} r={radius} fill={fill} />
            )}
          </g>
        )
      })}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={`${text} ${x}`} className="halo" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
