import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { Pair, Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { FigureFrame } from '../../pieces/figure-frame.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { useWidth } from '../../pieces/use-width.ts'
import { searchLink } from '../links.ts'
import { TiesDoubts } from './ties-doubts.tsx'

const IndexChart = lazy(() => import('./index-chart.tsx'))
const HEIGHT = 280

/** Whether ties deepen or cool: the verdict, the index behind it, its parts by year, and what speaks against it. */
export function PairTies({ pair, ties }: { readonly pair: Pair; readonly ties: Ties | undefined }) {
  const { t, number, money } = useWords()
  const [frame, width] = useWidth()
  if (!ties) return <Skeleton lines={12} height={600} />
  const { years, verdict } = ties
  const between = pair.join(',')
  const one = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : number(value, { maximumFractionDigits: 1 })
  const known = years.filter(({ index }) => index !== null)
  return (
    <section id="ties">
      <h2>{t('pair.deepening')}</h2>
      <p className="sub">{t('pair.deepeningSub')}</p>
      <p className="verdict">
        <strong>{t(`verdict.${verdict.word}`)}</strong> <TiesDoubts ties={ties} />
      </p>
      <FigureFrame
        name="foedera-ties"
        title={t('pair.indexTitle', { count: known.length })}
        unit={t('pair.indexUnit')}
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
            <Link key={each.year} to={searchLink({ between, from: String(each.year), to: String(each.year) })}>
              {number(each.agreements.value)}
            </Link>,
            one(each.legalWeight.value),
            number(each.newSectors.value),
            each.dollars.n === 0 ? '—' : money({ value: each.dollars.value, currency: 'USD' }, true),
            number(each.delivered.value),
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
    </section>
  )
}
