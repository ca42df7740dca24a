import type { SourceState } from '../../model/index.ts'
import type { ExitCode } from '../verb.ts'
import { WRITING, withApi } from './with-register.ts'

export type RetractIntoOptions = {
  readonly database: string | undefined
  readonly state: SourceState
  readonly url: string | undefined
}

/** Changes what has become of a document, and prints what falls with it. */
export async function retractInto(document: string, { database, state, url }: RetractIntoOptions): Promise<ExitCode> {
  await withApi(database, WRITING, async ({ documents }) => {
    const { documentId: id, gone, changed } = await documents.retract(document, { state, url })
    const list = (what: string, ids: readonly string[]) => (ids.length === 0 ? '' : `${what}: ${ids.join(', ')}\n`)
    process.stdout.write(
      `${id} is ${state}.\n${list('No agreement any more', gone)}${list('Changed', changed)}${gone.length + changed.length === 0 ? 'Nothing else changed.\n' : ''}`,
    )
  })
  return 0
}
