import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children: ReactNode }

/** Nothing is here: says why, and what to do. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
