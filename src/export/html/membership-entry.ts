import type { Membership } from '../../model/index.ts'
import type { Entry } from './entry.ts'
import { sayActor } from './say-actor.ts'
import { sayCountry } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { sayList } from './say-list.ts'
import { maybeField, mergeAlike, toField, toFields } from './to-fields.ts'
import { toTitle } from './to-title.ts'

/** Neighbours that name members of one organisation at one time: a text lists them in one breath, so the page shows them as one record. */
export function toMembershipEntries(memberships: readonly Membership[]): Entry[] {
  const groups: Membership[][] = []
  for (const membership of memberships) {
    const last = groups.at(-1)
    if (last !== undefined && toKey(last[0]!) === toKey(membership)) last.push(membership)
    else groups.push([membership])
  }
  return groups.map(toMembershipEntry)
}

const toKey = ({ organisation, asOf }: Membership) => JSON.stringify([organisation.value.name, asOf?.value])

function toMembershipEntry(group: readonly Membership[], index: number): Entry {
  const { organisation, asOf } = group[0]!
  const members = group.map(({ member }) => sayCountry(member.value))
  return {
    id: `m${index + 1}`,
    kind: 'membership',
    title: toTitle(`${organisation.value.name}: ${sayList(members)}`),
    summary: asOf === undefined ? '' : `as of ${sayDate(asOf.value)}`,
    spans: group.flatMap(({ spans }) => spans),
    isMarked: true,
    fields: mergeAlike([
      toField('Organisation', 'membership', organisation, actor => ({ value: sayActor(actor) })),
      ...toFields(
        'Members',
        'membership',
        group.map(({ member }) => member),
        code => ({ value: sayCountry(code) }),
      ),
      ...maybeField('As of', 'date', asOf, value => ({ value: sayDate(value) })),
    ]),
    absent: asOf === undefined ? ['as of when'] : [],
    foot: '',
  }
}
