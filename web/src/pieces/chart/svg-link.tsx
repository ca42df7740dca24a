import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

type Props = {
  readonly to: string
  /** What it leads to, shown when it is pointed at, where no text of the drawing says it. */
  readonly name?: string
  /** Of a few links each is reached by keys; hundreds of marks are left to the table of the figure. */
  readonly isInTabOrder?: boolean
  readonly children: ReactNode
}

/** A part of a drawing that leads somewhere, as a link of the page does. */
export function SvgLink({ to, name, isInTabOrder = false, children }: Props) {
  const navigate = useNavigate()
  return (
    <a
      href={to}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(isInTabOrder ? {} : { tabIndex: -1 })}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || to.startsWith('#')) return
        event.preventDefault()
        void navigate(to)
      }}
    >
      {name === undefined ? null : <title>{name}</title>}
      {children}
    </a>
  )
}
