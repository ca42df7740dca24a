import type { Fault } from '../../store/index.ts'

/** Something in the register that is not as it should be. `isMended` says whether `mend` puts it right. */
export type RegisterFault = Omit<Fault, 'code'> & {
  readonly code:
    | Fault['code']
    /** A quotation points outside of its document. */
    | 'not-quoted'
    /** A finding is in no agreement, or an agreement holds one that is not there. */
    | 'not-held'
    /** Findings wait to be compared. */
    | 'unresolved'
    /** The words of a decision do not stand in its document any more. */
    | 'words-gone'
    /** What a decision speaks of is found by no newer reading. */
    | 'not-anchored'
    /** A register id that no ledger knows. */
    | 'not-minted'
}
