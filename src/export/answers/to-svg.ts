import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { escapeHtml } from '../html/escape-html.ts'
import { textWidth } from '../text-width.ts'
import type { PlotSpec } from './plot-spec.ts'
import { COLOURS, partsOf, toPlotOptions } from './to-plot-options.ts'
import { wrapLine } from './wrap-line.ts'

const WIDTH = 880
const [EDGE, KEY_LEFT] = [16, 64]
/** How wide a letter is at most on average, as a share of its height: fonts differ from machine to machine. */
const LETTER = 0.6
const [TITLE, SUBTITLE, KEY, SOURCE] = [18, 12.5, 12, 11]
const LINE = 1.4

type Line = { readonly x: number; readonly y: number; readonly words: string }

/** A picture of an answer as SVG: title, axes with units, legend, and a line that says what it is made of. Long lines are wrapped, so that nothing is cut off. */
export function toSvg(spec: PlotSpec): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const chart = Plot.plot({ document, width: WIDTH, ...toPlotOptions(spec) }) as unknown as {
    outerHTML: string
    getAttribute(name: string): string | null
  }
  const title = toLines(spec.title, TITLE, 24)
  const subtitle = toLines(spec.subtitle, SUBTITLE, below(title, TITLE))
  const keys = placeKeys(partsOf(spec), below(subtitle, SUBTITLE) + 2)
  const top = (keys.at(-1)?.y ?? subtitle.at(-1)?.y ?? 0) + 12
  const height = Number(chart.getAttribute('height'))
  const source = toLines(spec.source, SOURCE, top + height + 22)
  const whole = Math.ceil(below(source, SOURCE))
  const key = keys
    .map(
      ({ x, y, words }, at) =>
        `<rect x="${x}" y="${y - 10}" width="11" height="11" fill="${COLOURS[at % COLOURS.length]}"/>${text({ x: x + 16, y, words }, KEY)}`,
    )
    .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif" fill="#222" role="img">`,
    `<title>${escapeHtml(spec.title)}</title><rect width="${WIDTH}" height="${whole}" fill="#fff"/>`,
    ...title.map(line => text(line, TITLE, ' font-weight="600"')),
    ...subtitle.map(line => text(line, SUBTITLE)),
    key,
    chart.outerHTML.replaceAll('currentColor', '#222').replace('<svg ', `<svg x="0" y="${top}" `),
    ...source.map(line => text(line, SOURCE, ' fill="#555"')),
    '</svg>\n',
  ].join('\n')
}

const text = ({ x, y, words }: Line, size: number, style = '') =>
  `<text x="${x}" y="${round(y)}" font-size="${size}"${style}>${escapeHtml(words)}</text>`

const toLines = (words: string, size: number, y: number): Line[] =>
  wrapLine(words, Math.floor((WIDTH - 2 * EDGE) / (size * LETTER)))
    .split('\n')
    .map((line, at) => ({ x: EDGE, y: y + at * size * LINE, words: line }))

const below = (lines: readonly Line[], size: number) => (lines.at(-1)?.y ?? 0) + size * LINE

/** The parts of a legend side by side, and in further lines where they are many. */
function placeKeys(parts: readonly string[], y: number): Line[] {
  let [x, line] = [KEY_LEFT, y]
  return parts.map(words => {
    const width = 34 + textWidth(words) * KEY * LETTER
    if (x > KEY_LEFT && x + width > WIDTH) [x, line] = [KEY_LEFT, line + KEY * 1.6]
    const place = { x: round(x), y: round(line), words }
    x += width
    return place
  })
}

const round = (value: number) => Math.round(10 * value) / 10
