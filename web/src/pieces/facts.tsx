import type { ReactNode } from 'react'
import { Link } from 'react-router'

export type Fact = {
  readonly name: string
  readonly figure: string
  /** The agreements behind the figure. */
  readonly to?: string
  readonly below?: ReactNode
}

/** Key figures in a line, each leading to what it counts. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, figure, to, below }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{to ? <Link to={to}>{figure}</Link> : figure}</dd>
          {below ? <dd className="small">{below}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
