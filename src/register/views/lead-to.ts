import type { Minting } from '../../model/index.ts'
import type { Writer } from '../../store/index.ts'

/** Lets register ids that were minted elsewhere lead to their findings here as well, as far as those are here, for decisions that speak of them. */
export async function leadTo(writer: Writer, minted: readonly Minting[]): Promise<void> {
  const there = new Set((await writer.findings.get(minted.map(({ findingId }) => findingId))).map(({ id }) => id))
  const known = await writer.ledger.get(minted.map(({ id }) => id))
  const isKnown = new Set(known.map(toText))
  const fresh = new Map(minted.filter(each => there.has(each.findingId)).map(each => [toText(each), each]))
  await writer.ledger.append([...fresh].filter(([text]) => !isKnown.has(text)).map(([, each]) => each))
}

const toText = ({ id, findingId }: Minting) => `${id} ${findingId}`
