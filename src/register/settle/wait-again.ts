import type { Writer } from '../../store/index.ts'
import { toWaiting } from './to-waiting.ts'

/** Lets all findings of documents wait to be resolved anew, because something about the documents changed. */
export async function waitAgain(writer: Writer, documentIds: readonly string[]): Promise<void> {
  for (const id of documentIds) await writer.findings.wait(toWaiting(await writer.findings.ofDocument(id)))
}
