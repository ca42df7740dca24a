import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { PlotSpec } from './plot-spec.ts'
import { toSvg } from './to-svg.ts'

const words = {
  title: 'Ties',
  subtitle: 'Index',
  source: 'Source: Foedera, 3 agreements.',
  x: 'Year',
  y: 'Agreements (number)',
}
const bars = (...all: readonly (readonly [x: string, y: number, part?: string])[]): PlotSpec => ({
  ...words,
  kind: { shape: 'bars', bars: all.map(([x, y, part]) => ({ x, y, ...(part ? { part } : {}) })) },
})
const draw = (spec: PlotSpec) => parseHTML(toSvg(spec)).document
const texts = (spec: PlotSpec) => [...draw(spec).querySelectorAll('text')].map(each => each.textContent ?? '')

describe('a picture of an answer', () => {
  it('says what it is, in what units and where it is from', () => {
    const said = texts(bars(['2014', 2, 'own'], ['2015', 1, 'third'])).join('\n')
    for (const each of [
      'Ties',
      'Index',
      'Source: Foedera, 3 agreements.',
      'Agreements (number)',
      'Year',
      'own',
      'third',
    ])
      expect(said).toContain(each)
  })

  it('wraps what is longer than it is wide, and cuts nothing off', () => {
    const source =
      `Source: Foedera, 81 agreements. foedera list ${'--status agreed,signed,ratified '.repeat(12)}`.trim()
    const lines = texts({ ...bars(['2014', 1]), source }).filter(text => text.includes('--status'))
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(130)
    expect([...texts({ ...bars(['2014', 1]), source })].join(' ')).toContain('foedera list')
  })

  it('gives each part of the legend its room', () => {
    const parts = [
      'on time',
      'late',
      'partly delivered',
      'a name that is longer than others',
      'suspended',
      'cancelled',
      'silent',
    ]
    const spec = bars(...parts.map((part, at) => [String(2010 + at), 1, part] as const))
    const places = parts.map(part => {
      const found = [...draw(spec).querySelectorAll('text')].find(each => each.textContent === part)!
      return { x: Number(found.getAttribute('x')), y: Number(found.getAttribute('y')), part }
    })
    for (const [at, { x, y, part }] of places.entries()) {
      const next = places[at + 1]
      if (next && next.y === y) expect(next.x - x).toBeGreaterThan(part.length * 6)
      expect(x).toBeLessThan(880)
    }
  })

  it('shows years without any as a gap, and names at most sixteen years', () => {
    const bandsOf = (spec: PlotSpec) =>
      [...draw(spec).querySelectorAll('[aria-label="bar"] rect')].map(rect => Number(rect.getAttribute('x')))
    const [first, second, last] = bandsOf(bars(['2010', 1], ['2011', 1], ['2020', 1]))
    expect(last! - first!).toBeGreaterThan(8 * (second! - first!))
    const years = texts(bars(['1967', 1], ['2029', 1])).filter(text => /^\d{4}$/.test(text))
    expect(years.length).toBeGreaterThan(8)
    expect(years.length).toBeLessThanOrEqual(16)
  })

  it('breaks a line off where nothing is known of the years between', () => {
    const spec: PlotSpec = {
      ...words,
      kind: { shape: 'line', points: [2010, 2011, 2012, 2016, 2017].map(x => ({ x, y: x - 2000 })) },
    }
    const lines = [...draw(spec).querySelectorAll('[aria-label="line"] path')].map(path => path.getAttribute('d') ?? '')
    expect(lines).toHaveLength(2)
    expect(lines.map(line => line.split('L').length)).toEqual([3, 2])
  })

  it('shortens long names, writes whole numbers for counts, and stands without any data', () => {
    const name = 'Ministry of Commerce, Industry, Energy and the Supply of Everything'
    const said = texts({ ...words, kind: { shape: 'rows', rows: [{ name, value: 2 }] } })
    expect(said).not.toContain(name)
    expect(said.some(text => text.startsWith('Ministry of Commerce, Indu'))).toBe(true)
    expect(said.filter(text => /^\d/.test(text))).toEqual(['0', '1', '2'])
    for (const kind of [
      { shape: 'rows', rows: [] },
      { shape: 'bars', bars: [] },
      { shape: 'line', points: [] },
    ] as const)
      expect(texts({ ...words, kind })).toContain('Ties')
  })

  it('takes words of sources as words', () => {
    const svg = toSvg({ ...bars(['2014', 1]), title: '<script>alert(1)</script>' })
    expect(svg).not.toContain('<script')
  })
})
