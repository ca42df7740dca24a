import { Link } from 'react-router'
import { pageAt } from '../../../../src/model/index.ts'
import type { Evidence, ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import type { QuoteKind } from '../../pieces/quote.tsx'
import { markWords } from '../../pieces/record/mark-words.ts'
import { paragraphAt, paragraphsOf } from '../../pieces/record/paragraphs.ts'
import type { SourceText } from '../../pieces/record/quotes-of.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { documentLink } from '../links.ts'

type Props = { readonly shown: ShownEntry; readonly sources: readonly SourceText[] | undefined }
type Held = { readonly evidence: readonly Evidence[] }

/** The evidence of each kind, the one that is drawn over others last. */
const evidenceOf = ({ entry }: ShownEntry): readonly (readonly [QuoteKind, readonly (Held | undefined)[]])[] => [
  ['subject', [entry.subject]],
  ['party', [...entry.sides, ...entry.parties]],
  ['status', [entry.status]],
  ['date', [entry.date, ...entry.terms]],
  ['money', entry.amounts],
]
const KINDS: readonly QuoteKind[] = ['party', 'money', 'date', 'status', 'subject']

/** The passage of the first source that tells of the agreement, with its words marked. */
export function Passage({ shown, sources }: Props) {
  const { t, date } = useWords()
  if (!sources) return <Skeleton lines={10} height={400} />
  const [best] = shown.entry.title.evidence
  const id = best?.documentId
  const behind = shown.documents.find(each => each.id === id)
  const { text, pages } = sources.find(each => each.id === id) ?? {}
  const start = best?.spans[0]?.start
  if (!behind || text === undefined || start === undefined) return null
  const paragraphs = paragraphsOf(text)
  const number = paragraphAt(paragraphs, start)
  const paragraph = number === undefined ? undefined : paragraphs[number - 1]
  if (!paragraph) return null
  const page = pageAt(pages, start)
  const marks = evidenceOf(shown).flatMap(([kind, held]) =>
    held
      .flatMap(each => each?.evidence ?? [])
      .filter(({ documentId }) => documentId === id)
      .flatMap(({ spans }) => spans.map(span => ({ kind, span }))),
  )
  const shownMarks = markWords(text, paragraph, marks)
  return (
    <div className="side">
      <h2>{t('agreement.passage')}</h2>
      <p className="sub">
        <Link to={documentLink(behind.id)}>
          <Name text={behind.title ?? t('document.untitled')} />
        </Link>
        {behind.publisher ? `, ${behind.publisher}` : ''}
        {behind.published ? `, ${date(behind.published)}` : ''}
      </p>
      <div className="passage" lang={behind.language}>
        <p>
          <span className="paragraph-number">{page === undefined ? `¶ ${number}` : t('page.number', { page })}</span>
          {shownMarks.map(({ text: words, kind, start: place }) =>
            kind ? (
              <mark key={place} data-kind={kind}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
        </p>
      </div>
      <p className="key">
        {KINDS.filter(kind => shownMarks.some(mark => mark.kind === kind)).map(kind => (
          <mark key={kind} data-kind={kind}>
            {t(`kind.${kind}`)}
          </mark>
        ))}
      </p>
    </div>
  )
}
