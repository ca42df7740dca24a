import type { Form, Instrument, Span, Status } from '../../../model/index.ts'
import { gather } from '../gather.ts'
import { isCueIn, toldInstrument } from '../judgement/cues.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { findAmounts } from './amounts.ts'
import type { AgreementContext } from './context.ts'
import { findDate } from './dating.ts'
import type { Draft, DraftDate, DraftMilestone, DraftTraits, Flow, SideEvidence } from './draft.ts'
import type { Mention } from './mention.ts'
import { findFollows, findNumber, findPartOf, findPlaces } from './relations.ts'
import type { Parts } from './sides.ts'
import { findTerms } from './terms.ts'
import { contentWordsOf, nameWordsOf, wordsOf } from './words-of.ts'
import type { Zone } from './zones.ts'

const GIVEN: ReadonlySet<Instrument> = new Set([
  'loan',
  'credit-line',
  'export-credit',
  'grant',
  'technical-assistance',
  'training',
  'debt-relief',
  'debt-rescheduling',
  'guarantee',
  'investment',
  'construction',
])
const GIVING: ReadonlySet<string> = new Set(['give', 'receive', 'fund', 'forgive', 'make'])

/** What an undertaking moves, by its noun, by the verbs that carry it and by what it is said to hold. */
export function flowOf(mention: Mention, instrument: Instrument | undefined, inner: readonly Mention[] = []): Flow {
  const frames = mention.predicates.map(one => one.verb.verb.frame)
  if (instrument === 'supply' || frames.includes('sell') || frames.includes('buy')) return 'sold'
  if (instrument && instrument !== 'cooperation') return GIVEN.has(instrument) ? 'given' : 'none'
  if (frames.some(frame => GIVING.has(frame))) return 'given'
  return holdsGift(mention, inner) ? 'given' : 'none'
}
/** "an agreement providing for a donation", "letters on the provision of equipment" */
function holdsGift({ parse, own }: Mention, inner: readonly Mention[]): boolean {
  const isGiving = (frame: string) => frame === 'give' || frame === 'fund' || frame === 'forgive'
  return (
    inner.some(one => one.predicates.some(({ verb }) => isGiving(verb.verb.frame))) ||
    parse.verbs.some(
      verb => verb.form === 'nominal' && verb.at >= own.from && verb.at < own.to && isGiving(verb.verb.frame),
    )
  )
}

/** Instruments that an everyday noun tells better than the verbs around it: a concession to build a port. */
const TELLING: ReadonlySet<Instrument> = new Set(['concession', 'acquisition'])
/**
 * The instrument that the words of a mention state: its noun, a noun inside it, its verb. A vague noun, or one that only says that sides
 * work together, gives way to a nearer one.
 */
export function statedInstrument(
  mention: Mention,
  inner: readonly Mention[],
): { readonly code: Instrument; readonly isStated: boolean } | null {
  const verbs = (one: Mention) => one.predicates.flatMap(({ verb }) => verb.verb.instrument ?? [])
  const nouns = gather([mention, ...inner], one => (one.noun?.instrument ? one.noun : null))
  const clear = nouns.filter(noun => !noun.isVague)
  const code =
    clear.find(noun => noun.instrument !== 'cooperation')?.instrument ??
    clear[0]?.instrument ??
    (TELLING.has(mention.noun?.instrument ?? 'other') ? mention.noun?.instrument : undefined) ??
    verbs(mention)[0] ??
    inner.flatMap(verbs)[0]
  if (code) return { code, isStated: true }
  const vague = nouns[0]?.instrument
  return vague ? { code: vague, isStated: false } : null
}

export type Given = {
  readonly parts: Parts
  readonly sides: ReadonlyMap<string, SideEvidence>
  readonly inner: readonly Mention[]
  readonly milestones: readonly DraftMilestone[]
  readonly origin: DraftTraits['origin']
  /** Form and zones where they are not the mention's own: for items of lists. */
  readonly form?: Form
  readonly zone?: Zone
}

const DEFAULT_INSTRUMENT: Readonly<Record<Form, Instrument>> = {
  treaty: 'rules',
  agreement: 'cooperation',
  memorandum: 'cooperation',
  declaration: 'cooperation',
  contract: 'supply',
  protocol: 'cooperation',
  'exchange-of-notes': 'cooperation',
  'letter-of-intent': 'cooperation',
  plan: 'cooperation',
  pledge: 'grant',
  decision: 'other',
  other: 'other',
}

/** Giving without a word of return is a grant. */
function defaultInstrument({ predicates }: Mention, form: Form): Instrument {
  const isGift = predicates.some(({ verb }) => verb.verb.frame === 'give' && !verb.verb.instrument)
  return isGift && form === 'agreement' ? 'grant' : DEFAULT_INSTRUMENT[form]
}

/** Writes what a mention and the mentions inside it tell as a draft. */
export function buildDraft(context: AgreementContext, mention: Mention, given: Given): Draft {
  const { analyser } = context
  const { parse } = mention
  const own = given.zone ?? mention.own
  const zones = [own, ...(given.zone ? [] : mention.shared)]
  const region = spanOf(parse, own)
  const subject = given.zone ? region : subjectSpan(parse, mention)
  const cues = parse.sentence.cues().filter(hit => isCueIn(hit, region))
  const told = toldInstrument(cues.filter(hit => isCueIn(hit, subject))) ?? toldInstrument(cues)
  const stated = statedInstrument(mention, given.inner)
  const form = given.form ?? formOf(mention)
  const instrument = stated?.code ?? told?.code ?? defaultInstrument(mention, form)
  const flow = flowOf(mention, instrument, given.inner)
  const anchor = unitSpan(parse, mention.at)
  const rule = ruleOf(context, mention, given.origin)
  return {
    rule,
    spans: [region],
    subject,
    form: {
      code: form,
      span: anchor,
      rule,
      isSpecific: mention.noun?.form !== undefined && mention.noun.form !== 'agreement' && !mention.noun.isVague,
      isBare: isBare(mention),
    },
    instrument: {
      code: instrument,
      spans: told?.code === instrument ? told.spans : [anchor],
      rule,
      isStated: stated?.isStated === true,
    },
    milestones: given.milestones,
    participants: given.parts.participants,
    sides: given.sides,
    amounts: findAmounts(
      analyser,
      parse,
      zones.flatMap(zone => without(zone, mention.siblings)),
    ),
    terms: findTerms(analyser, parse, zones, instrument),
    places: findPlaces(context.cast, mention),
    count: mention.count !== null && mention.count > 1 ? { value: mention.count, span: anchor } : null,
    number: findNumber(analyser, mention),
    attribution: null,
    follows: findFollows(analyser, mention, given.inner),
    partOf: findPartOf(analyser, mention),
    words: wordsOf(parse, own),
    contentWords: contentWordsOf(analyser, parse, own),
    nameWords: nameWordsOf(analyser, mention),
    flow,
    coverage: [parse.sentence.index],
    traits: {
      origin: given.origin,
      determiner: mention.determiner,
      isAnother: mention.isAnother || mention.isOrdinal,
      isPlural: mention.isPlural,
      isToCome: mention.predicates.some(one => GIVING.has(one.verb.verb.frame) && TO_COME.has(one.reality)),
      isBundle: mention.noun?.kind === 'generic',
      sentence: parse.sentence.index,
      passage: parse.sentence.passageIndex,
    },
  }
}

/** What is left of a zone where the siblings' own ones are taken out. */
function without(zone: Zone, siblings: readonly Zone[]): Zone[] {
  let left = [zone]
  for (const { from, to } of siblings)
    left = left.flatMap(one => [
      { from: one.from, to: Math.min(one.to, from) },
      { from: Math.max(one.from, to), to: one.to },
    ])
  return left.filter(one => one.to > one.from)
}

const TO_COME: ReadonlySet<string> = new Set(['open', 'bound'])

const ruleOf = ({ analyser }: AgreementContext, mention: Mention, origin: Draft['traits']['origin']) =>
  `${analyser.kit.code}/agreement/${origin === 'noun' || origin === 'verb' ? (mention.predicates[0]?.verb.verb.frame ?? 'noun') : origin}`

/** "the deal", "the document": a noun that any paper may be called by. */
const isBare = ({ noun }: Mention) =>
  noun === null ||
  noun.isVague === true ||
  (noun.form === 'agreement' && noun.instrument === undefined) ||
  noun.kind === 'generic'

function formOf({ noun, predicates }: Mention): Form {
  if (
    noun?.form &&
    !(noun.kind === 'flow' && predicates.some(one => one.verb.verb.frame === 'pledge' && one.reality === 'real'))
  )
    return noun.form
  const isPledge = predicates.some(
    one =>
      one.verb.verb.frame === 'pledge' ||
      one.controllers.some(verb => verb.verb.frame === 'pledge') ||
      (one.status === 'pledged' && one.verb.verb.frame !== 'agree'),
  )
  return isPledge ? 'pledge' : (noun?.form ?? 'agreement')
}

export const unitSpan = ({ sequence }: Parse, at: number): Span => ({
  start: sequence.units[at]!.start,
  end: sequence.units[at]!.end,
})
export function spanOf({ sequence }: Parse, { from, to }: Zone): Span {
  const last = Math.max(from, to - 1)
  return { start: sequence.units[from]!.start, end: sequence.units[last]!.end }
}

/** "for 20 years", "for $2 billion" say nothing of the subject. */
const MEASURES: ReadonlySet<string> = new Set(['quantity', 'money', 'date', 'number'])
/** What it is about: what hangs on the noun by "on", "for", "to" and the like, else all of its own stretch. */
function subjectSpan(parse: Parse, mention: Mention): Span {
  const region = spanOf(parse, mention.own)
  const next = parse.phrases.find(
    phrase =>
      phrase.from > mention.at &&
      phrase.head < mention.own.to &&
      (phrase.relation === 'on' || phrase.relation === 'for' || phrase.relation === 'about') &&
      !MEASURES.has(parse.sequence.units[phrase.head]!.kind),
  )
  if (!next) return region
  return { start: parse.sequence.units[next.from]!.start, end: region.end }
}

/** The states that a mention's predicates tell of, each with its date. */
export function milestonesOf(
  context: AgreementContext,
  mention: Mention,
  previous: DraftDate | null,
): DraftMilestone[] {
  const { parse } = mention
  return mention.predicates.flatMap(predicate => {
    if (!predicate.status) return []
    const date = findDate(context.analyser, mention, predicate, context.timing, previous)
    return [
      {
        status: predicate.status,
        span: unitSpan(parse, predicate.verb.at),
        rule: `${context.analyser.kit.code}/status/${predicate.verb.verb.frame}`,
        date,
      },
    ]
  })
}

/** What the adjectives of the phrase say where no verb does: proposed, signed. */
export function attributiveStatus({ phrase, noun }: Mention): Status | null {
  if (!phrase) return null
  if (phrase.bits & CLASS.planned) return 'proposed'
  if (noun?.form === 'pledge') return 'pledged'
  return null
}
