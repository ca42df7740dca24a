import { compareNames, SAME_NAME } from '../../names/compare-names.ts'
import { defineFeature } from '../feature.ts'

const ALIKE = 0.4

/** Firms, banks and ministries. That two agreements have China's export-import bank in common tells little, a small firm much. */
export const parties = defineFeature({
  name: 'parties',
  levels: ['none', 'one-has', 'rare-shared', 'rare-several', 'common-shared', 'alike', 'elsewhere', 'different'],
  level({ parties: a }, { parties: b }) {
    if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one-has'
    const matched = { rare: [new Set<number>(), new Set<number>()], common: false }
    let best = 0
    for (const [i, one] of a.entries()) {
      for (const [j, other] of b.entries()) {
        const likeness = compareNames(one, other)
        best = Math.max(best, likeness)
        if (likeness < SAME_NAME) continue
        if (one.isCommon || other.isCommon) matched.common = true
        else {
          matched.rare[0]!.add(i)
          matched.rare[1]!.add(j)
        }
      }
    }
    const rare = Math.min(matched.rare[0]!.size, matched.rare[1]!.size)
    if (rare > 0) return rare > 1 ? 'rare-several' : 'rare-shared'
    if (matched.common) return 'common-shared'
    if (best >= ALIKE) return 'alike'
    // One report names the ministry of one side, the other that of the other side: nothing against it.
    const isOneCountry = a.some(one => b.some(other => one.country === other.country))
    return isOneCountry ? 'different' : 'elsewhere'
  },
})
