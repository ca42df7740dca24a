import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-110m.json'
import { PLACES_OF_COUNTRIES } from '../../codes/places-of-countries.ts'
import type { FacetCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { pairLink } from '../../pages/links.ts'
import { placeLabels } from './place-labels.ts'
import './map.css'

const topology = world as unknown as Parameters<typeof mesh>[0]
const land = feature(topology, topology.objects.land!)
const borders = mesh(topology, topology.objects.countries as Parameters<typeof mesh>[1], (a, b) => a !== b)

/** The map is cut above Antarctica. */
const HEIGHT = 0.47
const WIDEST_LINE = 6
const NARROW = 500

type Props = {
  readonly pairs: readonly FacetCount[]
  readonly width: number
  /** Where a line leads; to the page of the pair unless said. */
  readonly toPair?: (pair: string) => string
}
type Point = readonly [number, number]

/** A bow between two places, bent upwards, so that lines of neighbours do not lie on one another. */
function bow([ax, ay]: Point, [bx, by]: Point): string {
  const [dx, dy] = [bx - ax, by - ay]
  const bend = 0.22 * (dx >= 0 ? 1 : -1)
  return `M${ax.toFixed(1)} ${ay.toFixed(1)}Q${((ax + bx) / 2 + dy * bend).toFixed(1)} ${((ay + by) / 2 - dx * bend).toFixed(1)} ${bx.toFixed(1)} ${by.toFixed(1)}`
}

/** Pairs of countries on a map of the world; a line leads to the pair. The same pairs stand in the table of the figure. */
export default function PairMap({ pairs, width, toPair = pairLink }: Props) {
  const { t, country, pairName } = useWords()
  const navigate = useNavigate()
  const height = Math.round(width * HEIGHT)
  const { ground, lines, project } = useMemo(() => {
    const projection = geoNaturalEarth1().fitExtent(
      [
        [2, 2],
        [width - 2, height * 1.12],
      ],
      { type: 'Sphere' },
    )
    const path = geoPath(projection).digits(1)
    return { ground: path(land) ?? '', lines: path(borders) ?? '', project: projection }
  }, [width, height])
  const most = Math.max(1, ...pairs.map(({ n }) => n))
  const placed = pairs.flatMap(({ value, n }) => {
    const [a = '', b = ''] = value.split('-')
    const [from, to] = [PLACES_OF_COUNTRIES.get(a), PLACES_OF_COUNTRIES.get(b)]
    const [start, end] = [from && project([...from]), to && project([...to])]
    return start && end ? [{ value, n, a, b, start, end }] : []
  })
  const dots = new Map(placed.flatMap(({ a, b, start, end }) => [[a, start] as const, [b, end] as const]))
  const labels = placeLabels(
    [...dots].map(([code, at]) => ({ text: country(code), at })),
    { width, height, most: width < NARROW ? 6 : 16 },
  )
  return (
    <svg
      className="chart map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('home.mapName', { count: pairs.length })}
    >
      <path className="land" d={ground} />
      <path className="borders" d={lines} />
      {placed.toReversed().map(({ value, n, start, end }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table of the figure has the same links for the keyboard
        <path
          key={value}
          className="bow"
          d={bow(start, end)}
          strokeWidth={1 + ((WIDEST_LINE - 1) * n) / most}
          onClick={() => void navigate(toPair(value))}
        >
          <title>{`${pairName(value)}: ${n}`}</title>
        </path>
      ))}
      {[...dots].map(([code, [x, y]]) => (
        <circle key={code} className="dot" cx={x} cy={y} r={width < NARROW ? 2 : 3} />
      ))}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={text} className="halo bold" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
