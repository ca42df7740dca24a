import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { findAmounts } from './amounts.ts'
import { assess } from './assess.ts'
import { milestonesOf } from './build-draft.ts'
import { settleBundles } from './bundles.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import { withContextDate } from './context-date.ts'
import type { Draft, DraftDate } from './draft.ts'
import { findMentions } from './find-mentions.ts'
import { bodiesOf, harvest, type Reach, speaksOfProject } from './harvest.ts'
import { settleHeadlines } from './headline.ts'
import { listedDraft, noteLabel } from './listed-draft.ts'
import type { Mention } from './mention.ts'
import { mergeDrafts, SAME_FROM, similarity } from './merge.ts'
import { settleSums } from './settle-sums.ts'
import { isOneParagraph, shareParts } from './share-parts.ts'
import { type Stem, stemOf } from './stem.ts'

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
  const reach = isOneParagraph(parses) ? 'paragraph' : isShort(parses) ? 'text' : 'sentence'
  const drafts: Draft[] = []
  const stems = new Map<number, Stem>()
  const stemPassages = new Set(parses.map(({ sentence }) => sentence.passage.stem))
  const headers = new Map<number, Parse>()
  let current = -1
  let carried: Carried = START
  let isPrivate = false
  for (const parse of parses) {
    const { passage, passageIndex } = parse.sentence
    const before = current
    const isFirst = itemAt(parses, parse.sentence.index - 1)?.sentence.passageIndex !== passageIndex
    if (passage.kind === 'heading') {
      // What follows is another story.
      context.focus.forget()
      carried = START
      current = -1
    }
    const mentions = findMentions(context.analyser, parse, carried.bundle, context.notice !== 'none')
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
    isPrivate ||= parse.sequence.units.some(unit => unit.kind === 'noun' && unit.noun.kind === 'private')
    for (const mention of mentions) {
      if (mention.inside) continue
      // "Following are the MoUs signed:" only opens a list; "the settlement" is the wage deal told of.
      if (stems.has(passageIndex) && mention.isPlural && mention.count === null) continue
      if (isPrivate && drafts.length === 0 && isSettlement(mention)) continue
      const inner = mentions.filter(one => isInside(one, mention))
      const made = assess(context, mention, inner, carried)
      for (const draft of made) {
        carried = carryOn(carried, mention, draft)
        current = take(context, drafts, draft)
        carried = { ...carried, last: drafts[current]! }
      }
    }
    if (current >= 0 && passage.kind !== 'title') drafts[current] = harvest(context, drafts[current]!, parse, reach)
    if (before >= 0 && before !== current && speaksOfProject(parse))
      drafts[before] = harvest(context, drafts[before]!, parse, reach)
    const eventDate = carried.eventDate ?? eventDateOf(context, mentions)
    carried = { ...carried, eventDate, ...bundleOf(carried, mentions, passageIndex) }
  }
  const told = settleBundles(settleHeadlines(drafts)).map(draft =>
    withContextDate(context, draft, parses, isShort(parses)),
  )
  const [only] = told
  if (!only || !isShort(parses)) return settleSums(context, told, parses, isShort(parses))
  const shared = told.length === 1 ? [withNamedBodies(context, only, parses, reach)] : shareParts(told, parses)
  return settleSums(context, shared, parses, true)
}

/** In a short text about one agreement every body of its sides takes part, wherever it is named, and its first sum is the agreement's. */
function withNamedBodies(context: AgreementContext, draft: Draft, parses: readonly Parse[], reach: Reach): Draft {
  const others = parses.filter(({ sentence }) => !draft.coverage.includes(sentence.index))
  const bodies = others.flatMap(parse => bodiesOf(context, draft, parse, reach))
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

/** "the agreement", "the deal", "the settlement" */
const isSettlement = ({ noun, determiner }: Mention) =>
  determiner === 'definite' && noun?.kind === 'paper' && noun.form === 'agreement' && noun.instrument === undefined

const START: Carried = {
  eventDate: null,
  lastDate: null,
  bundleStatus: null,
  bundle: null,
  bundlePassage: -1,
  last: null,
}

const isInside = (one: Mention, outer: Mention): boolean =>
  one.inside !== null && (one.inside === outer || isInside(one.inside, outer))

/** A text that tells of more agreements than this is a list: what was told of longer ago is not taken up again. */
const LONGEST_MEMORY = 250
/** Adds a draft, or merges it into the most similar one that speaks of the same agreement; returns its place. */
function take({ focus, trace }: AgreementContext, drafts: Draft[], draft: Draft): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let i = Math.max(0, drafts.length - LONGEST_MEMORY); i < drafts.length; i++) {
    const likeness = similarity(drafts[i]!, draft)
    const score = likeness + i * 1e-6
    if (likeness >= SAME_FROM && score > most) {
      most = score
      best = i
    }
  }
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

function carryOn(carried: Carried, mention: Mention, draft: Draft): Carried {
  const date = draft.milestones.find(one => one.date && !one.date.isInferred)?.date ?? null
  if (!date) return carried
  const isConcluded = mention.predicates.some(
    ({ verb, role, reality }) => CONCLUDING.has(verb.verb.frame) && reality === 'real' && !ASIDE.has(role),
  )
  return { ...carried, lastDate: date, eventDate: isConcluded ? date : carried.eventDate }
}

/** "the agreement, signed in 2014, entered into force": when that was is no date of what is told now. */
const ASIDE: ReadonlySet<string> = new Set(['participle', 'relative'])

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
