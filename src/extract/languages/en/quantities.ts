import type { Capture, Rule } from '../../engine/text/pattern.ts'
import type { TokenSequence } from '../../engine/text/token-sequence.ts'
import { toDecimal } from '../../engine/values/decimal.ts'
import type { NumberValue } from '../../engine/values/numbers.ts'
import type { QuantityExpression } from '../../engine/values/quantities.ts'

type QuantityRule = Rule<TokenSequence, QuantityExpression>

const decimalOf = (capture: Capture | undefined) => (capture?.value as NumberValue | undefined)?.decimal ?? null

/** ISO 8601 duration of `n` units; half years become months, "1.5 years" P18M. */
function duration(n: string | null, unit: string): QuantityExpression | null {
  if (n === null) return null
  const letter = unit
  if (/^\d+$/.test(n)) return n === '0' || n.length > 4 ? null : { kind: 'duration', iso: `P${n}${letter}` }
  const months = letter === 'Y' ? Number(n) * 12 : Number.NaN
  return Number.isInteger(months) ? { kind: 'duration', iso: `P${months}M` } : null
}

/** Lengths of time, rates and physical quantities in English. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    id: 'en/quantity/duration',
    pattern: ['<number> -? <timeUnit>', '<number> ( <number:digits> ) -? <timeUnit>', 'a|an|one <timeUnit>'],
    produce: (c, s) => {
      const unit = c.timeUnit?.value as string
      if (!c.number)
        return s.textOf(c.timeUnit!.from, c.timeUnit!.to).toLowerCase() === 'decade'
          ? { kind: 'duration', iso: 'P10Y' }
          : null
      const n = decimalOf(c.number)
      // "10 years ago" and "after five years" tell a date; the date rules take the first.
      return unit === 'D10Y' ? duration(n && toDecimal(n, 1), 'Y') : duration(n, unit)
    },
  },
  {
    id: 'en/quantity/base-rate',
    pattern: '<base> ~2 plus|+ ~3 <number> <percent>',
    produce: c => {
      const percent = decimalOf(c.number)
      return percent === null ? null : { kind: 'rate', percent, base: c.base!.value as string }
    },
  },
  {
    id: 'en/quantity/basis-points',
    pattern: '<base> ~2 plus|+ ~3 <number> basis points',
    produce: c => {
      const points = decimalOf(c.number)
      return points === null
        ? null
        : { kind: 'rate', percent: String(Number(points) / 100), base: c.base!.value as string }
    },
  },
  {
    id: 'en/quantity/percent',
    pattern: '<number> -? <percent>',
    produce: c => {
      const percent = decimalOf(c.number)
      return percent === null ? null : { kind: 'share', percent }
    },
  },
  {
    id: 'en/quantity/physical',
    pattern: ['<number> -? <unit> <annual>?', '<number> <unit> of ~4 <annual>', '<number> <unit> <per>'],
    produce: c => {
      const value = decimalOf(c.number)
      if (value === null) return null
      const per = c.per ? (c.per.value as string) : c.annual ? 'year' : undefined
      return { kind: 'quantity', value, unit: c.unit!.value as string, ...(per ? { per } : {}) }
    },
  },
]

/** Units of time as ISO 8601 letters. */
export const TIME_UNITS: Readonly<Record<string, string>> = {
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
  month: 'M',
  months: 'M',
  week: 'W',
  weeks: 'W',
  day: 'D',
  days: 'D',
  decade: 'D10Y',
  decades: 'D10Y',
}

/** Units of physical quantities, by the words that tell them. */
export const UNIT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  tonne: ['tonnes', 'tonne', 'tons', 'ton', 'metric tons', 'metric tonnes', 't', 'mt', 'mtpa'],
  'cubic metre': ['cubic metres', 'cubic meters', 'cubic metre', 'cu m', 'm3'],
  bcm: ['bcm', 'billion cubic metres', 'billion cubic meters'],
  barrel: ['barrels', 'barrel', 'bbl'],
  'barrel a day': ['barrels per day', 'barrels a day', 'bpd', 'b d'],
  MW: ['mw', 'megawatts', 'megawatt'],
  GW: ['gw', 'gigawatts', 'gigawatt'],
  kWh: ['kwh', 'kilowatt hours', 'kilowatt-hours'],
  MWh: ['mwh', 'megawatt hours', 'megawatt-hours'],
  kilometre: ['km', 'kilometres', 'kilometers', 'kilometre', 'kilometer'],
  mile: ['miles', 'mile'],
  hectare: ['hectares', 'hectare', 'ha'],
  acre: ['acres', 'acre'],
  aircraft: [
    'aircraft',
    'planes',
    'airplanes',
    'jets',
    'airliners',
    'fighters',
    'fighter jets',
    'helicopters',
    'passenger jets',
  ],
  ship: ['ships', 'vessels', 'submarines', 'frigates', 'tankers'],
  reactor: ['reactors', 'nuclear reactors', 'power units'],
  vehicle: ['vehicles', 'buses', 'cars', 'trucks', 'locomotives', 'tanks', 'ambulances'],
  dose: ['doses', 'vaccine doses', 'doses of vaccine'],
  person: [
    'people',
    'persons',
    'students',
    'workers',
    'trainees',
    'experts',
    'doctors',
    'citizens',
    'teachers',
    'officials',
    'soldiers',
    'troops',
  ],
}
export const PER_PHRASES: Readonly<Record<string, readonly string[]>> = {
  day: ['a day', 'per day', 'daily'],
  month: ['a month', 'per month', 'monthly'],
}
export const PERCENT_PHRASES = ['percent', 'per cent', '%', 'pct']
export const BASE_RATES: Readonly<Record<string, string>> = {
  libor: 'LIBOR',
  sofr: 'SOFR',
  euribor: 'EURIBOR',
  shibor: 'SHIBOR',
  cirr: 'CIRR',
}
