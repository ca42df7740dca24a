import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { escapeHtml } from '../html/escape-html.ts'
import type { PlotSpec } from './plot-spec.ts'

const WIDTH = 880
const [TOP, BOTTOM, LEFT] = [72, 40, 64]
const [CHART, ROW] = [380, 22]
/** Told apart in greys and by those who see no red and green (Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#666666', '#999999']

/** A picture of an answer as SVG: title, axes with units, legend, and a line that says what it is made of. */
export function toSvg(spec: PlotSpec): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const legend = partsOf(spec)
  const chart = Plot.plot({ document, ...toOptions(spec) }) as unknown as {
    outerHTML: string
    getAttribute(name: string): string | null
  }
  const height = Number(chart.getAttribute('height'))
  const inner = chart.outerHTML.replaceAll('currentColor', '#222')
  const text = (x: number, y: number, size: number, words: string, style = '') =>
    `<text x="${x}" y="${y}" font-size="${size}"${style}>${escapeHtml(words)}</text>`
  const key = legend
    .map(
      (part, at) =>
        `<rect x="${LEFT + at * 110}" y="52" width="11" height="11" fill="${COLOURS[at % COLOURS.length]}"/>${text(LEFT + at * 110 + 16, 62, 12, part)}`,
    )
    .join('')
  const whole = TOP + height + BOTTOM
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif" fill="#222" role="img">`,
    `<title>${escapeHtml(spec.title)}</title><rect width="${WIDTH}" height="${whole}" fill="#fff"/>`,
    text(16, 24, 18, spec.title, ' font-weight="600"'),
    text(16, 43, 12.5, spec.subtitle),
    key,
    inner.replace('<svg ', `<svg x="0" y="${TOP}" `),
    text(16, whole - 14, 11, spec.source, ' fill="#555"'),
    '</svg>\n',
  ].join('\n')
}

const partsOf = ({ kind }: PlotSpec): string[] => {
  const marked = kind.shape === 'bars' ? kind.bars : kind.shape === 'rows' ? kind.rows : []
  return [...new Set(marked.flatMap(({ part }) => (part === undefined ? [] : [part])))]
}

function toOptions(spec: PlotSpec): Plot.PlotOptions {
  const { kind, x, y } = spec
  const parts = partsOf(spec)
  const colour = parts.length > 0 ? { color: { domain: parts, range: COLOURS } } : {}
  const fill = parts.length > 0 ? { fill: 'part' } : { fill: COLOURS[0]! }
  const common = { width: WIDTH, marginLeft: LEFT, marginBottom: 44, style: { fontSize: '12px' }, ...colour }
  if (kind.shape === 'rows')
    return {
      ...common,
      height: 70 + ROW * new Set(kind.rows.map(({ name }) => name)).size,
      marginLeft: 260,
      x: { label: y, grid: true },
      y: { label: null, domain: [...new Set(kind.rows.map(({ name }) => name))] },
      marks: [Plot.barX([...kind.rows], { x: 'value', y: 'name', ...fill }), Plot.ruleX([0])],
    }
  if (kind.shape === 'bars')
    return {
      ...common,
      height: CHART,
      x: { label: x, type: 'band', tickRotate: kind.bars.length > 24 ? -45 : 0 },
      y: { label: y, grid: true, tickFormat: 's' },
      marks: [Plot.barY([...kind.bars], { x: 'x', y: 'y', ...fill }), Plot.ruleY([0])],
    }
  const { points, trend, domain } = kind
  return {
    ...common,
    height: CHART,
    x: { label: x, tickFormat: 'd' },
    y: { label: y, grid: true, ...(domain ? { domain: [...domain] } : {}) },
    marks: [
      Plot.ruleX(
        points.filter(({ low, high }) => low !== undefined && high !== undefined),
        { x: 'x', y1: 'low', y2: 'high', stroke: COLOURS[0]!, strokeOpacity: 0.5, strokeWidth: 3 },
      ),
      Plot.line([...points], { x: 'x', y: 'y', stroke: COLOURS[0]! }),
      Plot.dot([...points], { x: 'x', y: 'y', fill: COLOURS[0]!, r: 3.5 }),
      ...(trend
        ? [
            Plot.line(
              trend.map(([x, y]) => ({ x, y })),
              { x: 'x', y: 'y', stroke: COLOURS[1]!, strokeDasharray: '5 4' },
            ),
          ]
        : []),
    ],
  }
}
