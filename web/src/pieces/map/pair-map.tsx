import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-110m.json'
import { PLACES_OF_COUNTRIES } from '../../codes/places-of-countries.ts'
import { useWords } from '../../language/language-context.tsx'
import { pairLink } from '../../pages/links.ts'
import { SvgLink } from '../chart/svg-link.tsx'
import { placeLabels } from './place-labels.ts'
import './map.css'

const topology = world as unknown as Parameters<typeof mesh>[0]
const countries = topology.objects.countries as Extract<Parameters<typeof mesh>[1], { type: 'GeometryCollection' }>
/** Where nobody makes agreements, and which would take a fifth of the map. */
const ANTARCTICA = '010'
const land = feature(topology, {
  type: 'GeometryCollection',
  geometries: countries.geometries.filter(({ id }) => id !== ANTARCTICA),
})
/** The map ends at Alaska, Greenland, Tuvalu, New Zealand and Cape Horn; what little lies beyond is cut off rather than all drawn smaller. */
const ENDS = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-168, 66],
    [-126, 48],
    [-35, 84],
    [179, 66],
    [179, -8],
    [178, -38],
    [-68, -56],
  ],
}
const borders = mesh(topology, countries, (a, b) => a !== b)

const WIDEST_LINE = 6
const NARROW = 500

type Props = {
  readonly pairs: readonly DrawnPair[]
  readonly width: number
  /** Where a line leads; to the page of the pair unless said. */
  readonly toPair?: (pair: string) => string
}
/** What a line stands for: its width, and what is said of it when it is pointed at. */
export type DrawnPair = { readonly pair: string; readonly size: number; readonly label: string }
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
  const { ground, lines, project, height } = useMemo(() => {
    const projection = geoNaturalEarth1().fitWidth(width, ENDS)
    const path = geoPath(projection).digits(1)
    const bottom = Math.ceil(path.bounds(ENDS)[1][1])
    return { ground: path(land) ?? '', lines: path(borders) ?? '', project: projection, height: bottom }
  }, [width])
  const most = Math.max(Number.MIN_VALUE, ...pairs.map(({ size }) => size))
  const placed = pairs.flatMap(({ pair, size, label }) => {
    const [a = '', b = ''] = pair.split('-')
    const [from, to] = [PLACES_OF_COUNTRIES.get(a), PLACES_OF_COUNTRIES.get(b)]
    const [start, end] = [from && project([...from]), to && project([...to])]
    return start && end ? [{ pair, size, label, a, b, start, end }] : []
  })
  const dots = new Map(placed.flatMap(({ a, b, start, end }) => [[a, start] as const, [b, end] as const]))
  const labels = placeLabels(
    [...dots].map(([code, at]) => ({ text: country(code), at })),
    { width, height, most: width < NARROW ? 6 : 16 },
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links
    <svg
      className="chart map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={t('home.mapName', { count: pairs.length })}
    >
      <path className="land" d={ground} />
      <path className="borders" d={lines} />
      {placed.toReversed().map(({ pair, size, label, start, end }) => (
        <SvgLink key={pair} to={toPair(pair)} name={`${pairName(pair)}: ${label}`}>
          <path className="bow" d={bow(start, end)} strokeWidth={1 + ((WIDEST_LINE - 1) * size) / most} />
        </SvgLink>
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
