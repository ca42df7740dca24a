import type { Form, Status } from '../../../model/index.ts'
import type { NounEntry } from '../kit-words.ts'
import type { Parse } from '../syntax/clause.ts'
import { realityOf } from '../syntax/reality.ts'
import { flowOf, milestonesOf } from './build-draft.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import { findDate } from './dating.ts'
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
function concludingStem({ analyser, focus }: AgreementContext, parse: Parse, carried: Carried): Stem | null {
  const verb = parse.verbs.findLast(
    one => one.verb.frame === 'conclude' && one.form !== 'attributive' && realityOf(analyser, parse, one) === 'real',
  )
  if (!verb?.verb.status) return null
  const empty = { participants: [], sides: new Map<string, SideEvidence>(), hasCollective: true, hasBodies: false }
  const region = { start: parse.sentence.start, end: parse.sentence.end }
  return {
    status: verb.verb.status,
    form: 'agreement',
    noun: null,
    sides: completeSides(analyser, focus, empty, [], region),
    date: carried.eventDate,
  }
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
