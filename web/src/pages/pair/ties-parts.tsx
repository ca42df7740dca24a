import { isTrend } from '../../codes/is-trend.ts'
import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'

const PARTS = ['agreements', 'legalWeight', 'newSectors', 'dollars', 'delivered', 'meetings', 'statements'] as const
const NAMES = {
  agreements: 'home.agreements',
  legalWeight: 'pair.weight',
  newSectors: 'pair.newSectors',
  dollars: 'pair.dollars',
  delivered: 'pair.delivered',
  meetings: 'pair.meetings',
  statements: 'pair.statements',
} as const

type Trend = Ties['trends'][number]
const wayOf = (trend: Trend) => (!isTrend(trend) ? 'none' : trend.s > 0 ? 'up' : 'down')

/** What the verdict is made of: each part by itself, the pair against itself before, and against others. */
export function TiesParts({ ties: { trends, comparisons, verdict } }: { readonly ties: Ties }) {
  const { t, number, percent } = useWords()
  // Of a few years every part says that nothing can be said.
  if (verdict.word === 'too-little-evidence') return null
  const p = (value: number) => number(value, { maximumSignificantDigits: 2 })
  const { halves, others } = comparisons
  const trendOf = (part: (typeof PARTS)[number], per: Trend['per']) =>
    trends.find(each => each.component === part && each.per === per)
  const cell = (trend: Trend | undefined) => (trend ? t(`trend.${wayOf(trend)}`, { p: p(trend.p) }) : '—')
  return (
    <>
      <h3>{t('pair.parts')}</h3>
      <p className="unit">{t('pair.partsUnit')}</p>
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pair.part')}</th>
              <th scope="col">{t('pair.perYear')}</th>
              <th scope="col">{t('pair.perDocuments')}</th>
            </tr>
          </thead>
          <tbody>
            {PARTS.map(part => (
              <tr key={part}>
                <th scope="row">{t(NAMES[part])}</th>
                <td>{cell(trendOf(part, 'year'))}</td>
                <td>{cell(trendOf(part, '100 documents'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="plain rows small">
        {halves ? (
          <li>
            {t('pair.halves', {
              early: `${halves.earlier.from}–${halves.earlier.to}`,
              late: `${halves.later.from}–${halves.later.to}`,
              before: number(halves.earlier.perYear, { maximumFractionDigits: 1 }),
              after: number(halves.later.perYear, { maximumFractionDigits: 1 }),
              p: p(halves.p),
            })}
          </li>
        ) : null}
        {others.grewLess === null ? null : (
          <li>{t('pair.others', { share: percent(others.grewLess), pairs: others.pairs })}</li>
        )}
      </ul>
    </>
  )
}
