import { useMemo } from 'react'
import { useWords } from '../../language/language-context.tsx'
import { actorLink } from '../../pages/links.ts'
import { keyHeight, SvgKey } from '../chart/svg-key.tsx'
import { SvgLink } from '../chart/svg-link.tsx'
import { placeLabels } from '../map/place-labels.ts'
import { ACTOR_KINDS, ActorSign, actorKind } from './actor-sign.tsx'
import { placeActors } from './place-actors.ts'
import type { ShownNetwork } from './shown-network.ts'
import './network.css'

type Props = {
  readonly shown: ShownNetwork
  readonly path: readonly string[] | null | undefined
  readonly width: number
  readonly height: number
}

/** Names stand beside so many, those with most others. */
const [NAMED, MUST] = [26, 8]
const [MARGIN, LEAST_RADIUS, MOST_RADIUS, GAP] = [24, 3, 13, 8]
/** Of few actors names are written in full. */
const [FEW, LONGEST, LONGEST_OF_FEW] = [40, 34, 64]

/** Actors in the shapes of their kinds, larger with more partners; lines are shared agreements. */
export default function NetworkPicture({ shown, path, width, height }: Props) {
  const { t, code } = useWords()
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
  const byName = shown.nodes.toSorted(
    (one, other) => Number(onPath.has(other.key)) - Number(onPath.has(one.key)) || other.degree - one.degree,
  )
  const boxes = shown.nodes.map(({ key, degree }) => {
    const [{ x, y }, r] = [at(key), radiusOf(degree)]
    return { left: x - r, right: x + r, top: y - r, bottom: y + r }
  })
  const longest = shown.nodes.length > FEW ? LONGEST : LONGEST_OF_FEW
  const labels = placeLabels(
    byName.map(({ key, name, degree }) => {
      const { x, y } = at(key)
      const text = name.length > longest ? `${name.slice(0, longest - 2).trimEnd()}…` : name
      return { text, at: [x, y] as const, gap: radiusOf(degree) + 4 }
    }),
    { width, height, most: NAMED, taken: boxes, must: MUST },
  )
  const kindOf = (type: string | undefined) => (shown.of === 'countries' ? 'state' : actorKind(type))
  const kinds = new Set(shown.nodes.map(({ type }) => kindOf(type)))
  const items = ACTOR_KINDS.filter(kind => kinds.has(kind)).map(kind => ({
    key: kind,
    label: code('partyType', kind),
    sign: <ActorSign kind={kind} x={6} y={6} radius={5} />,
  }))
  const whole = height + GAP + keyHeight(items, width)
  const steps = new Set(path?.slice(1).map((key, before) => [key, path[before]!].toSorted().join(' ')))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links
    <svg
      className="chart network"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role="group"
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
      {shown.nodes.map(({ key, name, degree, type }) => (
        <SvgLink key={key} to={actorLink(shown.of, key)} name={name}>
          <ActorSign
            kind={kindOf(type)}
            {...at(key)}
            radius={radiusOf(degree)}
            fill={onPath.has(key) ? 'var(--bad)' : undefined}
          />
        </SvgLink>
      ))}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={`${text} ${x}`} className="halo" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <SvgKey items={items} width={width} y={height + GAP} />
    </svg>
  )
}
