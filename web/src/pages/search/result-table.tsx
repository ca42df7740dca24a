import { useInfiniteQuery } from '@tanstack/react-query'
import { useTable } from '@tanstack/react-table'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { allRowsQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { type Search, toQuery } from './filters.ts'
import { columnsOf, FEATURES, ORDER_OF, type SortedBy, type Sorting } from './result-columns.tsx'

/** Rows fetched at a time: few at first, so that they are soon there, many when somebody scrolls far. */
const PAGE = 100
const ROW_HEIGHT = 60
/** A page cannot be taller than browsers draw; whoever wants more narrows the search or downloads it. */
const MOST_ROWS = 100_000

type Props = {
  readonly search: Search
  /** How many there are, where it is known. */
  readonly count: number | undefined
  readonly onSort: (sorting: Sorting) => void
}

/** The result as a table of which only the rows in view are drawn. */
export function ResultTable({ search, count, onSort }: Props) {
  const words = useWords()
  const { t } = words
  const rows = useInfiniteQuery(allRowsQuery(toQuery(search), PAGE))
  const items = useMemo(() => rows.data?.pages.flatMap(page => page.items) ?? [], [rows.data])
  const currency = search.filters.currency?.length === 1 ? search.filters.currency[0] : undefined
  const columns = useMemo(() => columnsOf(words, currency), [words, currency])
  const table = useTable({ features: FEATURES, columns, data: items })
  const all = table.getRowModel().rows
  const total = Math.min(MOST_ROWS, rows.hasNextPage ? Math.max(count ?? 0, items.length) : items.length)

  const body = useRef<HTMLTableSectionElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    if (body.current) setMargin(body.current.getBoundingClientRect().top + window.scrollY)
  }, [])
  // With another function each time all hundred thousand rows would be laid out anew whenever anything is drawn.
  const keyAt = useCallback((place: number) => all[place]?.original.id ?? place, [all])
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: keyAt,
  })
  const seen = virtualizer.getVirtualItems()
  const last = seen.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= items.length - 1 && rows.hasNextPage && !rows.isFetching && items.length < MOST_ROWS)
      void rows.fetchNextPage()
  }, [last, items.length, rows])

  if (rows.error && items.length === 0) return <ErrorNotice error={rows.error} onRetry={() => void rows.refetch()} />
  if (rows.isPending) return <Skeleton lines={24} height={900} />
  const before = seen[0] ? seen[0].start - margin : 0
  const after = seen.length > 0 ? virtualizer.getTotalSize() - (seen.at(-1)!.end - margin) : 0
  return (
    <>
      <table
        className="result"
        aria-rowcount={total + 1}
        data-text={search.filters.text}
        data-stale={rows.isPlaceholderData || undefined}
      >
        <thead>
          {table.getHeaderGroups().map(group => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map(header => (
                <HeaderCell
                  key={header.id}
                  id={header.column.id as keyof typeof ORDER_OF}
                  search={search}
                  isSortable={header.column.id !== 'amount' || currency !== undefined}
                  onSort={onSort}
                >
                  <table.FlexRender header={header} />
                </HeaderCell>
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body}>
          {before > 0 ? <Spacer height={before} /> : null}
          {seen.map(({ index, key }) => {
            const row = all[index]
            return row ? (
              <tr key={key} data-index={index} ref={virtualizer.measureElement} aria-rowindex={index + 2}>
                {row.getAllCells().map(cell => (
                  <td key={cell.id} className={`is-${cell.column.id}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ) : (
              <tr key={key} data-index={index} ref={virtualizer.measureElement} aria-rowindex={index + 2}>
                <td colSpan={columns.length}>
                  <div className="bone" aria-hidden="true" />
                </td>
              </tr>
            )
          })}
          {after > 0 ? <Spacer height={after} /> : null}
        </tbody>
      </table>
      <p className="micro muted">{t('search.dash')}</p>
      {(count ?? 0) > MOST_ROWS ? <p className="small">{t('search.most', { count: MOST_ROWS })}</p> : null}
    </>
  )
}

function Spacer({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it stands for rows that are not drawn
    <tr role="presentation" className="spacer">
      <td style={{ height }} />
    </tr>
  )
}

type HeaderProps = {
  readonly id: keyof typeof ORDER_OF
  readonly search: Search
  readonly isSortable: boolean
  readonly onSort: Props['onSort']
  readonly children: React.ReactNode
}

const ARROWS = { none: '↕', ascending: '↑', descending: '↓' } as const

const isIn = (search: Search, { order, isAscending = false }: Sorting): boolean =>
  search.order === order && search.isAscending === isAscending
const isRising = ({ order, isAscending = false }: Sorting): boolean => isAscending || order === 'oldest'

/** The head of a column; of one that can be sorted by a button, which turns the order around when it is pressed again. */
function HeaderCell({ id, search, isSortable, onSort, children }: HeaderProps) {
  const sorted: SortedBy | undefined = isSortable ? ORDER_OF[id] : undefined
  if (!sorted)
    return (
      <th scope="col" className={`is-${id}`}>
        {children}
      </th>
    )
  const { first, turned } = sorted
  const isFirst = isIn(search, first)
  const now = isFirst ? first : isIn(search, turned) ? turned : undefined
  const sort = now === undefined ? 'none' : isRising(now) ? 'ascending' : 'descending'
  return (
    <th scope="col" className={`is-${id}`} aria-sort={sort}>
      <button type="button" onClick={() => onSort(isFirst ? turned : first)}>
        {children}
        <span aria-hidden="true">{ARROWS[sort]}</span>
      </button>
    </th>
  )
}
