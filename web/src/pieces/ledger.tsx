import type { ReactNode } from 'react'
import { Tag, type TagKind } from './tag.tsx'

export type LedgerReading = {
  readonly key: string
  readonly value: ReactNode
  /** Its code or role, below it. */
  readonly below?: ReactNode
  readonly tags?: readonly TagKind[]
  readonly words?: ReactNode
  /** A sentence: how it was inferred, why it is shown. */
  readonly why?: ReactNode
}

type RowProps = {
  /** Names the row, so that it has an address of its own. */
  readonly id: string
  readonly name: string
  /** One reading, or several that differ or stand beside each other. */
  readonly readings: readonly LedgerReading[]
  readonly isConflict?: boolean
  /** What can be done with the field. */
  readonly actions?: ReactNode
}

/** Fields of a record: value, the exact words that carry it, and where they stand. */
export function Ledger({ children }: { readonly children: ReactNode }) {
  return <div className="ledger">{children}</div>
}

/** A field with everything that was read of it. */
export function LedgerRow({ id, name, readings, isConflict = false, actions }: RowProps) {
  return (
    <div className={isConflict ? 'field is-conflict' : 'field'} id={id}>
      <h3 className="field-name">
        <a href={`#${id}`}>{name}</a>
        {isConflict ? (
          <>
            <br />
            <Tag kind="conflict" />
          </>
        ) : null}
      </h3>
      <div className="readings">
        {readings.map(({ key, value, below, tags = [], words, why }) => (
          <div className="reading" key={key}>
            <div className={tags.includes('low') ? 'value is-low' : 'value'}>
              <span>{value}</span>{' '}
              {tags.map(tag => (
                <Tag key={tag} kind={tag} />
              ))}
              {below ? <span className="sub2">{below}</span> : null}
            </div>
            <div className="words">
              {words}
              {why ? <span className="why">{why}</span> : null}
            </div>
          </div>
        ))}
      </div>
      {actions}
    </div>
  )
}

type AbsentProps = Pick<RowProps, 'id' | 'name' | 'actions'> & { readonly value: string; readonly why: string }

/** A field that no source states: absent, never guessed. */
export function AbsentRow({ id, name, value, why, actions }: AbsentProps) {
  return (
    <div className="field is-absent" id={id}>
      <h3 className="field-name">
        <a href={`#${id}`}>{name}</a>
      </h3>
      <div className="value">{value}</div>
      <div className="words">{why}</div>
      {actions}
    </div>
  )
}
