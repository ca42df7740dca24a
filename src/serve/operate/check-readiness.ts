import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../../store/index.ts'
import type { Readers } from '../readers/open-readers.ts'

/** Whether a server can answer: each thing that it needs, and what is wrong with it where something is. */
export type Readiness = { readonly isReady: boolean; readonly checks: Readonly<Record<string, string>> }

const OK = 'ok'
/** A database that takes longer to say a word is none that answers. */
const LONGEST = 2_000

export type ReadinessOptions = {
  readonly store: Pick<Store, 'meta'>
  readonly readers?: Pick<Readers, 'isReady'> | undefined
  readonly stopping?: AbortSignal | undefined
}

/** Asks the database for its schema, which has to be the one that it was opened with, and looks whether the readers are there. */
export function createReadiness({ store, readers, stopping }: ReadinessOptions): () => Promise<Readiness> {
  let opened: string | null = null
  return async () => {
    const found = await Promise.race([store.meta.get('schema'), sleep(LONGEST, undefined, { ref: false })]).then(
      value => (typeof value === 'string' ? value : null),
      () => null,
    )
    opened ??= found
    const checks = {
      database: found === null ? 'it does not answer' : OK,
      schema: found === null || found === opened ? OK : 'another version changed it; start this one anew',
      readers: readers && !readers.isReady() ? 'none is ready' : OK,
      server: stopping?.aborted ? 'it is being stopped' : OK,
    }
    return { isReady: Object.values(checks).every(check => check === OK), checks }
  }
}
