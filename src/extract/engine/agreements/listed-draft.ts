import { sideKey } from '../cast/side.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import type { Draft } from './draft.ts'
import { itemDraft } from './list-item.ts'
import type { Mention } from './mention.ts'
import type { Stem } from './stem.ts'
import { rowDraft } from './table-row.ts'

/** What an item, entry or row tells of by its place in the layout; null where it tells its own story or none. */
export function listedDraft(
  context: AgreementContext,
  parse: Parse,
  mentions: readonly Mention[],
  stem: Stem | undefined,
  header: Parse | null,
  isFirst: boolean,
  carried: Carried,
): Draft | null {
  const { kind } = parse.sentence.passage
  if (!isFirst || (kind !== 'item' && kind !== 'entry' && kind !== 'row')) return null
  if (kind === 'row')
    return stem || hasPaper(mentions) ? rowDraft(context, parse, header, mentions, stem ?? BARE_STEM) : null
  if (kind === 'entry' && !mentions.some(one => one.noun?.form)) return null
  if (isNarrative(parse) && !isLabelled(parse, mentions)) return null
  if (!stem && kind === 'item') return null
  if (isTermLine(context, parse) || mentions[0]?.noun?.kind === 'debt') return null
  return itemDraft(context, parse, mentions, stem ?? BARE_STEM, carried.eventDate)
}
/** "Interest rate: 1.4 %": a line of terms of the agreement above it. */
function isTermLine({ analyser }: AgreementContext, { sequence }: Parse): boolean {
  const { interest, grace, maturity, amountColumn } = analyser.wordSets
  const colon = sequence.units.findIndex(unit => unit.kind === 'mark' && unit.mark === ':')
  const isLabel = (token: number) => [interest, grace, maturity, amountColumn].some(set => set.has(token))
  return colon > 0 && colon <= LONGEST_LABEL && sequence.units.slice(0, colon).some(unit => isLabel(unit.token))
}
const LONGEST_LABEL = 4
/** "Currency swap -- the two banks will be able to …": an entry headed by what was concluded. */
function isLabelled({ sequence, verbs }: Parse, [first]: readonly Mention[]): boolean {
  if (!first?.noun?.form) return false
  const dash = sequence.units.findIndex(unit => unit.kind === 'mark' && /^(?:--|—|–)$/.test(unit.mark))
  return first.at < dash && !verbs.some(verb => verb.at < dash && verb.form === 'finite')
}
const hasPaper = (mentions: readonly Mention[]) => mentions.some(one => one.noun?.kind === 'paper')
/** For entries and rows that nothing introduces: sides and date come from the document. */
const BARE_STEM: Stem = { status: 'signed', form: 'agreement', noun: null, sides: new Map(), date: null }

/** "Rooppur, Bangladesh -- …": the country of the label and the one that the document is about are the sides below it. */
export function noteLabel({ focus, cast }: AgreementContext, { sequence }: Parse): void {
  const mark = sequence.units.findIndex(unit => unit.kind === 'mark' && /^(?:--|—|–|:)$/.test(unit.mark))
  for (const unit of sequence.units.slice(0, mark)) {
    const key = unit.kind === 'nation' ? unit.country.code : unit.kind === 'actor' ? sideKey(cast.actorOf(unit)) : null
    if (!key) continue
    const main = focus.ranked().find(other => other !== key)
    if (main) focus.note([main, key])
  }
}

/** An item that is a sentence of its own tells its own story. */
const isNarrative = ({ verbs, clauses, clauseOf }: Parse) =>
  verbs.some(verb => verb.form === 'finite' && clauses[clauseOf[verb.at]!]!.kind === 'main' && verb.at > 0)
