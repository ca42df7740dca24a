import * as Plot from '@observablehq/plot'
import { shorten } from '../text-width.ts'
import type { PlotSpec } from './plot-spec.ts'

const [CHART, ROW] = [380, 22]
const [LEFT, NAMES] = [64, 260]
/** A name that is longer would stand outside of the picture. */
const MOST_LETTERS = 34
/** So many years have room for their names below the axis. */
const MOST_TICKS = 16
/** Told apart in greys and by those who see no red and green (Okabe and Ito 2008). */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#666666', '#999999']

type Shape<Name extends PlotSpec['kind']['shape']> = Extract<PlotSpec['kind'], { readonly shape: Name }>

/** What the colours of a picture tell apart, in the order of the legend. */
export const partsOf = ({ kind }: PlotSpec): string[] => {
  const marked = kind.shape === 'bars' ? kind.bars : kind.shape === 'rows' ? kind.rows : []
  return [...new Set(marked.flatMap(({ part }) => (part === undefined ? [] : [part])))]
}

/** How Observable Plot draws it. */
export function toPlotOptions(spec: PlotSpec): Plot.PlotOptions {
  const { kind } = spec
  const parts = partsOf(spec)
  const colour = parts.length > 0 ? { color: { domain: parts, range: COLOURS } } : {}
  const common = { marginLeft: LEFT, marginBottom: 44, style: { fontSize: '12px' }, ...colour }
  if (kind.shape === 'rows') return { ...common, ...toRows(spec, kind, parts.length > 0) }
  if (kind.shape === 'bars') return { ...common, ...toBars(spec, kind, parts.length > 0) }
  return { ...common, ...toLine(spec, kind) }
}

const fillOf = (hasParts: boolean) => (hasParts ? { fill: 'part' } : { fill: COLOURS[0]! })

function toRows({ y }: PlotSpec, { rows }: Shape<'rows'>, hasParts: boolean): Plot.PlotOptions {
  const names = [...new Set(rows.map(({ name }) => name))]
  return {
    height: 70 + ROW * names.length,
    marginLeft: NAMES,
    x: { label: y, grid: true, ...wholeTicks(rows.map(({ name, value }) => ({ at: name, value }))) },
    y: { label: null, domain: names, tickFormat: (name: string) => shorten(name, MOST_LETTERS) },
    marks: [Plot.barX([...rows], { x: 'value', y: 'name', ...fillOf(hasParts) }), Plot.ruleX([0])],
  }
}

function toBars({ x, y }: PlotSpec, { bars }: Shape<'bars'>, hasParts: boolean): Plot.PlotOptions {
  const years = bars.map(bar => Number(bar.x))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  // Years without any stand as such: a gap in time is seen as one.
  const domain = bars.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  const step = Math.ceil(domain.length / MOST_TICKS)
  return {
    height: CHART,
    x: { label: x, type: 'band', domain, ticks: domain.filter(year => Number(year) % step === 0) },
    y: { label: y, grid: true, ...wholeTicks(bars.map(bar => ({ at: bar.x, value: bar.y }))) },
    marks: [Plot.barY([...bars], { x: 'x', y: 'y', ...fillOf(hasParts) }), Plot.ruleY([0])],
  }
}

/** Counts have no halves: of few, each has its tick. */
function wholeTicks(parts: readonly { readonly at: string; readonly value: number }[]) {
  const sums = new Map<string, number>()
  for (const { at, value } of parts) sums.set(at, (sums.get(at) ?? 0) + value)
  const most = Math.max(0, ...sums.values())
  return most <= 10 ? { ticks: Array.from({ length: most + 1 }, (_, at) => at), tickFormat: 'd' } : { tickFormat: 'd' }
}

function toLine({ x, y }: PlotSpec, { points, trend, domain }: Shape<'line'>): Plot.PlotOptions {
  const years = points.map(point => point.x)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS))
  return {
    height: CHART,
    x: {
      label: x,
      tickFormat: 'd',
      ...(points.length === 0
        ? {}
        : {
            domain: [first - 0.5, last + 0.5],
            ticks: Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(year => year % step === 0),
          }),
    },
    y: { label: y, grid: true, ...(domain ? { domain: [...domain] } : {}) },
    marks: [
      Plot.ruleX(
        points.filter(({ low, high }) => low !== undefined && high !== undefined),
        { x: 'x', y1: 'low', y2: 'high', stroke: COLOURS[0]!, strokeOpacity: 0.5, strokeWidth: 3 },
      ),
      // Nothing is known of the years between: the line breaks off.
      ...stretchesOf(points).map(stretch => Plot.line(stretch, { x: 'x', y: 'y', stroke: COLOURS[0]! })),
      Plot.dot([...points], { x: 'x', y: 'y', fill: COLOURS[0]!, r: 3.5 }),
      ...(trend
        ? [
            Plot.line(
              trend.map(([at, value]) => ({ x: at, y: value })),
              { x: 'x', y: 'y', stroke: COLOURS[1]!, strokeDasharray: '5 4', clip: true },
            ),
          ]
        : []),
    ],
  }
}

type Point = Shape<'line'>['points'][number]

/** Points whose years follow one another, each run for itself. */
function stretchesOf(points: readonly Point[]): Point[][] {
  const stretches: Point[][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    if (last?.at(-1)?.x === point.x - 1) last.push(point)
    else stretches.push([point])
  }
  return stretches
}
