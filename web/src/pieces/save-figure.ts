import { textWidth } from './chart/text-width.ts'
import { download } from './download.ts'

type Choices = {
  readonly kind: 'svg' | 'png'
  readonly name: string
  readonly title: string
  /** Lines below the picture: unit, source. */
  readonly notes: readonly string[]
}

/** What a page's styles decide, written into the picture, which leaves the page without them. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'overflow',
  'visibility',
  'display',
] as const
const SVG = 'http://www.w3.org/2000/svg'
const SCALE = 2
const [TITLE, TITLE_LINE, NOTE, LINE, MARGIN] = [19, 26, 13, 20, 16]

/** Downloads a picture of the page, with its title and source in it, so that it can be cited. */
export async function saveFigure(svg: SVGSVGElement, { kind, name, title, notes }: Choices): Promise<void> {
  const whole = toWhole(svg, title, notes)
  const text = new XMLSerializer().serializeToString(whole)
  const blob = new Blob([text], { type: 'image/svg+xml' })
  download(kind === 'svg' ? blob : await toPng(blob, whole), `${name}.${kind}`)
}

function toWhole(svg: SVGSVGElement, title: string, notes: readonly string[]): SVGSVGElement {
  const { width: drawn, height } = svg.getBoundingClientRect()
  const width = Math.ceil(drawn)
  const page = getComputedStyle(document.body)
  const whole = document.createElementNS(SVG, 'svg')
  const titles = toLines(title, width, TITLE)
  const below = notes.flatMap(note => toLines(note, width, NOTE))
  const top = MARGIN + titles.length * TITLE_LINE + 12
  const bottom = top + Math.ceil(height)
  const total = bottom + below.length * LINE + MARGIN
  set(whole, { xmlns: SVG, width: width + 2 * MARGIN, height: total })
  const ground = document.createElementNS(SVG, 'rect')
  set(ground, { width: '100%', height: '100%', fill: page.backgroundColor })
  const heading = titles.map((line, place) =>
    toText(
      line,
      MARGIN + 18 + place * TITLE_LINE,
      { 'font-size': TITLE, 'font-weight': 600, 'font-family': 'serif' },
      page,
    ),
  )
  const copy = toCopy(svg)
  set(copy, { x: MARGIN, y: top, width, height: Math.ceil(height) })
  const lines = below.map((note, line) => toText(note, bottom + (line + 1) * LINE, { 'font-size': NOTE }, page))
  whole.append(...patternsOf(svg), ground, ...heading, copy, ...lines)
  return whole
}

/** Where a line may be broken: after a blank, and after any Chinese sign. */
const BREAK_PATTERN = /(?<=\s)|(?<=[\p{Script=Han}，。；：、])/u
/** Elsewhere the picture is drawn in other fonts than the page, which may be wider. */
const WIDER = 1.15

/** A text in lines that are no wider than the picture. */
function toLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(BREAK_PATTERN)) {
    if (line !== '' && WIDER * textWidth(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line]
}

/** The picture with what its styles decide written out. */
function toCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [place, element] of [svg, ...svg.querySelectorAll('*')].entries()) writeStyles(element, copies[place]!)
  // A picture leads back to the register wherever it is taken.
  for (const link of copy.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href)
  return copy
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property)
    if (value && value !== 'normal' && value !== 'auto') to.setAttribute(property, value.replaceAll('"', "'"))
  }
  to.removeAttribute('style')
}

/** The patterns that it is filled with stand elsewhere on the page. */
function patternsOf(svg: SVGSVGElement): Element[] {
  const used = new Set([...svg.outerHTML.matchAll(/url\(#(p-[a-z]+)\)/g)].map(match => match[1]!))
  return [...used].flatMap(id => {
    const pattern = document.getElementById(id)
    if (!pattern) return []
    const defs = document.createElementNS(SVG, 'defs')
    const copy = pattern.cloneNode(true) as Element
    const copies = copy.querySelectorAll('*')
    for (const [place, element] of [...pattern.querySelectorAll('*')].entries()) writeStyles(element, copies[place]!)
    defs.append(copy)
    return [defs]
  })
}

function toText(
  text: string,
  y: number,
  attributes: Readonly<Record<string, string | number>>,
  page: CSSStyleDeclaration,
): SVGTextElement {
  const element = document.createElementNS(SVG, 'text')
  set(element, { x: MARGIN, y, fill: page.color, 'font-family': 'sans-serif', ...attributes })
  element.textContent = text
  return element
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

async function toPng(blob: Blob, svg: SVGSVGElement): Promise<Blob> {
  const image = new Image()
  // Not as a blob: address, which the policy of the pages does not let pictures have.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await blob.text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(svg.getAttribute('width')) * SCALE
  canvas.height = Number(svg.getAttribute('height')) * SCALE
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(png => (png ? resolve(png) : reject(new Error('The picture could not be drawn as PNG.')))),
  )
}
