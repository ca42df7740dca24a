import type { NewDocument, NewSource, Waiting } from '../../store/index.ts'
import type { Signature } from '../copies/signature.ts'

/** A document with everything that is made of it before it is written, which another thread may do. */
export type Prepared = Required<Pick<NewDocument, 'reading' | 'chrome' | 'contexts'>> & {
  readonly signature: Signature | null
  /** Where its findings are compared. */
  readonly waiting: readonly Waiting[]
  /** Where it came from, for a reading that says so. */
  readonly sources?: readonly NewSource[]
  /** The story it copies, where somebody knows. */
  readonly copyOf?: string
}
