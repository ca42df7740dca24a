import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Pair } from '../../data/answers.ts'
import { documentQuery, documentsQuery, eventsQuery } from '../../data/queries.ts'
import type { Event, Found, ShownDocument } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { placeLink, statementsLink } from '../links.ts'

const [DOCUMENTS, STATEMENTS, EVENTS] = [6, 8, 12]

/** When the two met, and what their leaders said, of the newest documents that speak of both. */
export function PairVoices({ pair }: { readonly pair: Pair }) {
  const { t } = useWords()
  const both = pair.join(',')
  const events = useQuery(eventsQuery({ pair: both, order: 'newest', limit: EVENTS }))
  const documents = useQuery(documentsQuery({ pair: both, order: 'newest', limit: DOCUMENTS }))
  const shown = useQueries({ queries: (documents.data?.items ?? []).map(({ id }) => documentQuery(id)) })
  const said = shown.flatMap(({ data }) => (data ? statementsOf(data, pair) : [])).slice(0, STATEMENTS)
  return (
    <section id="voices">
      <div className="cols">
        <div className="c5">
          <h2>{t('pair.when')}</h2>
          <p className="sub">{t('pair.whenSub')}</p>
          {events.isPending ? <Skeleton lines={8} height={360} /> : null}
          {events.data?.items.length === 0 ? <p className="muted">{t('pair.noMeetings')}</p> : null}
          <ol className="plain rows">
            {events.data?.items.map(found => (
              <Met key={`${found.documentId} ${found.found.id}`} found={found} />
            ))}
          </ol>
        </div>
        <div className="c7">
          <h2>{t('pair.said')}</h2>
          <p className="sub">{t('pair.saidSub', { count: documents.data?.items.length ?? 0 })}</p>
          {documents.isPending ? <Skeleton lines={8} height={360} /> : null}
          {documents.data && said.length === 0 && shown.every(({ isPending }) => !isPending) ? (
            <p className="muted">{t('pair.noStatements')}</p>
          ) : null}
          {said.map(({ documentId, statement }) => (
            <blockquote key={statement.id}>
              <p>
                <Name text={`“${statement.quote.value}”`} />
              </p>
              <footer>
                <strong>
                  <Name text={statement.speaker.value.name} />
                </strong>{' '}
                <Link className="cite" to={placeLink(documentId, statement.spans[0])}>
                  {t('pair.inSource')}
                </Link>
              </footer>
            </blockquote>
          ))}
          <p className="small">
            <Link to={statementsLink({ country: both })}>{t('pair.allStatements')}</Link>
          </p>
        </div>
      </div>
    </section>
  )
}

const statementsOf = ({ document, reading }: ShownDocument, pair: Pair) =>
  reading.statements
    .filter(({ speaker }) => pair.includes(speaker.value.country ?? ''))
    .map(statement => ({ documentId: document.id, statement }))

function Met({ found: { documentId, found, published } }: { readonly found: Found<Event> }) {
  const { t, code, date, list } = useWords()
  const day = found.date?.value ?? published
  return (
    <li>
      <span className="num strong">{day ? date(day) : t('timeline.undated')}</span>{' '}
      <Link to={placeLink(documentId, found.spans[0])}>{code('event', found.kind.value)}</Link>
      <span className="small">
        {' '}
        {list(found.participants.slice(0, 4).map(({ value }) => value.name))}
        {found.place ? ` · ${found.place.value.name}` : ''}
      </span>
    </li>
  )
}
