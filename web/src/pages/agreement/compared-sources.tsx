import { Link } from 'react-router'
import type { Entry, Evidence, ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import type { MessageKey } from '../../language/messages.ts'
import { Name } from '../../pieces/name.tsx'
import type { SourceText } from '../../pieces/record/quotes-of.ts'
import { documentLink } from '../links.ts'

type Props = { readonly shown: ShownEntry; readonly sources: readonly SourceText[] }
type Held = { readonly evidence: readonly Evidence[] }
type Row = {
  readonly id: string
  readonly name: MessageKey
  /** The words of each source, and whether they speak against what is shown. */
  readonly cells: readonly { readonly words: string | null; readonly isAgainst: boolean }[]
}

const MOST_SOURCES = 4
const LONGEST = 90

const fieldsOf = (entry: Entry): readonly (readonly [string, MessageKey, readonly (Held | undefined)[]])[] => [
  ['status', 'field.status', [entry.status]],
  ['date', 'field.date', [entry.date]],
  ['countries', 'field.countries', entry.countries],
  ['parties', 'field.parties', entry.parties],
  ['amounts', 'field.amounts', entry.amounts],
  ['terms', 'field.terms', entry.terms],
  ['form', 'field.form', [entry.form]],
  ['instrument', 'field.instrument', [entry.instrument]],
  ['places', 'field.places', entry.places],
]

function wordsOf(held: readonly (Held | undefined)[], source: SourceText): string | null {
  const words = held
    .flatMap(each => each?.evidence ?? [])
    .filter(({ documentId }) => documentId === source.id)
    .flatMap(({ spans }) => spans.map(({ start, end }) => source.text.slice(start, end)))
  const text = [...new Set(words)].join(' … ')
  if (text === '') return null
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}

/** What each source says of each field, side by side, and where they differ. */
export function ComparedSources({ shown, sources }: Props) {
  const { t } = useWords()
  const { entry, documents } = shown
  const compared = sources.slice(0, MOST_SOURCES)
  if (compared.length < 2) return null
  const rows = fieldsOf(entry).flatMap(([id, name, held]): Row[] => {
    const against = entry.conflicts.filter(({ field }) => field === id)
    const cells = compared.map(source => {
      const other = wordsOf(against, source)
      return other === null ? { words: wordsOf(held, source), isAgainst: false } : { words: other, isAgainst: true }
    })
    return cells.some(({ words }) => words !== null) ? [{ id, name, cells }] : []
  })
  const results = rows.map(({ cells }) => resultOf(cells))
  const countOf = (kind: Result) => results.filter(each => each === kind).length
  return (
    <section id="sources">
      <h2>{t('agreement.compared')}</h2>
      <p className="sub">
        {t('agreement.comparedSub', { differ: countOf('differ'), agree: countOf('agree'), single: countOf('single') })}
      </p>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{t('agreement.field')}</th>
            {compared.map(({ id }, place) => {
              const document = documents.find(each => each.id === id)
              return (
                <th scope="col" key={id}>
                  {place + 1}{' '}
                  <Link to={documentLink(id)}>{document?.publisher ?? <Name text={document?.title ?? id} />}</Link>
                </th>
              )
            })}
            <th scope="col">{t('agreement.result')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }, place) => (
            <tr key={id} className={results[place] === 'differ' ? 'is-differing' : undefined}>
              <th scope="row">{t(name)}</th>
              {cells.map(({ words }, source) => (
                <td key={compared[source]!.id} data-source={source + 1}>
                  {words === null ? (
                    <span className="muted">{t('record.notStated')}</span>
                  ) : (
                    <span className="compared-words">
                      “<Name text={words} />”
                    </span>
                  )}
                </td>
              ))}
              <td>
                {results[place] === 'differ' ? (
                  <span className="tag conflict">≠ {t('agreement.differ')}</span>
                ) : results[place] === 'agree' ? (
                  <>= {t('agreement.agree')}</>
                ) : (
                  <span className="muted">
                    {t('agreement.inOne', { source: cells.findIndex(({ words }) => words !== null) + 1 })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Result = 'differ' | 'agree' | 'single'
function resultOf(cells: Row['cells']): Result {
  if (cells.some(({ isAgainst }) => isAgainst)) return 'differ'
  return cells.filter(({ words }) => words !== null).length > 1 ? 'agree' : 'single'
}
