import type { Span } from '../../../model/index.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Zone } from './content.ts'

/** Longest quotation that is a word or two in quotation marks, in units: irony or a name, not speech. */
const SHORT_QUOTE = 2

/** Stretches of a sentence inside quotation marks that are longer than `least` units. */
export function quotesOf({ quoted }: Parse, least = SHORT_QUOTE): Zone[] {
  const zones: Zone[] = []
  for (let i = 0; i < quoted.length; i++) {
    if (!quoted[i] || itemAt(quoted, i - 1)) continue
    let to = i
    while (to < quoted.length && quoted[to]) to++
    if (to - i > least) zones.push({ from: i, to })
  }
  return zones
}

/** The place of a stretch in the text. */
export function zoneSpan({ sequence }: Parse, { from, to }: Zone): Span {
  return { start: sequence.units[from]!.start, end: sequence.units[Math.max(from, to - 1)]!.end }
}
