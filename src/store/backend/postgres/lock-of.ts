import { hash } from 'node:crypto'

/** Locks of views lie above those of databases themselves. */
const FIRST = 2 ** 40
const RANGE = 2 ** 31

/** An advisory lock holds for a whole database: every view in it needs one of its own. */
export const lockOf = (lock: number, schema: string | undefined): number =>
  schema === undefined ? lock : FIRST + (Number.parseInt(hash('sha256', `${lock} ${schema}`).slice(0, 12), 16) % RANGE)
