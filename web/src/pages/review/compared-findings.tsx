import { Fragment } from 'react'
import { Link } from 'react-router'
import { pageAt } from '../../../../src/model/index.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { FIELDS, type Field, heldOf } from '../../pieces/record/fields.tsx'
import { paragraphAt, paragraphsOf } from '../../pieces/record/paragraphs.ts'
import { Tag } from '../../pieces/tag.tsx'
import { agreementLink, documentLink } from '../links.ts'
import { compareValues, type Likeness } from './compare-values.ts'
import type { Side, Sides } from './finding-side.ts'
import { FindingWords } from './finding-words.tsx'
import './findings.css'

/** Fields of which it is said when neither states them: they weigh most. */
const ALWAYS: ReadonlySet<string> = new Set(['date', 'amounts'])

/** Two findings side by side: their words, then every field with how the two stand in it. */
export function ComparedFindings({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { t } = words
  const rows = FIELDS.flatMap(field => {
    const values = sides.map(({ finding }) => heldOf(finding, field.id).map(({ value }) => value))
    const likeness = compareValues(field.id, values[0]!, values[1]!)
    return likeness === 'neither' && !ALWAYS.has(field.id) ? [] : [{ field, likeness }]
  })
  return (
    <table className="findings">
      <caption className="vh">{t('judge.compared')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agreement.field')}</th>
          {sides.map(side => (
            <th scope="col" key={side.name}>
              <SideHead side={side} />
            </th>
          ))}
          <th scope="col">{t('agreement.result')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('judge.words')}</th>
          {sides.map(side => (
            <td key={side.name} data-side={side.name}>
              <FindingWords side={side} />
            </td>
          ))}
          <td />
        </tr>
        {rows.map(({ field, likeness }) => (
          <tr key={field.id} className={likeness === 'differ' ? 'is-differing' : undefined}>
            <th scope="row">{t(field.name)}</th>
            {sides.map(side => (
              <td key={side.name} data-side={side.name}>
                <Values side={side} field={field} words={words} />
              </td>
            ))}
            <td className={likeness === 'differ' ? 'result strong' : 'result'}>
              <Result likeness={likeness} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Result({ likeness }: { readonly likeness: Likeness }) {
  const { t } = useWords()
  if (likeness === 'same') return <>= {t('judge.same')}</>
  if (likeness === 'differ') return <>≠ {t('agreement.differ')}</>
  if (likeness === 'partly') return <>≈ {t('judge.partly')}</>
  return (
    <span className="muted">
      {likeness === 'neither' ? t('judge.neither') : t('judge.only', { side: likeness === 'only-A' ? 'A' : 'B' })}
    </span>
  )
}

function Values({ side, field, words }: { readonly side: Side; readonly field: Field; readonly words: Words }) {
  const held = heldOf(side.finding, field.id)
  if (held.length === 0) return <span className="muted">{words.t('record.notStated')}</span>
  return (
    <div>
      {held.map(({ value, inferred }) => {
        const below = field.below?.(value, words)
        return (
          <div key={JSON.stringify(value)} className="held">
            {field.show(value, words)} {inferred ? <Tag kind="inferred" /> : null}
            {below ? <span className="sub2">{below}</span> : null}
          </div>
        )
      })}
    </div>
  )
}

/** Which finding it is: who published it and when, where it stands, and the agreement that holds it. */
function SideHead({ side: { name, finding, shown, entry } }: { readonly side: Side }) {
  const { t, date } = useWords()
  const { document } = shown
  const number = paragraphAt(paragraphsOf(document.text), finding.spans[0]!.start)
  const page = pageAt(document.pages, finding.spans[0]!.start)
  const parts = [
    <Name key="who" text={document.publisher ?? document.title ?? t('document.untitled')} />,
    ...(document.published
      ? [
          <span key="when" className="side-place">
            {date(document.published)}
          </span>,
        ]
      : []),
    ...(number === undefined
      ? []
      : [
          <span key="where" className="side-place">
            {page === undefined ? `¶ ${number}` : t('page.number', { page })}
          </span>,
        ]),
  ]
  return (
    <>
      <span className="side-name">{name}</span>{' '}
      <Link to={`${documentLink(document.id)}?finding=${finding.id}`}>
        {parts.map((part, place) => (
          <Fragment key={part.key}>
            {place > 0 ? ' · ' : ''}
            {part}
          </Fragment>
        ))}
      </Link>
      {entry ? (
        <span className="sub2">
          <Link to={agreementLink(entry.id)}>{t('judge.heldBy', { count: entry.findings.length })}</Link>
        </span>
      ) : null}
    </>
  )
}
