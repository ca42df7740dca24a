import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type Filters, type Order, parseSearch, type Search, toDirection, type View } from './filters.ts'

type Change = {
  readonly filters?: Filters
  readonly order?: Order
  readonly isAscending?: boolean
  readonly view?: View
}

/** The search of the address, and how it is changed: everything stands in the address, nothing elsewhere. */
export function useSearch(): {
  readonly search: Search
  readonly change: (change: Change, isTyping?: boolean) => void
} {
  const [parameters, setParameters] = useSearchParams()
  const search = useMemo(() => parseSearch(parameters), [parameters])
  const change = useCallback(
    ({ filters, order, isAscending, view }: Change, isTyping = false) =>
      setParameters(
        before => {
          const now = parseSearch(before)
          const next = new URLSearchParams()
          for (const [name, value] of Object.entries(filters ?? now.filters))
            for (const each of Array.isArray(value) ? value : [value]) next.append(name, String(each))
          const ordered = order ?? before.get('order')
          const direction = toDirection(order ?? now.order, isAscending ?? now.isAscending)
          const shown = view ?? now.view
          const arcs = before.get('arcs')
          if (ordered) next.set('order', ordered)
          if (direction) next.set('direction', direction)
          if (shown !== 'table') next.set('view', shown)
          if (arcs) next.set('arcs', arcs)
          return next
        },
        // Every key would be a step back in the browser's history.
        { replace: isTyping, preventScrollReset: true },
      ),
    [setParameters],
  )
  return { search, change }
}
