import { knowledge } from '../../knowledge/index.ts'
import type { SourceState } from '../../model/index.ts'
import { findDocument, setStanding } from '../../register/index.ts'
import type { ExitCode } from '../verb.ts'
import { WRITING, withRegister } from './with-register.ts'

export type RetractIntoOptions = {
  readonly database: string | undefined
  readonly state: SourceState
  readonly url: string | undefined
}

/** Changes what has become of a document, and prints what falls with it. */
export async function retractInto(document: string, { database, state, url }: RetractIntoOptions): Promise<ExitCode> {
  await withRegister(database, WRITING, async store => {
    const id = await findDocument(store, document)
    const at = () => new Date().toISOString()
    const { gone, changed } = await setStanding(store, id, { state, url }, { knowledge: knowledge(), at })
    const list = (what: string, ids: readonly string[]) => (ids.length === 0 ? '' : `${what}: ${ids.join(', ')}\n`)
    process.stdout.write(
      `${id} is ${state}.\n${list('No agreement any more', gone)}${list('Changed', changed)}${gone.length + changed.length === 0 ? 'Nothing else changed.\n' : ''}`,
    )
  })
  return 0
}
