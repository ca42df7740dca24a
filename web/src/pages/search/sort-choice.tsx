import { useId } from 'react'
import { useWords } from '../../language/language-context.tsx'
import { isRising, ORDERS, type Order, type Search } from './filters.ts'
import type { Sorting } from './result-columns.tsx'

const ONE_WAY: ReadonlySet<Order> = new Set(['relevance', 'newest', 'oldest'])

type Props = { readonly search: Search; readonly onSort: (sorting: Sorting) => void }

/** Chooses the order of the result and turns it round, where there are no heads of columns to press and for orders that have none. */
export function SortChoice({ search: { filters, order, isAscending }, onSort }: Props) {
  const { t } = useWords()
  const id = useId()
  const orders = ORDERS.filter(each =>
    each === 'relevance' ? filters.text !== undefined : each !== 'amount' || filters.currency?.length === 1,
  )
  const choose = (chosen: Order) => onSort({ order: chosen, isAscending: isRising(chosen) })
  return (
    <div className="sort-choice">
      <label className="small muted" htmlFor={id}>
        {t('sort.label')}
      </label>
      <select id={id} value={order} onChange={({ target }) => choose(target.value as Order)}>
        {(orders.includes(order) ? orders : [order, ...orders]).map(each => (
          <option key={each} value={each}>
            {t(`sort.${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn"
        disabled={ONE_WAY.has(order)}
        aria-label={t('sort.turn')}
        title={t('sort.turn')}
        onClick={() => onSort({ order, isAscending: !isAscending })}
      >
        <span aria-hidden="true">{isAscending ? '↑' : '↓'}</span>
      </button>
    </div>
  )
}
