import { sideKey } from '../cast/side.ts'
import type { Parse } from '../syntax/clause.ts'
import { findAmounts } from './amounts.ts'
import { assess } from './assess.ts'
import { milestonesOf } from './build-draft.ts'
import { settleBundles } from './bundles.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import { isDeadline, toDraftDate } from './dating.ts'
import type { Draft, DraftDate } from './draft.ts'
import { findMentions } from './find-mentions.ts'
import { bodiesOf, harvest, speaksOfProject } from './harvest.ts'
import { itemDraft } from './list-item.ts'
import type { Mention } from './mention.ts'
import { isSameAgreement, mergeDrafts, similarity } from './merge.ts'
import { shareBodies } from './share-bodies.ts'
import { type Stem, stemOf } from './stem.ts'
import { rowDraft } from './table-row.ts'

const CONCLUDING: ReadonlySet<string> = new Set(['conclude', 'pledge', 'agree'])

/** All agreements that a document tells of, each once, in order of first mention. */
export function findAgreements(context: AgreementContext, parses: readonly Parse[]): Draft[] {
  const found = readAgreements(context, parses)
  if (found.length > 0 || !isShort(parses)) return found
  const [first, second] = context.focus.ranked()
  const isAbout = (side: string | undefined) => side !== undefined && context.focus.weightOf(side) >= SIDE_WEIGHT
  if (!isAbout(first)) return []
  const notice = isAbout(second) ? 'bilateral' : 'lone'
  return readAgreements({ ...context, notice }, parses).slice(0, 1)
}

const LONGEST_NOTICE = 15
/** A text so short that it tells of one matter. */
const isShort = (parses: readonly Parse[]) => parses.length <= LONGEST_NOTICE
/** How much a short text must speak of a side to be about it. */
const SIDE_WEIGHT = 1

function readAgreements(context: AgreementContext, parses: readonly Parse[]): Draft[] {
  const drafts: Draft[] = []
  const stems = new Map<number, Stem>()
  const stemPassages = new Set(parses.map(({ sentence }) => sentence.passage.stem))
  const headers = new Map<number, Parse>()
  let current = -1
  let carried: Carried = START
  for (const parse of parses) {
    const { passage, passageIndex } = parse.sentence
    const before = current
    const isFirst = parses[parse.sentence.index - 1]?.sentence.passageIndex !== passageIndex
    if (passage.kind === 'heading') {
      // What follows is another story.
      context.focus.forget()
      carried = START
      current = -1
    }
    const mentions = findMentions(context.analyser, parse, carried.bundle)
    if (passage.kind === 'header') {
      headers.set(passageIndex, parse)
      const stem = stems.get(passage.stem) ?? stemOf(context, parse, mentions, carried)
      if (stem) stems.set(passageIndex, stem)
      continue
    }
    if (stemPassages.has(passageIndex)) {
      const stem = stemOf(context, parse, mentions, carried)
      if (stem) stems.set(passageIndex, stem)
    }
    if (passage.kind === 'entry' && isFirst) noteLabel(context, parse)
    const listed = listedDraft(
      context,
      parse,
      mentions,
      stems.get(passage.stem),
      headers.get(passage.stem) ?? null,
      isFirst,
      carried,
    )
    if (listed) current = take(context, drafts, listed)
    if (listed || passage.kind === 'row') continue
    for (const mention of mentions) {
      if (mention.inside) continue
      const inner = mentions.filter(one => isInside(one, mention))
      const made = assess(context, mention, inner, carried)
      for (const draft of made) {
        carried = carryOn(carried, mention, draft)
        current = take(context, drafts, draft)
        carried = { ...carried, last: drafts[current]! }
      }
    }
    if (current >= 0 && passage.kind !== 'title')
      drafts[current] = harvest(context, drafts[current]!, parse, isShort(parses))
    if (before >= 0 && before !== current && speaksOfProject(parse))
      drafts[before] = harvest(context, drafts[before]!, parse, isShort(parses))
    const eventDate = carried.eventDate ?? eventDateOf(context, mentions)
    carried = { ...carried, eventDate, ...bundleOf(carried, mentions, passageIndex) }
  }
  const told = settleBundles(drafts.filter(draft => !isRetold(draft, drafts))).map(draft =>
    withContextDate(context, draft, parses),
  )
  const [only] = told
  if (!only || !isShort(parses)) return told
  return told.length === 1 ? [withNamedBodies(context, only, parses)] : shareBodies(told)
}

/** In a short text about one agreement every body of its sides takes part, wherever it is named, and its first sum is the agreement's. */
function withNamedBodies(context: AgreementContext, draft: Draft, parses: readonly Parse[]): Draft {
  const others = parses.filter(({ sentence }) => !draft.coverage.includes(sentence.index))
  const bodies = others.flatMap(parse => bodiesOf(context, draft, parse))
  return {
    ...draft,
    participants: [...draft.participants, ...bodies],
    amounts: draft.amounts.length > 0 || draft.flow !== 'given' ? draft.amounts : firstAmount(context, parses),
  }
}
/** The first sum that a text tells, headline included. */
function firstAmount({ analyser }: AgreementContext, parses: readonly Parse[]): Draft['amounts'] {
  for (const parse of parses) {
    const [first] = findAmounts(analyser, parse, [{ from: 0, to: parse.sequence.count }])
    if (first) return [first]
  }
  return []
}

const START: Carried = {
  eventDate: null,
  lastDate: null,
  bundleStatus: null,
  bundle: null,
  bundlePassage: -1,
  last: null,
}

/** What an item, entry or row tells of by its place in the layout; null where it tells its own story or none. */
function listedDraft(
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
function noteLabel({ focus, cast }: AgreementContext, { sequence }: Parse): void {
  const mark = sequence.units.findIndex(unit => unit.kind === 'mark' && /^(?:--|—|–|:)$/.test(unit.mark))
  for (const unit of sequence.units.slice(0, mark)) {
    const key = unit.kind === 'nation' ? unit.country.code : unit.kind === 'actor' ? sideKey(cast.actorOf(unit)) : null
    if (!key) continue
    const main = focus.ranked().find(other => other !== key)
    if (main) focus.note([main, key])
  }
}

const isInside = (one: Mention, outer: Mention): boolean =>
  one.inside !== null && (one.inside === outer || isInside(one.inside, outer))

/** Adds a draft, or merges it into the most similar one that speaks of the same agreement; returns its place. */
function take({ focus, trace }: AgreementContext, drafts: Draft[], draft: Draft): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  drafts.forEach((other, i) => {
    if (!isSameAgreement(other, draft)) return
    const score = similarity(other, draft) + i * 1e-6
    if (score > most) {
      most = score
      best = i
    }
  })
  if (best >= 0) {
    trace?.({
      stage: 'candidate',
      rule: draft.rule,
      span: draft.spans[0]!,
      outcome: 'lost',
      note: `told of before: added to that agreement (${most.toFixed(1)})`,
    })
    drafts[best] = mergeDrafts(drafts[best]!, draft)
  } else best = drafts.push(draft) - 1
  focus.note([...draft.sides.keys()])
  return best
}

/** An item that is a sentence of its own tells its own story. */
const isNarrative = ({ verbs, clauses, clauseOf }: Parse) =>
  verbs.some(verb => verb.form === 'finite' && clauses[clauseOf[verb.at]!]!.kind === 'main' && verb.at > 0)

function carryOn(carried: Carried, mention: Mention, draft: Draft): Carried {
  const date = draft.milestones.find(one => one.date && !one.date.isInferred)?.date ?? null
  if (!date) return carried
  const isConcluded = mention.predicates.some(
    ({ verb, reality }) => CONCLUDING.has(verb.verb.frame) && reality === 'real',
  )
  return { ...carried, lastDate: date, eventDate: isConcluded ? date : carried.eventDate }
}

const BUNDLE_REACH = 4
/** The noun of a bundle that was concluded: "Ten memoranda changed hands"; it is listed in the passages right below. */
function bundleOf(
  carried: Carried,
  mentions: readonly Mention[],
  passage: number,
): Pick<Carried, 'bundle' | 'bundleStatus' | 'bundlePassage'> {
  const told = mentions.findLast(
    one =>
      one.isPlural &&
      (one.noun?.kind === 'paper' || one.noun?.kind === 'generic') &&
      one.predicates.some(each => each.verb.verb.frame === 'conclude' && each.reality === 'real'),
  )
  if (told)
    return {
      bundle: told.noun!.kind === 'generic' ? { kind: 'paper', form: 'agreement' } : told.noun,
      bundleStatus: 'signed',
      bundlePassage: passage,
    }
  const isNear = passage - carried.bundlePassage <= BUNDLE_REACH && carried.bundle !== null
  return isNear ? carried : { bundle: null, bundleStatus: null, bundlePassage: -1 }
}

/** The day on which documents were signed that the sentence only introduces. */
function eventDateOf(context: AgreementContext, mentions: readonly Mention[]): DraftDate | null {
  for (const mention of mentions) {
    if (mention.noun?.kind !== 'generic' && !mention.isPlural) continue
    const milestone = milestonesOf(context, mention, null).find(one => one.status === 'signed' && one.date)
    if (milestone) return milestone.date
  }
  return null
}

/**
 * A draft without any date takes the first one of the sentences that tell of it, in a short text the first one of all; so does one of
 * which only later stages are dated, where that date is earlier. All of these are inferred.
 */
function withContextDate(context: AgreementContext, draft: Draft, parses: readonly Parse[]): Draft {
  const dated = draft.milestones.filter(one => one.date)
  const isLate = isShort(parses) && dated.every(one => LATER_STAGES.has(one.status))
  if (dated.length > 0 && !isLate) return draft
  const others = isShort(parses) ? parses.map(({ sentence }) => sentence.index) : []
  const places = dated.length > 0 ? others : [...draft.coverage, ...others]
  const date = firstDate(
    context,
    places.map(index => parses[index]!),
  )
  if (!date || dated.some(one => one.date!.edtf <= date.edtf)) return draft
  if (dated.length > 0) return { ...draft, milestones: [{ ...dated[0]!, status: 'agreed', date }, ...draft.milestones] }
  return { ...draft, milestones: draft.milestones.map((one, at) => (at === 0 ? { ...one, date } : one)) }
}
const LATER_STAGES: ReadonlySet<string> = new Set(['implementing', 'completed', 'suspended', 'resumed'])

/** The first date that some sentences tell, deadlines aside. */
function firstDate({ analyser, timing }: AgreementContext, parses: readonly Parse[]): DraftDate | null {
  for (const parse of parses) {
    for (const [i, unit] of parse.sequence.units.entries()) {
      if (unit.kind !== 'date' || parse.quoted[i] || isDeadline(analyser, parse, i)) continue
      const found = toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, timing, null, false)
      if (found) return { ...found, rule: `${analyser.kit.code}/date/of-context`, isInferred: true }
    }
  }
  return null
}

/** A headline whose agreement the text below tells of in other words. */
function isRetold(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.traits.origin !== 'title') return false
  return all.some(
    other =>
      other !== draft && other.traits.origin !== 'title' && sharedSides(other, draft) >= Math.min(2, draft.sides.size),
  )
}
function sharedSides(a: Draft, b: Draft): number {
  let shared = 0
  for (const key of b.sides.keys()) if (a.sides.has(key)) shared++
  return shared
}
