import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { type Crowds, FEW, pairsOfAgreement } from '../../resolve/index.ts'
import type { Reader } from '../../store/index.ts'
import { pairBlock } from './place.ts'

/**
 * How many findings there are under the pairs of sides of some findings, as far as these are few.
 *
 * @param blocks those of findings that may not be stored in them yet
 */
export async function findCrowds(
  reader: Pick<Reader, 'findings'>,
  findings: readonly Finding[],
  blocks: ReadonlyMap<string, readonly number[]>,
  knowledge: Knowledge,
): Promise<Crowds> {
  const pairs = new Set(findings.flatMap(({ agreement }) => pairsOfAgreement(agreement, knowledge)))
  const stored = await reader.findings.inBlocks([...pairs].map(pairBlock), FEW)
  const members = new Map([...pairs].map(pair => [pairBlock(pair), new Set(stored.get(pairBlock(pair)) ?? [])]))
  for (const [id, own] of blocks) for (const block of own) members.get(block)?.add(id)
  return new Map([...pairs].map(pair => [pair, members.get(pairBlock(pair))!.size]))
}
