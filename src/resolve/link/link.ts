import type { Knowledge } from '../../knowledge/index.ts'
import type { Entry } from '../../model/index.ts'
import { contextOf } from '../context.ts'
import { type Linked, linkEntries } from './link-entries.ts'

/**
 * Leads the names by which entries refer to others to these, and gathers packages. `resolve` does so among the entries of its findings; a caller
 * that has all entries of some sides gives them here.
 */
export const link = (entries: readonly Entry[], knowledge?: Knowledge): Linked =>
  linkEntries(entries, contextOf(knowledge))
