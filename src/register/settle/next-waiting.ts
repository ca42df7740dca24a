import type { Reader, Waiting } from '../../store/index.ts'

/** So many findings are resolved in one transaction. */
const MOST_TOGETHER = 1_000

/** Some findings that wait, those of a place together as far as that goes; of those after one, where it is given. */
export async function nextWaiting(
  { findings }: Pick<Reader, 'findings'>,
  after?: Waiting,
  most = MOST_TOGETHER,
): Promise<readonly Waiting[]> {
  const waiting = await findings.waiting(most, after)
  const last = waiting.at(-1)
  if (waiting.length < most || waiting[0]!.place === last!.place) return waiting
  return waiting.filter(({ place }) => place !== last!.place)
}
