import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Pair } from '../../data/answers.ts'
import { documentQuery, documentsQuery } from '../../data/queries.ts'
import type { ShownDocument, Statement } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, placeLink, statementsLink } from '../links.ts'

const [DOCUMENTS, STATEMENTS] = [6, 8]

/** What people of the two said, in the newest documents that speak of both. */
export function PairSaid({ pair }: { readonly pair: Pair }) {
  const { t } = useWords()
  const both = pair.join(',')
  const documents = useQuery(documentsQuery({ pair: both, order: 'newest', limit: DOCUMENTS }))
  const shown = useQueries({ queries: (documents.data?.items ?? []).map(({ id }) => documentQuery(id)) })
  const isPending = documents.isPending || shown.some(each => each.isPending)
  const said = shown.flatMap(({ data }) => (data ? statementsOf(data, pair) : [])).slice(0, STATEMENTS)
  return (
    <>
      <h2>{t('pair.said')}</h2>
      <p className="sub">{t('pair.saidSub', { count: documents.data?.items.length ?? 0 })}</p>
      {isPending ? <Skeleton lines={8} height={360} /> : null}
      {!isPending && said.length === 0 ? <p className="muted">{t('pair.noStatements')}</p> : null}
      {isPending ? null : said.map(each => <Said key={each.statement.id} {...each} />)}
      <p className="small">
        <Link to={statementsLink({ country: both.split(',') })}>{t('pair.allStatements')}</Link>
      </p>
    </>
  )
}

type SaidOf = { readonly shown: ShownDocument; readonly statement: Statement }

const statementsOf = (shown: ShownDocument, pair: Pair): readonly SaidOf[] =>
  shown.reading.statements
    .filter(({ speaker }) => pair.includes(speaker.value.country ?? ''))
    .map(statement => ({ shown, statement }))

function Said({
  shown: { document, agreements },
  statement: { speaker, quote, mode, date: day, spans, about },
}: SaidOf) {
  const { t, date, code, comma } = useWords()
  const when = day?.value ?? document.published
  const held = about?.map(id => agreements[id]).find(each => each !== undefined)
  return (
    <blockquote>
      <p>
        <Name text={mode.value === 'direct' ? `“${quote.value}”` : quote.value} />
      </p>
      <footer>
        <strong>
          <Name text={speaker.value.name} />
        </strong>
        {speaker.value.office ? (
          <>
            {comma}
            <Name text={speaker.value.office} />
          </>
        ) : null}
        {comma}
        {code('mode', mode.value)}
        {when ? `${comma}${date(when)}` : ''}{' '}
        <Link className="cite" to={placeLink(document.id, spans[0])}>
          {t('pair.inSource')}
        </Link>
        {held ? (
          <div>
            {t('statements.about')}{' '}
            <Link to={agreementLink(held.id)}>
              <Name text={toHeading(held.title)} />
            </Link>
          </div>
        ) : null}
      </footer>
    </blockquote>
  )
}
