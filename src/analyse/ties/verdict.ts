import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { intervalSchema } from '../figures/figure.ts'
import type { Point } from '../statistics/sen-slope.ts'
import { type Trend, trendOf } from '../statistics/trend.ts'

/** Below any of these no verdict is given. */
export const LEAST = { years: 8, agreements: 20, pairs: 30 } as const
/** How likely a trend by chance may be that is still called one. */
export const LEVEL = 0.05

export const trendSchema = z.strictObject({
  n: z.int().describe('How many years.'),
  s: z.number().describe('The sum S of Mann and Kendall: pairs of years that rise less pairs that fall.'),
  variance: z.number().describe('Of S where there is no trend, corrected for equal values.'),
  tau: z.number().describe("Kendall's tau: -1 falls always, 1 rises always."),
  z: z.number().describe('S in standard errors, those widened where values carry over from year to year.'),
  p: z.number().describe('How likely so much or more is by chance, to either side.'),
  method: z
    .enum(['exact', 'normal'])
    .describe('Whether p counts all orders or takes the normal distribution for them.'),
  autocorrelation: z.number().describe('How much each year says of the next, the trend taken out.'),
  inflation: z
    .number()
    .describe('By how much the variance is larger for it (Bayley and Hammersley); 1 where it is not.'),
  sen: z
    .strictObject({
      slope: z.number().describe('The median slope, a year.'),
      interval: intervalSchema.nullable().describe('Its interval of 95 %; null where the years are too few.'),
      intercept: z.number().describe('Where the line stands in year 0.'),
    })
    .nullable()
    .describe("Sen's slope; null where there are fewer than two years."),
})

export const VERDICTS = {
  deepening: 'deepening',
  cooling: 'cooling',
  'no-trend': 'no trend that this evidence can show',
  'too-little-evidence': 'too little evidence',
} as const
export type VerdictWord = keyof typeof VERDICTS

export const verdictSchema = z.strictObject({
  word: z.enum(Object.keys(VERDICTS) as [VerdictWord, ...VerdictWord[]]).describe('What the tests let one say.'),
  reason: z.string().describe('Why, in words.'),
  missing: z.array(z.string()).describe('What is missing for a verdict.'),
  index: trendSchema.describe('The trend of the index as a whole; the verdict does not rest on it.'),
  plain: trendSchema.describe('The trend of the index of the counts by themselves.'),
  perDocument: trendSchema.describe('The trend of the index of the counts per 100 documents that mention the pair.'),
})
export type Verdict = Of<typeof verdictSchema>

export type Evidence = {
  readonly years: readonly {
    readonly year: number
    readonly value: number
    readonly plain: number
    readonly perDocument: number
  }[]
  readonly agreements: number
  readonly pairs: number
}

/**
 * What the evidence lets one say. Ties deepen (or cool) where both indices rise (or fall) and neither does so by chance: that of the counts, which louder media lift, and that of the counts per 100
 * documents, which louder media press down. More news of the same ties therefore moves the two apart, and no verdict follows.
 */
export function judge({ years, agreements, pairs }: Evidence): Verdict {
  const series = (of: 'value' | 'plain' | 'perDocument'): Point[] =>
    years.map(each => ({ time: each.year, value: each[of] }))
  const [plain, perDocument] = [trendOf(series('plain')), trendOf(series('perDocument'))]
  const lacking = ([name, have]: readonly [keyof typeof LEAST, number]) =>
    have < LEAST[name] ? [`${LEAST[name]} ${SAID[name]} (there ${have === 1 ? 'is' : 'are'} ${have})`] : []
  const missing = (
    [
      ['years', years.length],
      ['agreements', agreements],
      ['pairs', pairs],
    ] as const
  ).flatMap(lacking)
  const tests = { missing, index: trendOf(series('value')), plain, perDocument }
  if (missing.length > 0)
    return { word: 'too-little-evidence', reason: `A verdict needs at least ${list(missing)}.`, ...tests }
  const both = `The index of the counts ${said(plain)}, that per 100 documents ${said(perDocument)}`
  const isSure = plain.p < LEVEL && perDocument.p < LEVEL
  if (isSure && plain.s > 0 && perDocument.s > 0)
    return { word: 'deepening', reason: `${both}: both rise, beyond chance at ${100 * LEVEL} %.`, ...tests }
  if (isSure && plain.s < 0 && perDocument.s < 0)
    return { word: 'cooling', reason: `${both}: both fall, beyond chance at ${100 * LEVEL} %.`, ...tests }
  return { word: 'no-trend', reason: `${both}: ${whyNot(plain, perDocument)}.`, ...tests }
}

const SAID = {
  years: 'years in which documents speak of the pair and of others',
  agreements: 'agreements',
  pairs: 'other pairs to compare with',
} as const

/** Where a trend goes, in words. A direction that may be chance is none. */
export const sayDirection = ({ s, p }: Pick<Trend, 's' | 'p'>): string =>
  p >= LEVEL ? 'shows no trend beyond chance' : s > 0 ? 'rises' : 'falls'

const list = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function said({ s, p, sen }: Trend): string {
  const way = s > 0 ? 'rises' : s < 0 ? 'falls' : 'neither rises nor falls'
  const by = Math.abs(sen?.slope ?? 0)
  const slope = sen === null || s === 0 ? '' : ` by ${by < 0.05 ? 'less than 0.1' : by.toFixed(1)} points a year`
  return `${way}${slope} (p = ${p < 0.001 ? '< 0.001' : p.toFixed(3)})`.replace('= <', '<')
}

function whyNot(plain: Trend, perDocument: Trend): string {
  if (plain.p >= LEVEL && perDocument.p >= LEVEL) return 'neither is beyond chance'
  if (plain.p >= LEVEL) return 'the first may be chance'
  if (perDocument.p >= LEVEL)
    return plain.s > 0 ? 'there is more, but not more than there is more news of it' : 'the second may be chance'
  return 'they go opposite ways, as they do where the amount of news changes'
}
