import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { entryQuery, rowsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { RecordLedger } from '../../pieces/record/record-ledger.tsx'
import { useSources } from '../../pieces/record/use-sources.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { agreementLink } from '../links.ts'

const FIELDS = ['countries', 'status', 'date', 'amounts', 'terms', 'number'] as const
const HEIGHT = 480

/** One record of the register, to show how each is kept: with words for what is stated, and what is not said so. */
export function ExampleRecord() {
  const { t } = useWords()
  const today = new Date().toISOString().slice(0, 10)
  const { data } = useQuery(rowsQuery({ has: ['amount'], order: 'newest', to: today, limit: 1 }))
  const id = data?.items[0]?.id
  const { data: shown } = useQuery({ ...entryQuery(id ?? ''), enabled: id !== undefined })
  const sources = useSources(shown)
  if (data && id === undefined) return null
  return (
    <section>
      <h2>{t('home.example')}</h2>
      <p className="sub">{t('home.exampleSub')}</p>
      <div style={{ minHeight: HEIGHT }}>
        {shown && sources ? (
          <>
            <RecordLedger entry={shown.entry} sources={sources} only={FIELDS} />
            <p className="small after-ledger">
              <Link to={agreementLink(shown.entry.id)}>{t('home.whole')}</Link>
            </p>
          </>
        ) : (
          <Skeleton lines={12} height={HEIGHT} />
        )}
      </div>
    </section>
  )
}
