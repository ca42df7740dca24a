import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { Link } from 'react-router'
import type { EntryRow } from '../../data/types.ts'
import type { Words } from '../../language/language-context.tsx'
import { amountShort } from '../../pieces/record/value-of.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { Sectors } from '../../pieces/sector-swatch.tsx'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'
import type { Order } from './filters.ts'

/** Rows come sorted from the register, so that the table needs no feature of its own. */
export const FEATURES = tableFeatures({})

/** The orders of the register that a column stands for, the first of them when its head is pressed; each is the other turned round. */
export type Sorting = { readonly order: Order; readonly isAscending?: boolean }
export type SortedBy = { readonly first: Sorting; readonly turned: Sorting }
const downFirst = (order: Order): SortedBy => ({ first: { order }, turned: { order, isAscending: true } })
const upFirst = (order: Order): SortedBy => ({ first: { order, isAscending: true }, turned: { order } })
export const ORDER_OF: Readonly<Record<'title' | 'sector' | 'date' | 'amount' | 'sources' | 'status', SortedBy>> = {
  title: upFirst('title'),
  sector: upFirst('sector'),
  date: { first: { order: 'newest' }, turned: { order: 'oldest' } },
  amount: downFirst('amount'),
  sources: downFirst('sources'),
  status: upFirst('status'),
}

const helper = createColumnHelper<typeof FEATURES, EntryRow>()
const MOST_SECTORS = 2

export function columnsOf(words: Words, currency: string | undefined) {
  const { t, shortDate, list, number, country } = words
  const dash = <span className="muted">–</span>
  const shownAmount = ({ amounts }: EntryRow) => amounts.find(each => each.currency === currency) ?? amounts[0]
  return helper.columns([
    helper.display({
      id: 'title',
      header: () => t('search.agreement'),
      cell: ({ row: { original } }) => (
        <>
          <Link className="title" to={agreementLink(original.id)}>
            <span className="heading" lang={scriptOf(original.title)}>
              {toHeading(original.title)}
            </span>
          </Link>
          <div className="muted">{list(original.countries.map(country))}</div>
        </>
      ),
    }),
    helper.display({
      id: 'sector',
      header: () => t('field.sectors'),
      cell: ({ row: { original } }) =>
        original.sectors.length > 0 ? <Sectors sectors={original.sectors.slice(0, MOST_SECTORS)} /> : dash,
    }),
    helper.display({
      id: 'date',
      header: () => t('field.date'),
      cell: ({ row: { original } }) => (original.date ? shortDate(original.date) : dash),
    }),
    helper.display({
      id: 'amount',
      header: () => t('field.amounts'),
      cell: ({ row: { original } }) => {
        const amount = shownAmount(original)
        return amount ? amountShort(amount, words) : dash
      },
    }),
    helper.display({
      id: 'sources',
      header: () => t('search.sources'),
      cell: ({ row: { original } }) => number(original.independent),
    }),
    helper.display({
      id: 'status',
      header: () => t('field.status'),
      cell: ({ row: { original } }) => <StatusMark status={original.status} />,
    }),
  ])
}
