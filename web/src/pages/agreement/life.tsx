import type { Entry, ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Quote } from '../../pieces/quote.tsx'
import { quotesOf, type SourceText } from '../../pieces/record/quotes-of.ts'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'

type Props = {
  readonly entry: Entry
  readonly documents: ShownEntry['documents']
  readonly sources: readonly SourceText[]
}

/** Milestones that sources report, up to where the newest of them looked. */
export function Life({ entry, documents, sources }: Props) {
  const { t, code, date, comma } = useWords()
  const known = entry.milestones.toSorted((a, b) => (a.date?.value ?? '9999').localeCompare(b.date?.value ?? '9999'))
  const milestones = known.length > 0 ? known : [{ status: entry.status, ...(entry.date ? { date: entry.date } : {}) }]
  const newest = documents
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1)
  return (
    <section>
      <h2>{t('agreement.life')}</h2>
      <p className="sub">{t('agreement.lifeSub')}</p>
      <ol className="plain life">
        {milestones.map(({ status, date: day }) => {
          const [quoted] = quotesOf(status.evidence, sources)
          return (
            <li key={`${status.value} ${day?.value ?? ''}`}>
              <StatusGlyph status={status.value} />
              <strong>
                {code('status', status.value)}
                {day ? `${comma}${date(day.value)}` : ''}
              </strong>
              {quoted ? <Quote quoted={{ ...quoted, before: '', after: '' }} kind="status" /> : null}
            </li>
          )
        })}
        <li className="gap">
          <i className="tick" />
          <strong>{newest ? t('agreement.lastLooked', { date: date(newest) }) : t('agreement.neverLooked')}</strong>
          <p>{t('agreement.nothingAfter')}</p>
        </li>
      </ol>
    </section>
  )
}
