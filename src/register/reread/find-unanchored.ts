import type { Decision } from '../../model/index.ts'
import type { Reader } from '../../store/index.ts'

type Anchor = NonNullable<Decision['anchors']>[number]

/** The anchors of a decision whose finding no reading has any more, neither under its id nor under another. What a person entered and took back is none. */
export async function findUnanchored(
  reader: Pick<Reader, 'findings' | 'decisions'>,
  { anchors = [] }: Decision,
): Promise<readonly Anchor[]> {
  if (anchors.length === 0) return []
  const ids = anchors.map(({ findingId }) => findingId)
  const former = await reader.findings.nowOf(ids)
  const there = new Set((await reader.findings.get([...ids, ...former.values()])).map(({ id }) => id))
  const lost = anchors.filter(({ findingId }) => !there.has(findingId) && !there.has(former.get(findingId) ?? ''))
  if (lost.length === 0) return []
  const byHand = new Set(
    (await reader.decisions.about(lost.map(({ findingId }) => findingId))).flatMap(each =>
      each.kind === 'create' && each.what === 'agreement' ? [each.agreement.id] : [],
    ),
  )
  return lost.filter(({ findingId }) => !byHand.has(findingId))
}
