import type { Writer } from '../../store/index.ts'
import { toWaiting } from './to-waiting.ts'
import { takeTurn } from './turn.ts'

/** Lets all findings of documents wait to be resolved anew, because something about the documents changed. */
export async function waitAgain(writer: Writer, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return
  await takeTurn(writer)
  for (const id of documentIds) await writer.findings.wait(toWaiting(await writer.findings.ofDocument(id)))
}
