import type { Evidenced, Instrument, Sector, Span } from '../../../model/index.ts'
import { SECTORS } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import type { Analyser } from '../analyser.ts'
import { gather } from '../gather.ts'
import type { Parse } from '../syntax/clause.ts'
import type { ActorUnit, ActorValue } from '../units/unit.ts'
import { type CueHit, isCueIn } from './cues.ts'
import { BODY_CUE, featuresOf, MOST_CUES, type Stretch, TITLE_CUE } from './features.ts'
import { likeliest, probabilitiesOf } from './linear-model.ts'

/** What the linear models and cue words make of an agreement. */
export type Judgement = {
  readonly sectors: readonly Evidenced<Sector>[]
  readonly instrument: Draft['instrument']
}

/** The sectors and the instrument of one of some drafts, as all that tells of it says. */
export function judge(analyser: Analyser, draft: Draft, parses: readonly Parse[], count: number): Judgement {
  const own = draft.coverage.map(index => toStretch(parses[index]!))
  const titles = titlesOf(parses)
    .filter(({ sentence }) => !draft.coverage.includes(sentence.index))
    .map(toStretch)
  // One of many that says nothing of its subject is about what the title says.
  const stretches = count === 1 || !own.some(tellsSector) ? [...titles, ...own] : own
  const topics = draft.coverage.flatMap(index => initiativesIn(parses[index]!.sequence)).map(({ actor }) => actor)
  return {
    sectors: judgeSectors(analyser, draft, stretches, topics, count > 1),
    instrument: judgeInstrument(analyser, draft, stretches),
  }
}

/** The sentences of the title, which stands before all else. */
function titlesOf(parses: readonly Parse[]): readonly Parse[] {
  const end = parses.findIndex(({ sentence }) => sentence.passage.kind !== 'title')
  return end < 0 ? parses : parses.slice(0, end)
}

export function toStretch({ sentence, sequence }: Parse): Stretch {
  const cues = sentence.cues()
  const figures = cues.length > 0 ? initiativesIn(sequence) : []
  return {
    sequence: sentence.tokens,
    from: sequence.units[0]!.from,
    to: sequence.units.at(-1)!.to,
    cues: figures.length > 0 ? cues.filter(hit => !isInFigure(figures, hit)) : cues,
    isTitle: sentence.passage.kind === 'title',
  }
}

/** The road of "Silk Road", the belt of "Belt and Road": a word in the name of an initiative is a figure of speech. */
const isInFigure = (figures: readonly ActorUnit[], { span }: CueHit) =>
  figures.some(unit => unit.start <= span.start && span.end <= unit.end)

const TOPIC_KINDS: ReadonlySet<string> = new Set(['initiative', 'bloc'])
/** Initiatives and unions that a sentence names, single or in a row. */
function initiativesIn({ units }: Parse['sequence']): ActorUnit[] {
  const actors = gather(units, unit => (unit.kind === 'actor' ? (unit.actor.members ?? unit) : null))
  return actors.filter(({ actor }) => TOPIC_KINDS.has(actor.organisation?.kind ?? ''))
}

const tellsSector = ({ cues }: Stretch) => cues.some(({ entries }) => entries.some(cue => cue.list === 'sector'))

const SECTOR_CODES = Object.keys(SECTORS) as Sector[]
const SECTOR_PLACES = new Map(SECTOR_CODES.map((sector, place) => [sector, place] as const))
/** Chance of a sector of the likeliest group that no cue word tells of. */
const WITHOUT_CUE = 0.3
const SECOND_SHARE = 0.5
/** Weight of the subject's own words beside the model: more where little else tells. */
const SHORT = 2
const SUBJECT_WEIGHT_SHORT = 0.5
const SUBJECT_WEIGHT_LONG = 0.15
const PARTY_WEIGHT = 0.5

/** The sectors of each DAC group, as the model knows it. */
const GROUPS = Map.groupBy(SECTOR_CODES, sector => `${SECTORS[sector].dac3.slice(0, 2)}0`)

/**
 * The sectors of an agreement, the likeliest first: the model weighs the groups that DAC tells apart, the cue words the sectors within
 * one. A second one is given where it is nearly as likely.
 */
function judgeSectors(
  analyser: Analyser,
  draft: Draft,
  stretches: readonly Stretch[],
  topics: readonly ActorValue[],
  isOneOfMany: boolean,
): Evidenced<Sector>[] {
  const model = analyser.models.sector
  const features = featuresOf(analyser, model.space, stretches, 'sector')
  const groups = probabilitiesOf(model, features)
  const cueOf = (sector: Sector) => cues.get(sector) ?? 0
  const cues = cueWeights(stretches)
  const subject = shares(subjectCues(draft, stretches, topics))
  const weight = isOneOfMany && stretches.length <= SHORT ? SUBJECT_WEIGHT_SHORT : SUBJECT_WEIGHT_LONG
  const scores = new Float64Array(SECTOR_CODES.length)
  for (const [group, members] of GROUPS) {
    const probability = groups[model.classes.indexOf(group)] ?? 0
    let total = 0
    for (const sector of members) total += cueOf(sector) + WITHOUT_CUE
    for (const sector of members) {
      const told = (probability * (cueOf(sector) + WITHOUT_CUE)) / total
      scores[SECTOR_PLACES.get(sector)!] = (1 - weight) * told + weight * (subject.get(sector) ?? 0)
    }
  }
  const first = likeliest(scores)
  const second = likeliest(scores, first)
  const kept = scores[second]! >= SECOND_SHARE * scores[first]! ? [first, second] : [first]
  return kept.map(place => {
    const sector = SECTOR_CODES[place]!
    const spans = cueSpans(stretches, sector)
    return {
      value: sector,
      spans: spans.length > 0 ? spans : [draft.subject],
      confidence: Math.min(0.99, scores[place]!),
      rule: `${analyser.kit.code}/sector/model`,
      ...(spans.length > 0 ? {} : { inferred: true as const }),
    }
  })
}

/** What cue words of the title and of the body count for each sector together. */
function cueWeights(stretches: readonly Stretch[]): Map<Sector, number> {
  const weights = new Map<Sector, number>()
  for (const { cues, isTitle } of stretches)
    for (const { entries } of cues)
      for (const cue of entries)
        if (cue.list === 'sector')
          weights.set(cue.code, Math.min(MOST_CUES, (weights.get(cue.code) ?? 0) + (isTitle ? TITLE_CUE : BODY_CUE)))
  return weights
}

/** Cue words of the subject, and what the parties, and the initiatives spoken of, work in, which tells where the words do not. */
function subjectCues(
  { subject, participants }: Draft,
  stretches: readonly Stretch[],
  topics: readonly ActorValue[],
): Map<Sector, number> {
  const weights = new Map<Sector, number>()
  const add = (sector: Sector, weight: number) => weights.set(sector, (weights.get(sector) ?? 0) + weight)
  for (const { cues } of stretches)
    for (const hit of cues)
      if (isCueIn(hit, subject)) for (const cue of hit.entries) if (cue.list === 'sector') add(cue.code, cue.weight)
  for (const actor of new Set([...participants.map(one => one.actor), ...topics]))
    for (const sector of actor.organisation?.sectors ?? []) add(sector, PARTY_WEIGHT)
  return weights
}
function shares(weights: ReadonlyMap<Sector, number>): Map<Sector, number> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return new Map([...weights].map(([sector, weight]) => [sector, weight / total]))
}

const MOST_SPANS = 3
/** The first cue words of a sector. */
const cueSpans = (stretches: readonly Stretch[], sector: Sector): Span[] =>
  stretches
    .flatMap(({ cues }) => cues)
    .filter(({ entries }) => entries.some(cue => cue.list === 'sector' && cue.code === sector))
    .slice(0, MOST_SPANS)
    .map(({ span }) => span)

/** Forms whose instrument their own words tell better than what aid narratives were trained on. */
const FORMAL: ReadonlySet<string> = new Set([
  'treaty',
  'contract',
  'memorandum',
  'declaration',
  'protocol',
  'plan',
  'exchange-of-notes',
])
const FLOWS: ReadonlySet<Instrument> = new Set([
  'loan',
  'credit-line',
  'export-credit',
  'grant',
  'technical-assistance',
  'training',
  'debt-relief',
  'debt-rescheduling',
])
const OPEN: ReadonlySet<Instrument> = new Set(['construction', 'investment', 'cooperation', 'other'])
const SURE = 0.6

/** The instrument of what is given: what is stated, unless the model finds another flow far likelier. */
function judgeInstrument(analyser: Analyser, draft: Draft, stretches: readonly Stretch[]): Draft['instrument'] {
  const { instrument, form, flow, amounts } = draft
  const isOpen = FLOWS.has(instrument.code) || OPEN.has(instrument.code)
  const isPaid = flow === 'none' && form.code === 'agreement' && !instrument.isStated && amounts.length > 0
  if (!(flow === 'given' || isPaid) || !isOpen || (FORMAL.has(form.code) && !FLOWS.has(instrument.code)))
    return instrument
  const model = analyser.models.instrument
  const probabilities = probabilitiesOf(model, featuresOf(analyser, model.space, stretches, 'instrument'))
  const best = likeliest(probabilities)
  const code = model.classes[best] as Instrument
  const isSure = probabilities[best]! >= (instrument.isStated || isPaid ? SURE : 0)
  if (code === instrument.code || !isSure) return instrument
  return { ...instrument, code, rule: `${analyser.kit.code}/instrument/model`, isStated: false }
}
