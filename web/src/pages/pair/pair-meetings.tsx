import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Pair } from '../../data/answers.ts'
import { eventsQuery } from '../../data/queries.ts'
import type { Event, Found } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { NodeList } from '../../pieces/node-list.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { placeLink } from '../links.ts'

const EVENTS = 40
const [DAYS, NAMES] = [10, 4]

type Day = { readonly day: string | undefined; readonly events: readonly Found<Event>[] }

/** What several documents tell of one day stands together; the newest day first. */
function toDays(events: readonly Found<Event>[]): readonly Day[] {
  const byDay = Map.groupBy(events, ({ found, published }) => found.date?.value ?? published)
  return [...byDay].map(([day, ofDay]) => ({ day, events: ofDay }))
}

/** When the two met, day by day. */
export function PairMeetings({ pair }: { readonly pair: Pair }) {
  const { t } = useWords()
  const events = useQuery(eventsQuery({ pair: pair.join(','), order: 'newest', limit: EVENTS }))
  return (
    <>
      <h2>{t('pair.when')}</h2>
      <p className="sub">{t('pair.whenSub')}</p>
      {events.error ? <ErrorNotice error={events.error} onRetry={() => void events.refetch()} /> : null}
      {events.isPending ? <Skeleton lines={8} height={360} /> : null}
      {events.data?.items.length === 0 ? <p className="muted">{t('pair.noMeetings')}</p> : null}
      {events.data ? (
        <ol className="plain rows">
          {toDays(events.data?.items ?? [])
            .slice(0, DAYS)
            .map(each => (
              <Met key={each.day ?? ''} {...each} />
            ))}
        </ol>
      ) : null}
    </>
  )
}

function Met({ day, events }: Day) {
  const { t, code, date, list } = useWords()
  const kinds = [...new Map(events.map(each => [each.found.kind.value, each])).values()]
  const names = new Set(events.flatMap(({ found }) => found.participants.map(({ value }) => value.name)))
  const places = new Set(events.flatMap(({ found }) => found.place?.value.name ?? []))
  return (
    <li>
      <span className="num strong">{day ? date(day) : t('timeline.undated')}</span>{' '}
      <NodeList
        items={kinds.map(({ documentId, found }) => (
          <Link key={found.id} to={placeLink(documentId, found.spans[0])}>
            {code('event', found.kind.value)}
          </Link>
        ))}
      />
      <div className="small">
        {list([...names].slice(0, NAMES))}
        {places.size > 0 ? ` · ${list([...places])}` : ''}
      </div>
    </li>
  )
}
