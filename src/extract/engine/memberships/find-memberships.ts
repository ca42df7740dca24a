import type { Membership } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'
import { membersByNoun } from './members-by-noun.ts'
import { membersByRow } from './members-by-row.ts'
import { membersByVerb } from './members-by-verb.ts'
import { hasMembers, type Named } from './to-membership.ts'

/** Who belongs to which organisation, as sentences such as "EEU includes Russia and Belarus" and columns of tables tell; each once. */
export function findMemberships(
  context: AgreementContext,
  parses: readonly Parse[],
  published: string | undefined,
): Membership[] {
  const found: Membership[] = []
  let last: Named | null = null
  let header: Parse | null = null
  for (const parse of parses) {
    const { kind } = parse.sentence.passage
    if (kind === 'header') header = parse
    else if (kind === 'row' && header) found.push(...membersByRow(context, parse, header, published))
    else {
      found.push(...membersByVerb(context, parse, published), ...membersByNoun(context, parse, last, published))
      last = lastOrganisation(context, parse) ?? last
    }
  }
  return withoutRepeats(found)
}

function lastOrganisation({ cast }: AgreementContext, { sequence }: Parse): Named | null {
  return cast.namedIn(sequence).findLast(({ actor }) => hasMembers(actor)) ?? null
}

function withoutRepeats(found: readonly Membership[]): Membership[] {
  const seen = new Set<string>()
  return found.filter(({ member, organisation, spans }) => {
    const key = `${member.value}|${organisation.value.name}|${spans[0]!.start}`
    return !seen.has(key) && seen.add(key)
  })
}
