import { sayPercent } from './say-percent.ts'

/** The last line of a record: what it can be cited by, and how sure it is as a whole. */
export const toFoot = (id: string, confidence?: number): string =>
  confidence === undefined ? `Id ${id}` : `Id ${id}. Confidence of the whole ${sayPercent(confidence)}`
