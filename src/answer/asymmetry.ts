import { type Asymmetry, asymmetry } from '../analyse/index.ts'
import type { Store } from '../store/index.ts'
import { homeOf } from './home-of.ts'
import { readRows } from './read-all.ts'
import { whyNoPair } from './refusals.ts'
import { toYearFilter, type Years } from './to-years.ts'

export type AsymmetryQuestion = Years & { readonly pair: readonly [string, string] }

/**
 * What do sources of one side list that those of the other leave out?
 *
 * @throws AnswerError `no-pair`, `no-years` or `no-agreement` where the register has none of the two.
 */
export const answerAsymmetry = (
  store: Pick<Store, 'snapshot'>,
  { pair, from, to }: AsymmetryQuestion,
): Promise<Asymmetry> =>
  store.snapshot(async reader => {
    const years = toYearFilter({ from, to })
    const rows = await readRows(reader, { between: pair, ...years })
    if (rows.length === 0) throw await whyNoPair(reader, pair, { from, to })
    const reports = await reader.entries.reports(rows.map(({ id }) => id))
    const packages = await reader.packages.get([...new Set(rows.flatMap(row => row.packages))])
    return asymmetry({
      pair,
      rows,
      told: reports.map(({ entry, documentId, publisher, url }) => ({
        agreement: entry,
        documentId,
        country: homeOf(publisher, url),
      })),
      packages,
      filter: { between: pair.join(','), ...years },
    })
  })
