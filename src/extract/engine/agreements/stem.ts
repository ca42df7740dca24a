import type { Form, Status } from '../../../model/index.ts'
import { sideKey } from '../cast/side.ts'
import type { NounEntry } from '../kit-words.ts'
import type { Parse } from '../syntax/clause.ts'
import { realityOf } from '../syntax/reality.ts'
import { flowOf, milestonesOf } from './build-draft.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import { findDate, toDraftDate } from './dating.ts'
import type { DraftDate, SideEvidence } from './draft.ts'
import type { Mention } from './mention.ts'
import { findLinked } from './participants.ts'
import { completeSides, toParts } from './sides.ts'

/** What introduces a list or a table: "Various agreements were signed. They include:". */
export type Stem = {
  readonly status: Status
  readonly form: Form
  /** The noun that the stem calls its members by. */
  readonly noun: NounEntry | null
  readonly sides: ReadonlyMap<string, SideEvidence>
  readonly date: DraftDate | null
}

/** The stem that a sentence makes; null where it introduces no agreements. */
export function stemOf(
  context: AgreementContext,
  parse: Parse,
  mentions: readonly Mention[],
  carried: Carried,
): Stem | null {
  const { analyser, cast, focus, timing } = context
  const region = { start: parse.sentence.start, end: parse.sentence.end }
  const mention = mentions.find(
    one =>
      one.noun &&
      (one.noun.kind === 'paper' || one.noun.kind === 'generic' || one.noun.kind === 'flow') &&
      one.isPlural &&
      !one.noun.isVague,
  )
  if (mention) {
    const [milestone] = milestonesOf(context, mention, carried.lastDate)
    const parts = toParts(analyser, findLinked(analyser, cast, mention), flowOf(mention, undefined))
    return {
      status: milestone?.status ?? 'signed',
      form: mention.noun?.form ?? 'agreement',
      noun: mention.noun,
      sides: completeSides(analyser, focus, parts, [], region),
      date: milestone?.date ?? findDate(analyser, mention, null, timing, null) ?? carried.eventDate,
    }
  }
  return concludingStem(context, parse, carried) ?? bundleStem(context, carried)
}

/** "… signed the following:", "the signing of:" */
function concludingStem(context: AgreementContext, parse: Parse, carried: Carried): Stem | null {
  const { analyser, focus } = context
  const verb = parse.verbs.findLast(
    one => one.verb.frame === 'conclude' && one.form !== 'attributive' && realityOf(analyser, parse, one) === 'real',
  )
  if (!verb?.verb.status) return null
  const empty = { participants: [], sides: new Map<string, SideEvidence>(), hasCollective: true, hasBodies: false }
  const region = { start: parse.sentence.start, end: parse.sentence.end }
  const sides = completeSides(analyser, focus, empty, [], region)
  return {
    status: verb.verb.status,
    form: 'agreement',
    noun: null,
    sides: sides.size >= 2 ? sides : namedSides(context, parse),
    date: namedDate(context, parse) ?? carried.eventDate,
  }
}

/** The first day that a sentence names. */
function namedDate({ timing }: AgreementContext, { sequence }: Parse): DraftDate | null {
  const unit = sequence.units.find(one => one.kind === 'date' && one.date.isSame !== true)
  if (unit?.kind !== 'date') return null
  return toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, timing, null, false)
}

/** The sides of all whom a sentence names, where they are just two. */
function namedSides({ analyser, cast }: AgreementContext, { sequence }: Parse): Map<string, SideEvidence> {
  const sides = new Map<string, SideEvidence>()
  for (const unit of sequence.units) {
    if (unit.kind !== 'actor') continue
    for (const { actor, unit: member } of cast.membersOf(unit)) {
      const key = sideKey(actor)
      const spans = [{ start: member.start, end: member.end }]
      if (key && !sides.has(key)) sides.set(key, { spans, rule: `${analyser.kit.code}/side/stem`, isInferred: false })
    }
  }
  return sides.size === 2 ? sides : new Map()
}

/** "The most important:" below a sentence that told of what was signed. */
function bundleStem({ analyser, focus }: AgreementContext, carried: Carried): Stem | null {
  if (!carried.bundleStatus || !carried.bundle) return null
  const empty = { participants: [], sides: new Map<string, SideEvidence>(), hasCollective: true, hasBodies: false }
  const sides = completeSides(analyser, focus, empty, [], { start: 0, end: 1 })
  return {
    status: carried.bundleStatus,
    form: carried.bundle.form ?? 'agreement',
    noun: carried.bundle,
    sides,
    date: carried.eventDate,
  }
}
