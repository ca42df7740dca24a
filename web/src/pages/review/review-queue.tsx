import { useId, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Asked } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { FilterBar } from '../../pieces/filter-bar.tsx'
import { Name } from '../../pieces/name.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { withParameter } from '../../pieces/use-parameters.ts'

const REASONS = ['grey-zone', 'linkage', 'contradiction'] as const

type Props = {
  readonly items: readonly Asked[]
  readonly count: number
  readonly current: string | undefined
  readonly onMore: (() => void) | undefined
}

/** The address of a question, with the filters that the address has. */
export const questionSearch = (parameters: URLSearchParams, id: string | null): URLSearchParams =>
  withParameter(parameters, 'question', id)

/** The questions that wait, narrowed by filters of the address; folded on a narrow screen. */
export function ReviewQueue({ items, count, current, onMore }: Props) {
  const { t, code, aside } = useWords()
  const [parameters] = useSearchParams()
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  return (
    <nav className="queue" aria-label={t('judge.queue')}>
      <h2>
        {t('judge.toSettle')} <span className="count">{count}</span>
      </h2>
      <button
        type="button"
        className="btn queue-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'judge.hideQueue' : 'judge.showQueue')}
      </button>
      <div id={panel} className={isOpen ? 'queue-panel is-open' : 'queue-panel'}>
        <FilterBar
          drops={['question']}
          fields={[
            {
              name: 'reason',
              label: t('judge.reason'),
              options: REASONS.map(value => ({ value, label: t(`judge.${value}`) })),
            },
            {
              name: 'unsure',
              label: t('judge.looked'),
              options: [
                { value: 'false', label: t('judge.notLooked') },
                { value: 'true', label: t('judge.wasUnsure') },
              ],
            },
          ]}
        />
        {parameters.has('agreement') ? (
          <p>
            <Link className="btn" to={`?${withParameter(parameters, 'agreement', null)}`}>
              {t('judge.about')} <span aria-hidden="true">×</span>
              <span className="vh">{t('filter.remove')}</span>
            </Link>
          </p>
        ) : null}
        <ol className="plain">
          {items.map(({ question: { id, reason, unsure }, entries: [a, b] }) => (
            <li key={id}>
              <Link
                to={`?${questionSearch(parameters, id)}`}
                preventScrollReset
                aria-current={id === current ? 'true' : undefined}
              >
                <strong>
                  {t(`judge.${reason}`)}
                  {unsure ? aside(t('judge.wasUnsure')) : ''}
                </strong>
                <span className="queue-title">
                  <Name text={a ? toHeading(a.title.value) : id} />
                </span>
                {b && b.id !== a?.id ? (
                  <span className="queue-title">
                    <Name text={toHeading(b.title.value)} />
                  </span>
                ) : null}
                <span className="vh">{code('question', reason)}</span>
              </Link>
            </li>
          ))}
        </ol>
        {onMore ? (
          <button type="button" className="text-button" onClick={onMore}>
            {t('judge.more')}
          </button>
        ) : null}
        <p className="small muted">{t('judge.safe')}</p>
      </div>
    </nav>
  )
}
