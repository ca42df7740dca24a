import type { NounEntry } from '../kit-words.ts'
import type { Parse } from '../syntax/clause.ts'
import { buildDraft, flowOf, unitSpan } from './build-draft.ts'
import type { AgreementContext } from './context.ts'
import { findDate, publicationDate } from './dating.ts'
import type { Draft, DraftDate, SideEvidence } from './draft.ts'
import type { Mention } from './mention.ts'
import { findLinked } from './participants.ts'
import { completeSides, type Parts, toParts } from './sides.ts'
import type { Stem } from './stem.ts'

const HEAD_REACH = 9

/** One item of a list of agreements: verb, sides and date come from the stem unless the item has its own. `told`: sides that a column names. */
export function itemDraft(
  context: AgreementContext,
  parse: Parse,
  mentions: readonly Mention[],
  stem: Stem,
  eventDate: DraftDate | null,
  told: ReadonlyMap<string, SideEvidence> | null = null,
): Draft | null {
  const { analyser, cast, focus, timing } = context
  const { sequence } = parse
  const to = sequence.count
  if (to < 2 && !mentions.some(one => one.noun?.kind === 'paper')) return null
  const head =
    mentions.find(
      one => one.noun?.form && one.at <= HEAD_REACH && (one.noun.form !== 'agreement' || one.noun.instrument),
    ) ?? mentions.find(one => one.noun?.form && !one.noun.isVague)
  const mention: Mention = {
    parse,
    at: head?.at ?? firstContent(parse),
    noun: head?.noun ?? singular(stem.noun),
    phrase: head?.phrase ?? null,
    predicates: [],
    determiner: 'indefinite',
    isAnother: false,
    isOrdinal: false,
    isPlural: head?.isPlural ?? false,
    count: head?.count ?? null,
    own: { from: 0, to },
    shared: [],
    siblings: [],
    inside: null,
  }
  const linked = findLinked(analyser, cast, mention)
  const parts = withNames(
    analyser.kit.code,
    toParts(analyser, linked, flowOf(mention, mention.noun?.instrument)),
    parse,
    context,
  )
  const region = { start: parse.sentence.start, end: parse.sentence.end }
  const inherited = stem.sides.size >= 2 ? stem.sides : new Map<string, SideEvidence>()
  const sides = told
    ? told
    : parts.sides.size >= 2
      ? parts.sides
      : inherited.size >= 2
        ? merged(parts, inherited, region, analyser.kit.code)
        : completeSides(analyser, focus, parts, [], region)
  if (sides.size < 2) return null
  const date =
    findDate(analyser, mention, null, timing, null) ?? stem.date ?? eventDate ?? publicationDate(context, region)
  const milestones = [
    { status: stem.status, span: unitSpan(parse, mention.at), rule: `${analyser.kit.code}/status/list`, date },
  ]
  const inner = mentions.filter(one => one !== head)
  return buildDraft(context, mention, {
    parts,
    sides,
    inner,
    milestones,
    origin: 'item',
    form: head?.noun?.form ?? stem.form,
    zone: { from: 0, to },
  })
}

/** One of what the stem calls by a plural. */
function singular(noun: NounEntry | null): NounEntry | null {
  if (!noun || noun.kind === 'generic') return null
  return { ...noun, isPlural: undefined }
}

function firstContent({ phrases }: Parse): number {
  return phrases[0]?.head ?? 0
}

/** Every body that an item names takes part, however it is tied: items have no verb to say. */
function withNames(code: string, parts: Parts, { sequence }: Parse, { cast }: AgreementContext): Parts {
  const participants = [...parts.participants]
  for (const unit of sequence.units) {
    if (unit.kind !== 'actor') continue
    for (const { actor, unit: member } of cast.membersOf(unit)) {
      const isKnown = participants.some(one => one.span.start === member.start)
      if (isKnown || actor.type === 'state' || actor.type === 'person' || actor.isCollective || actor.isUnnamed)
        continue
      participants.push({
        actor,
        span: { start: member.start, end: member.end },
        role: 'party',
        rule: `${code}/party/item`,
        isSideOnly: false,
      })
    }
  }
  return { ...parts, participants }
}

/** The item's own side and the stem's others. */
function merged(
  parts: Parts,
  inherited: ReadonlyMap<string, SideEvidence>,
  region: { start: number; end: number },
  code: string,
): ReadonlyMap<string, SideEvidence> {
  const sides = new Map(parts.sides)
  for (const key of inherited.keys())
    if (!sides.has(key)) sides.set(key, { spans: [region], rule: `${code}/side/stem`, isInferred: true })
  return sides
}
