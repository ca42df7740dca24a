import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { isGone } from '../../data/problem.ts'
import { entryQuery } from '../../data/queries.ts'
import type { ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { useMayDecide } from '../../pieces/needs-reviewer.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import type { Field } from '../../pieces/record/fields.tsx'
import { recordCsv } from '../../pieces/record/record-csv.ts'
import { RecordLedger } from '../../pieces/record/record-ledger.tsx'
import { useSources } from '../../pieces/record/use-sources.ts'
import { scriptOf } from '../../pieces/script-of.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, pairLink, searchLink } from '../links.ts'
import { ComparedSources } from './compared-sources.tsx'
import { FieldDecision } from './decide/field-decision.tsx'
import { HealthFacts } from './health-facts.tsx'
import { History, PastOf } from './history.tsx'
import { Life } from './life.tsx'
import { LinkedRecords } from './linked-records.tsx'
import { Passage } from './passage.tsx'
import { SaidOfIt } from './said-of-it.tsx'
import { Summary } from './summary.tsx'
import './agreement.css'

/** An agreement: every field with its words, its sources side by side, its life, what it belongs to, what people decided. */
export function Page() {
  const { id = '' } = useParams()
  const shown = useQuery(entryQuery(id))
  if (shown.error)
    return (
      <>
        <ErrorNotice isPage error={shown.error} onRetry={() => void shown.refetch()} />
        {isGone(shown.error) ? <PastOf id={id} /> : null}
      </>
    )
  if (!shown.data) return <Skeleton lines={30} height={1400} />
  return <Shown shown={shown.data} />
}

function Shown({ shown }: { readonly shown: ShownEntry }) {
  const { t, list, country, date } = useWords()
  const sources = useSources(shown)
  const mayDecide = useMayDecide()
  const actionsOf = mayDecide ? (field: Field) => <FieldDecision shown={shown} field={field} /> : undefined
  const { entry, documents } = shown
  const title = toHeading(entry.title.value)
  const states = entry.sides.filter(({ value }) => value.countries.length === 1).map(({ value }) => value.countries[0]!)
  const isPair = entry.sides.length === 2 && states.length === 2 && states[0] !== states[1]
  const countries = entry.countries.map(({ value }) => value)
  const [first] = documents
  const from = [
    first?.title ? `“${first.title}”` : null,
    first?.publisher,
    first?.published ? date(first.published) : null,
  ]
  return (
    <>
      <PageHead
        title={title}
        lang={scriptOf(title)}
        crumb={
          countries.length > 0 ? (
            <Link to={isPair ? pairLink(states.toSorted().join('-')) : searchLink({ country: countries })}>
              {list((isPair ? states : countries).map(country))}
            </Link>
          ) : undefined
        }
        below={
          <p className="alt">
            <Link className="num" to={agreementLink(entry.id)}>
              {entry.id}
            </Link>
          </p>
        }
        take={
          <TakeLinks
            path={`/agreements/${entry.id}`}
            csv={{ name: entry.id, make: () => recordCsv(shown) }}
            cite={`“${title}”, ${entry.id}; ${t('agreement.citedFrom', { source: from.filter(Boolean).join(', ') })}`}
          />
        }
      />
      <Summary entry={entry} />
      <section>
        <div className="cols">
          <div className="c8">
            <h2>{t('agreement.record')}</h2>
            <p className="sub">{t('agreement.recordSub')}</p>
            {sources ? (
              <RecordLedger entry={entry} sources={sources} actionsOf={actionsOf} />
            ) : (
              <Skeleton lines={24} height={1100} />
            )}
          </div>
          <aside className="c4">
            <Passage shown={shown} sources={sources} />
          </aside>
        </div>
      </section>
      {sources ? (
        <>
          <Life entry={entry} documents={documents} sources={sources} />
          <ComparedSources shown={shown} sources={sources} />
          <SaidOfIt shown={shown} />
          <section>
            <div className="cols">
              <div className="c6">
                <LinkedRecords shown={shown} />
              </div>
              <div className="c6">
                <HealthFacts shown={shown} />
              </div>
            </div>
          </section>
          <History shown={shown} />
        </>
      ) : null}
    </>
  )
}
