import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { pageAt } from '../../../../src/model/index.ts'
import { documentQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, documentLink, pairLink } from '../links.ts'

/** What was found in a document: each agreement with the words that carry it. */
export function FoundInDocument({ id }: { readonly id: string }) {
  const { t, pairName } = useWords()
  const { data } = useQuery(documentQuery(id))
  if (!data) return <Skeleton lines={6} height={240} />
  const { document, reading, agreements } = data
  const pairs = new Set(
    reading.agreements.flatMap(({ countries }) => {
      const codes = countries.map(({ value }) => value).toSorted()
      return codes.length === 2 ? [codes.join('-')] : []
    }),
  )
  return (
    <div className="found-in">
      <h3>
        <Link to={documentLink(id)}>
          <Name text={document.title ?? t('add.untitled')} lang={document.language} />
        </Link>
      </h3>
      <p>
        {t('add.found', { agreements: reading.agreements.length, statements: reading.statements.length })}{' '}
        {[...pairs].map(pair => (
          <Link key={pair} to={pairLink(pair)} className="found-pair">
            {pairName(pair)}
          </Link>
        ))}
      </p>
      <ul className="plain rows">
        {reading.agreements.map(finding => {
          // The headline says it in short, a sentence in full.
          const [span] = finding.spans.toSorted((one, other) => other.end - other.start - (one.end - one.start))
          const held = agreements[finding.id]
          const page = span && pageAt(document.pages, span.start)
          return (
            <li key={finding.id}>
              <Link className="title" to={held ? agreementLink(held.id) : documentLink(id)}>
                <span lang={document.language}>{toHeading(finding.title.value)}</span>
              </Link>{' '}
              <StatusMark status={finding.status.value} />
              {span ? (
                <div className="words" lang={document.language}>
                  “{document.text.slice(span.start, span.end)}”
                  {page === undefined ? null : <span className="cite"> {t('page.number', { page })}</span>}
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
