import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { type Pending, pendingQuery, questionQuery } from '../../data/decisions.ts'
import type { Asked } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { DecisionFault } from '../../pieces/decision-fault.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { useFilters } from '../../pieces/filter-bar.tsx'
import { useAreKeysOn } from '../../pieces/keys-switch.tsx'
import { NeedsReviewer, useMayDecide } from '../../pieces/needs-reviewer.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useLetterKeys } from '../../pieces/use-letter-keys.ts'
import { reviewLink, searchLink } from '../links.ts'
import { QuestionView } from './question-view.tsx'
import { ReviewBar } from './review-bar.tsx'
import { ACTIONS } from './review-keys.ts'
import { ReviewQueue } from './review-queue.tsx'
import { useReview } from './use-review.ts'
import './review.css'

const FILTERS = ['reason', 'unsure', 'agreement'] as const

/** Questions that the program leaves to people: whether two reports tell of one agreement. */
export function Page() {
  const { t } = useWords()
  const filters = useFilters(FILTERS)
  const pending = useInfiniteQuery(pendingQuery(filters))
  const { data } = pending
  const count = data?.pages[0]?.count ?? 0
  const isNarrowed = Object.keys(filters).length > 0
  return (
    <>
      <PageHead
        title={t('judge.title')}
        take={
          <TakeLinks
            path="/pending"
            query={filters}
            csv={{ path: '/pending', query: filters }}
            cite={t('judge.cite', { count })}
          />
        }
      />
      {pending.error ? (
        <ErrorNotice error={pending.error} onRetry={() => void pending.refetch()} />
      ) : !data ? (
        <Skeleton lines={24} height={1000} />
      ) : (
        <Review
          items={data.pages.flatMap(({ items }) => items)}
          zone={data.pages[0]!.zone}
          count={count}
          isNarrowed={isNarrowed}
          onMore={pending.hasNextPage ? () => void pending.fetchNextPage() : undefined}
          onReadAgain={() => void pending.refetch()}
        />
      )}
    </>
  )
}

type ReviewProps = {
  readonly items: readonly Asked[]
  readonly zone: Pending['zone']
  readonly count: number
  readonly isNarrowed: boolean
  readonly onMore: (() => void) | undefined
  readonly onReadAgain: () => void
}

function Review({ items, zone, count, isNarrowed, onMore, onReadAgain }: ReviewProps) {
  const { t } = useWords()
  const [parameters] = useSearchParams()
  const mayDecide = useMayDecide()
  const areKeysOn = useAreKeysOn()
  const asked = parameters.get('question')
  const listed = asked === null ? items[0] : items.find(({ question }) => question.id === asked)
  // Further down than is listed, or left out by the filters.
  const elsewhere = useQuery({ ...questionQuery(asked ?? ''), enabled: asked !== null && !listed })
  const chosen = listed ?? elsewhere.data ?? undefined
  const place = listed ? items.indexOf(listed) + 1 : 0
  const { act, isOff, settled, last, decide } = useReview(items, chosen)
  useLetterKeys(mayDecide === true && areKeysOn, letter => {
    const action = ACTIONS.get(letter)
    if (action) act(action)
    return action !== undefined
  })
  return (
    <div className="review">
      <ReviewQueue items={items} count={count} current={chosen?.question.id} onMore={onMore} />
      <div>
        <p className="progress" role="status">
          {place > 0 ? <span>{t('judge.place', { place, count })}</span> : null}
          <span>{t('judge.settled', { count: settled })}</span>
          {last ? <span>{t('judge.last', { action: t(`judge.${last}Button`) })}</span> : null}
        </p>
        {chosen ? (
          <QuestionView key={chosen.question.id} asked={chosen} zone={zone} />
        ) : elsewhere.isFetching ? (
          <Skeleton lines={20} height={900} />
        ) : (
          <NoQuestion isKnown={asked !== null} isNarrowed={isNarrowed} />
        )}
        <div className="review-foot">
          <DecisionFault decide={decide} onReadAgain={onReadAgain} />
          {mayDecide ? <ReviewBar onAct={act} isOff={isOff} /> : mayDecide === false ? <NeedsReviewer /> : null}
        </div>
      </div>
    </div>
  )
}

/** Nothing is asked here: all is settled, the filters leave nothing, or the question of the address is one no more. */
function NoQuestion({ isKnown, isNarrowed }: { readonly isKnown: boolean; readonly isNarrowed: boolean }) {
  const { t } = useWords()
  if (!isKnown && !isNarrowed)
    return (
      <EmptyState title={t('judge.empty')}>
        <p>{t('judge.emptyHow')}</p>
        <p>
          <Link className="btn primary" to={searchLink({ has: 'conflict' })}>
            {t('judge.conflicts')}
          </Link>
        </p>
      </EmptyState>
    )
  return (
    <EmptyState title={t(isKnown ? 'judge.isSettled' : 'judge.nothing')}>
      <p>{t(isKnown ? 'judge.isSettledHow' : 'judge.nothingHow')}</p>
      <p>
        <Link className="btn primary" to={reviewLink()}>
          {t('judge.all')}
        </Link>
      </p>
    </EmptyState>
  )
}
