import { blockingOf } from '../../resolve/index.ts'
import type { Writer } from '../../store/index.ts'
import { placeOf } from './place.ts'

/** Lets all findings of documents wait to be resolved anew, because something about the documents changed. */
export async function waitAgain(writer: Writer, documentIds: readonly string[]): Promise<void> {
  for (const id of documentIds) {
    const findings = await writer.findings.ofDocument(id)
    await writer.findings.wait(
      findings.map(finding => ({ place: placeOf(blockingOf(finding)), findingId: finding.id })),
    )
  }
}
