import { toDocument } from '../../read/index.ts'
import type { Analyser } from '../engine/analyser.ts'
import { parseDocument } from '../engine/parse-document.ts'
import type { Unit } from '../engine/units/unit.ts'
import { fromEdtf } from '../engine/values/dates.ts'
import { REFERENCE } from './example.ts'
import { sayValue } from './say-value.ts'

export type RuleKind = 'money' | 'date' | 'quantity' | 'name'

/**
 * Why a wording does not give what it should, with all that fired; null where it does. It should give one result of its kind, made by
 * `rule` out of the words in brackets; where `value` is null, none. Of names only those that `rule` makes are counted, since nearly
 * every sentence holds some more.
 */
export function checkWording(
  analyser: Analyser,
  kind: RuleKind,
  rule: string,
  wording: string,
  value: string | null,
): string | null {
  const { text, words } = unmark(wording)
  const document = toDocument({ text, published: REFERENCE, language: analyser.kit.code })
  const units = parseDocument(analyser, document, []).flatMap(({ sequence }) => sequence.units.flatMap(membersOf))
  const results = units.filter(unit =>
    kind === 'name' ? unit.kind === 'actor' && unit.rule === rule : unit.kind === kind,
  )
  const found = results.map(
    unit => `${sayValue(unit, fromEdtf(REFERENCE)!)} [${document.text.slice(unit.start, unit.end)}] by ${unit.rule}`,
  )
  const wanted = value === null ? [] : [`${value} [${words}] by ${rule}`]
  if (found.join('\n') === wanted.join('\n')) return null
  const fired = units
    .filter(unit => unit.rule !== '')
    .map(
      unit =>
        `    ${document.text.slice(unit.start, unit.end)}  ${unit.rule}  ${sayValue(unit, fromEdtf(REFERENCE)!) ?? ''}`,
    )
  return [
    text,
    `  wanted: ${wanted.join(', ') || 'nothing'}`,
    `  found:  ${found.join(', ') || 'nothing'}`,
    '  fired:',
    ...fired,
  ].join('\n')
}

/** A group is told of by its members. */
const membersOf = (unit: Unit): readonly Unit[] =>
  unit.kind === 'actor' && unit.actor.members ? unit.actor.members : [unit]

/** A wording without its brackets, and the words that they held. */
function unmark(wording: string): { text: string; words: string } {
  const from = wording.indexOf('[')
  const to = wording.indexOf(']')
  if (from < 0 || to < from) return { text: wording, words: wording }
  const words = wording.slice(from + 1, to)
  return { text: wording.slice(0, from) + words + wording.slice(to + 1), words }
}
