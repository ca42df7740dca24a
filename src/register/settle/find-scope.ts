import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { type Blocking, blockingOf, FEW, MOST_IN_BLOCK, resolve } from '../../resolve/index.ts'
import type { Reader, Waiting } from '../../store/index.ts'
import type { FindingsAtHand } from './findings-at-hand.ts'
import { isManySided, pairBlock, storedBlocks } from './place.ts'

/** A pair of sides is looked at as a whole where it has no more findings than this for each that waits, or than this in any case. */
const WHOLE_FOR_EACH = 10
const WHOLE_ALWAYS = 40
const MOST_IN_WHOLE = 4_000

export type Scope = {
  /** All findings that have to be looked at together with those that wait, these included. */
  readonly ids: readonly string[]
  /** Pairs of sides of which every finding is among them. */
  readonly whole: ReadonlySet<string>
  /** Pairs of sides of the findings that wait. */
  readonly pairs: readonly string[]
  /** The blocks of the findings that wait, as they are stored. */
  readonly blocks: ReadonlyMap<string, readonly number[]>
}

/**
 * Finds what has to be looked at together with findings that wait: what hung together with them, and what hangs together with them now by the
 * blocks that they share. The cost depends on their neighbours, not on the size of the register.
 */
export async function findScope(
  reader: Pick<Reader, 'findings'>,
  waiting: readonly Waiting[],
  atHand: FindingsAtHand,
  { knowledge, gone }: { readonly knowledge: Knowledge; readonly gone: readonly Finding[] },
): Promise<Scope> {
  const findings = await atHand.get(waiting.map(({ findingId }) => findingId))
  const blockings = new Map(findings.map(finding => [finding.id, blockingOf(finding, knowledge)]))
  const blocks = new Map([...blockings].map(([id, blocking]) => [id, storedBlocks(blocking)]))
  const whole = new Set<string>()
  const found = new Set(waiting.map(({ findingId }) => findingId))
  const rest: string[] = []
  const there = waiting.filter(({ findingId }) => blockings.has(findingId))
  for (const [place, group] of Map.groupBy(there, each => each.place)) {
    const most = Math.min(MOST_IN_WHOLE, Math.max(WHOLE_ALWAYS, WHOLE_FOR_EACH * group.length))
    const members = isManySided(place)
      ? null
      : ((await reader.findings.inBlocks([pairBlock(place)], most)).get(pairBlock(place)) ?? [])
    if (members !== null && members.length <= most) {
      whole.add(place)
      for (const id of members) found.add(id)
    }
    const isCovered = (blocking: Blocking | undefined) => whole.has(place) && blocking?.pairs.length === 1
    rest.push(...group.flatMap(({ findingId: id }) => (isCovered(blockings.get(id)) ? [] : [id])))
  }
  const others = [...blockings.values()].filter(({ pairs }) => pairs.length > 1)
  const left = gone.map(finding => blockingOf(finding, knowledge))
  for (const id of await findFew(reader, [...others, ...left])) found.add(id)
  const near = await findNear(
    reader,
    rest.flatMap(id => blocks.get(id) ?? []),
  )
  for (const id of await keepConnected(atHand, near, rest, knowledge)) found.add(id)
  const pairs = [...new Set([...blockings.values()].flatMap(blocking => blocking.pairs))]
  return { ids: await reader.findings.together([...found]), whole, pairs, blocks }
}

/**
 * All findings of pairs of sides that have few, or had few before: their scores depend on how many there are. Looked for where findings of several
 * pairs wait, and where findings are no more; a single pair that has few is looked at as a whole in any case.
 */
async function findFew(
  { findings }: Pick<Reader, 'findings'>,
  blockings: readonly Blocking[],
): Promise<readonly string[]> {
  const pairs = new Set(blockings.flatMap(({ pairs: own }) => own))
  const members = await findings.inBlocks([...pairs].map(pairBlock), FEW)
  return [...members.values()].flatMap(ids => (ids.length > FEW ? [] : ids))
}

/** Findings in the blocks; of large ones, as resolving does, those that are in two of them. */
async function findNear(
  { findings }: Pick<Reader, 'findings'>,
  numbers: readonly number[],
): Promise<ReadonlySet<string>> {
  const near = new Set<string>()
  const large: number[] = []
  for (const [block, ids] of await findings.inBlocks(numbers, MOST_IN_BLOCK)) {
    if (ids.length > MOST_IN_BLOCK) large.push(block)
    else for (const id of ids) near.add(id)
  }
  for (const id of await findings.inTwoBlocks(large, MOST_IN_BLOCK)) near.add(id)
  return near
}

/** Of what is near, that which hangs together with one of the findings. */
async function keepConnected(
  atHand: FindingsAtHand,
  near: ReadonlySet<string>,
  ids: readonly string[],
  knowledge: Knowledge,
): Promise<readonly string[]> {
  const own = new Set(ids)
  const others = [...near].filter(id => !own.has(id))
  if (others.length === 0) return []
  const findings = await atHand.get([...others, ...ids])
  // Of pairs with few findings all are there in any case.
  const { components } = resolve({ findings }, { knowledge, isLinked: false, crowds: new Map() })
  return components.filter(component => component.some(id => own.has(id))).flat()
}
