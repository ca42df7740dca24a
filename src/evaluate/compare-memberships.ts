import type { Membership, Reading } from '../model/index.ts'
import type { AnswerKey } from './answer-key.ts'
import { type Mark, markFound } from './mark.ts'
import { findAnchor, overlaps, sentenceAround, spansOf } from './places.ts'
import { isSameName } from './same-name.ts'

/** Each country that the key has as a member, told in the sentence of the anchor; any other is false where the key lists some. */
export function compareMemberships(key: AnswerKey, { document, memberships }: Reading): readonly Mark[] {
  if (!key.memberships) return []
  const { text } = document
  const marks: Mark[] = []
  const hits = new Set<Membership>()
  for (const { organisation, members, anchor } of key.memberships) {
    const place = findAnchor(text, anchor)
    if (place === null) continue
    const sentence = sentenceAround(text, place)
    const here = memberships.filter(
      found =>
        isSameName(organisation, found.organisation.value.name) &&
        spansOf(found).some(span => overlaps(span, sentence)),
    )
    for (const member of members) {
      const found = here.find(membership => membership.member.value === member)
      const meant = `${member} in ${organisation}`
      if (found) {
        hits.add(found)
        marks.push(markFound('membership', 'right', found.member, { anchor, found: inWords(found), meant }))
      } else marks.push({ field: 'membership', outcome: 'missed', anchor, meant })
    }
  }
  const extra = memberships.filter(found => !hits.has(found) && ![...hits].some(hit => isRepeated(found, hit)))
  return [...marks, ...extra.map(found => markFound('membership', 'false', found.member, { found: inWords(found) }))]
}

const isRepeated = (found: Membership, hit: Membership) =>
  found.member.value === hit.member.value && isSameName(found.organisation.value.name, hit.organisation.value.name)
const inWords = ({ member, organisation }: Membership) => `${member.value} in ${organisation.value.name}`
