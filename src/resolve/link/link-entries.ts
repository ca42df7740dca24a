import type { Chosen, Entry, Link, Package } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { withVersion } from '../identity/with-version.ts'
import { findPackages } from './find-packages.ts'
import { findTarget } from './find-target.ts'
import { type LinkCard, toLinkCard } from './link-card.ts'

export type Linked = { readonly entries: readonly Entry[]; readonly packages: readonly Package[] }

/**
 * Leads the names by which entries refer to others to these: a frame to what is signed under it, an agreement to what it amends, renews, replaces or carries
 * out; and gathers packages. What leads to none of the given keeps its name, and may be linked when others come.
 *
 * @param entries all of some sides, best: links go no further than what is given
 */
export function linkEntries(entries: readonly Entry[], context: Context): Linked {
  const cards = entries.map(entry => toLinkCard(entry, context))
  const bySides = Map.groupBy(cards, ({ sides }) => sides)
  const ofFinding = new Map(cards.flatMap(card => card.findings.map(finding => [finding, card] as const)))
  const packages = findPackages(entries)
  const packageOf = new Map(packages.flatMap(each => each.entries.map(id => [id, each] as const)))
  const linked = entries.map((entry, at) => {
    const card = cards[at]!
    // What a person linked stays.
    const lead = (link: Chosen<Link>): Chosen<Link> =>
      link.decision ? link : { ...link, value: follow(link.value, card) }
    const isPackage = ({ value }: Chosen<Link>) => value.package !== undefined && value.name === undefined
    const partOf = entry.partOf.filter(link => !isPackage(link)).map(lead)
    const own = packageOf.get(entry.id)
    if (!own && entry.partOf.length === 0 && entry.follows.length === 0) return entry
    return withVersion({
      ...entry,
      partOf: own ? [...partOf.filter(({ value }) => value.name !== own.name), toPackageLink(entry, own)] : partOf,
      follows: entry.follows.map(({ relation, target }) => ({ relation, target: lead(target) })),
    })
  })
  return { entries: linked, packages }

  function follow({ name, ...link }: Link, from: LinkCard): Link {
    if (name === undefined) return link
    const named = ofFinding.get(name)
    const target = named ?? findTarget(name, from, bySides.get(from.sides) ?? [], context)
    return target && target.id !== from.id ? { kind: 'frame', entry: target.id, name } : { name }
  }
}

function toPackageLink(entry: Entry, { id, name }: Package): Chosen<Link> {
  const date = entry.date!
  return {
    ...date,
    value: { kind: 'package', package: id, ...(name ? { name } : {}) },
    rule: 'resolve/package',
    chosenBy: 'only',
  }
}
