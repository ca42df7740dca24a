import { type MannKendall, mannKendall } from './mann-kendall.ts'
import { type Point, type SenSlope, senSlope } from './sen-slope.ts'

/** Whether a series rises or falls, by how much a unit of time, and how sure that is. */
export type Trend = MannKendall & { readonly sen: SenSlope | null }

export const trendOf = (points: readonly Point[]): Trend => ({ ...mannKendall(points), sen: senSlope(points) })
