import type { Entry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { amountShort } from '../../pieces/record/value-of.tsx'
import { Sectors } from '../../pieces/sector-swatch.tsx'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { Tag } from '../../pieces/tag.tsx'

/** The record in one line: state, sum, date, sector, how many sources. */
export function Summary({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const { t, code, date } = words
  const [amount] = entry.amounts
  return (
    <div className="sum">
      <StatusMark status={entry.status.value} />
      {entry.conflicts.some(({ field }) => field === 'status') ? (
        <span className="tag conflict">≠ {t('agreement.statusDiffers')}</span>
      ) : null}
      {amount ? <strong className="num">{amountShort(amount.value, words)}</strong> : null}
      {entry.date ? (
        <span>
          <strong className="num">{date(entry.date.value)}</strong>{' '}
          {entry.date.inferred ? <Tag kind="inferred" /> : null}
        </span>
      ) : null}
      {entry.sectors.length > 0 ? <Sectors sectors={entry.sectors.map(({ value }) => value)} /> : null}
      <span className="muted">{t('agreement.sources', { count: entry.health.documents })}</span>
      {entry.review === 'accepted' ? <Tag kind="person" /> : null}
      {entry.review === 'rejected' ? <span className="tag conflict">{code('review', 'rejected')}</span> : null}
    </div>
  )
}
