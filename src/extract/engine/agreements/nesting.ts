import type { Mention } from './mention.ts'
import type { Zone } from './zones.ts'

/** "will buy gas under a deal", "undertook in a memorandum to finance …": the paper is what is told of, and the verb its contents. */
export function containersFirst(mentions: readonly Mention[]): Mention[] {
  const contents = new Set<Mention>()
  const opened = mentions.map(mention => {
    const content = contentOf(mention, mentions)
    if (!content) return mention
    contents.add(content)
    const bound = content.predicates.map(one => ({ ...one, status: 'agreed' as const, reality: 'bound' as const }))
    return {
      ...mention,
      predicates: [...mention.predicates, ...bound],
      shared: [...mention.shared, content.own, ...content.shared],
    }
  })
  return opened.filter(mention => !contents.has(mention))
}
const BINDING: ReadonlySet<string> = new Set(['pledge', 'agree'])
function contentOf({ noun, phrase, determiner, at, own }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const relation = phrase?.relation
  if (noun?.kind !== 'paper' || determiner === 'definite' || (relation !== 'under' && relation !== 'in'))
    return undefined
  const verbs = mentions.filter(one => one.noun === null)
  const before = verbs.findLast(one => one.at < at && at < one.own.to)
  if (relation === 'in') return before?.predicates.some(one => BINDING.has(one.verb.verb.frame)) ? before : undefined
  // "Under a sales agreement, Aramco will supply …"
  return before ?? verbs.find(one => one.at > at && one.own.from >= own.to - 1 && phrase!.preposition === 0)
}

/** A paper with a history of its own is no part of what rests on it: "the declaration that both signed in April". */
function isIndependent({ noun, predicates, phrase }: Mention): boolean {
  if (noun?.kind !== 'paper' || phrase?.relation === 'to') return false
  return predicates.some(
    one =>
      (one.role === 'relative' || one.role === 'participle') &&
      one.verb.verb.frame === 'conclude' &&
      one.reality === 'real',
  )
}

/** Ties each mention that lies in the own zone of an earlier one to it, and tells those left their siblings. */
export function nest(mentions: readonly Mention[]): Mention[] {
  const nested: Mention[] = []
  const siblings = new Map<Mention, Zone[]>()
  for (const mention of mentions) {
    const outer = isIndependent(mention)
      ? undefined
      : nested.findLast(
          one =>
            one.noun !== null &&
            one.noun.kind !== 'generic' &&
            mention.at > one.at &&
            mention.at < one.own.to &&
            mention.at >= one.own.from,
        )
    const beside: Zone[] = []
    const placed = { ...mention, inside: outer ?? null, siblings: beside }
    for (const other of nested) {
      if (!isSibling(other, placed)) continue
      beside.push(other.own)
      siblings.get(other)!.push(placed.own)
    }
    siblings.set(placed, beside)
    nested.push(placed)
  }
  return nested
}

const isSibling = (one: Mention, other: Mention) =>
  one.noun !== null &&
  other.noun !== null &&
  one.inside === null &&
  other.inside === null &&
  one.predicates.some(({ verb }) => other.predicates.some(each => each.verb === verb))
