import type { Store } from '../../store/index.ts'
import { type SettleOptions, settle } from '../settle/settle.ts'
import { waitAgain } from '../settle/wait-again.ts'
import type { RegisterFault } from './register-fault.ts'

/** Puts right what can be made anew from what is whole: indexes, counts, and findings that are in no agreement. */
export async function mend(store: Store, faults: readonly RegisterFault[], options: SettleOptions): Promise<void> {
  const lost = faults.flatMap(({ code, where, id }) => (code === 'not-held' && where === 'findings' && id ? [id] : []))
  if (lost.length > 0) {
    const findings = await store.findings.get(lost)
    await store.write(writer => waitAgain(writer, [...new Set(findings.map(({ documentId }) => documentId))]))
  }
  await settle(store, options)
  if (faults.some(({ code, isMended }) => isMended && code !== 'unresolved' && code !== 'not-held'))
    await store.rebuild()
}
