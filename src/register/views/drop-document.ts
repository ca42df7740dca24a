import { findChrome } from '../../read/index.ts'
import { blockingOf } from '../../resolve/index.ts'
import type { Writer } from '../../store/index.ts'
import { joinCopies } from '../copies/join-copies.ts'
import { signatureOf } from '../copies/signature.ts'
import { storedBlocks } from '../settle/place.ts'
import { resolveScope } from '../settle/resolve-scope.ts'
import { toWaiting } from '../settle/to-waiting.ts'
import type { ViewOf } from './view-of.ts'

/**
 * Takes a document out of a view that may not be seen there any more, and resolves anew what hung together with it. Decisions can never be taken out one by one: false
 * where there are some that speak of it.
 */
export const dropDocument = ({ view, knowledge, at }: ViewOf, id: string): Promise<boolean> =>
  view.write(async writer => {
    const findings = await writer.findings.ofDocument(id)
    const ids = findings.map(finding => finding.id)
    const minted = (await writer.ledger.of(ids)).map(row => row.id)
    if ((await writer.decisions.about([...ids, ...minted])).length > 0) return false
    const others = (await writer.findings.together(ids)).filter(each => !ids.includes(each))
    const group = (await writer.documents.get(id))?.copyOf
    await writer.findings.leaveBlocks(
      new Map(findings.map(finding => [finding.id, storedBlocks(blockingOf(finding, knowledge))])),
    )
    await writer.documents.drop(id)
    const copies = group === undefined ? [] : await partCopies(writer, group)
    const moved = []
    for (const copy of copies) moved.push(...(await writer.findings.ofDocument(copy)))
    const waiting = [
      ...toWaiting([...(await writer.findings.get(others)), ...moved], knowledge),
      // Those that are no more are looked at as well: agreements hold them.
      ...ids.map(findingId => ({ place: '?', findingId })),
    ]
    await writer.findings.settle(toWaiting(findings, knowledge))
    await resolveScope(writer, waiting, { knowledge, at: at() })
    return true
  })

/** What was one story because of a document that is no more may be several, or under another name. */
async function partCopies(writer: Writer, group: string): Promise<readonly string[]> {
  const members = await writer.copies.group(group)
  await writer.documents.setCopyOf(members, null)
  const signatures = []
  for (const documentId of members) {
    const stored = await writer.documents.get(documentId)
    const signature = stored && signatureOf(stored.document.text, findChrome(stored.document.text))
    if (signature) signatures.push({ documentId, ...signature })
  }
  await joinCopies(writer, signatures)
  return members
}
