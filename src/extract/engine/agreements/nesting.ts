import type { Mention } from './mention.ts'

/** "will buy gas under a deal": the deal is what is told of, and the verb its contents. */
export function containersFirst(mentions: readonly Mention[]): Mention[] {
  const contents = new Set<Mention>()
  const opened = mentions.map(mention => {
    if (mention.phrase?.relation !== 'under' || mention.noun?.kind !== 'paper' || mention.determiner === 'definite')
      return mention
    const content = mentions.findLast(one => one.noun === null && one.at < mention.at && mention.at < one.own.to)
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

/** Ties each mention that lies in the own zone of an earlier one to it. */
export function nest(mentions: readonly Mention[]): Mention[] {
  const nested: Mention[] = []
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
    nested.push(outer ? { ...mention, inside: outer } : mention)
  }
  return nested
}
