import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { useWidth } from '../../pieces/use-width.ts'
import { commandLink } from '../command-link.ts'
import { TiesDoubts } from './ties-doubts.tsx'
import { TiesParts } from './ties-parts.tsx'

const IndexChart = lazy(() => import('./index-chart.tsx'))
const HEIGHT = 280
/** Of fewer nobody should see a trend. */
const FEWEST_YEARS = 5

/** Whether ties deepen or cool: the verdict, the index behind it, its parts by year, and what speaks against it. */
export function PairTies({ ties }: { readonly ties: Ties | undefined }) {
  const { t, number, money, gap } = useWords()
  const [frame, width] = useWidth()
  if (!ties) return <Skeleton lines={12} height={600} />
  const { years, verdict } = ties
  const one = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : number(value, { maximumFractionDigits: 1 })
  const linked = ({ value, n, list }: { readonly value: number; readonly n: number; readonly list: string }) =>
    n === 0 ? (
      number(value)
    ) : (
      <Link key={list} to={commandLink(list)}>
        {number(value)}
      </Link>
    )
  const known = years.filter(({ index }) => index !== null)
  return (
    <section id="ties">
      <h2>{t('pair.deepening')}</h2>
      <p className="sub">{t('pair.deepeningSub')}</p>
      <p className="verdict">
        <strong>{t(`verdict.${verdict.word}`)}</strong>
        {gap}
        <TiesDoubts ties={ties} />
      </p>
      <FigureFrame
        name="foedera-ties"
        title={titleOf(known, t, one)}
        unit={`${t('pair.indexUnit')}${known.length > 0 && known.length < FEWEST_YEARS ? `${gap}${t('pair.fewYears')}` : ''}`}
        source={t('pair.fromRegister')}
        table={{
          columns: [
            t('facet.year'),
            t('pair.index'),
            t('home.agreements'),
            t('pair.weight'),
            t('pair.newSectors'),
            t('pair.dollars'),
            t('pair.delivered'),
            t('pair.meetings'),
            t('pair.statements'),
            t('pair.documents'),
          ],
          rows: years.map(each => [
            each.year,
            one(each.index?.value),
            linked(each.agreements),
            one(each.legalWeight.value),
            linked(each.newSectors),
            each.dollars.n === 0 ? (
              '—'
            ) : (
              <Link key="dollars" to={commandLink(each.dollars.list)}>
                {money({ value: each.dollars.value, currency: 'USD' }, true)}
              </Link>
            ),
            linked(each.delivered),
            number(each.meetings.leaders + each.meetings.ministers + each.meetings.others),
            number(each.statements),
            number(each.documents),
          ]),
        }}
      >
        <div ref={frame} style={{ minHeight: HEIGHT }}>
          {width > 0 && known.length > 0 ? (
            <Suspense>
              <IndexChart years={years} width={width} height={HEIGHT} />
            </Suspense>
          ) : null}
        </div>
      </FigureFrame>
      <TiesParts ties={ties} />
    </section>
  )
}

function titleOf(
  known: Ties['years'],
  t: ReturnType<typeof useWords>['t'],
  one: (value: number | undefined) => string,
): string {
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return t('pair.indexTitle', { count: known.length })
  return t('pair.indexFromTo', {
    from: String(first.year),
    to: String(last.year),
    before: one(first.index?.value),
    after: one(last.index?.value),
  })
}
