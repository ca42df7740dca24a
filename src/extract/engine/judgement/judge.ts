import type { Evidenced, Instrument, Sector, Span } from '../../../model/index.ts'
import { SECTORS } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import type { Analyser } from '../analyser.ts'
import { cueKey, featuresOf, type Stretch } from './features.ts'
import { probabilitiesOf } from './linear-model.ts'

const SECTOR_CODES = Object.keys(SECTORS) as Sector[]
/** Chance of a sector of the likeliest group that no cue word tells of. */
const WITHOUT_CUE = 0.3
const SECOND_SHARE = 0.5
/** Weight of the subject's own words beside the model: more where little else tells. */
const SHORT = 2
const SUBJECT_WEIGHT_SHORT = 0.5
const SUBJECT_WEIGHT_LONG = 0.15
const PARTY_WEIGHT = 0.5

/** The DAC group of a sector, as the model knows it. */
const groupOf = (sector: Sector) => `${SECTORS[sector].dac3.slice(0, 2)}0`
const GROUP_MEMBERS = Map.groupBy(SECTOR_CODES, groupOf)

/**
 * The sectors of an agreement, the likeliest first: the model weighs the groups that DAC tells apart, the cue words the sectors within
 * one. A second one is given where it is nearly as likely.
 */
export function judgeSectors(
  analyser: Analyser,
  draft: Draft,
  stretches: readonly Stretch[],
  isOneOfMany: boolean,
): Evidenced<Sector>[] {
  const features = featuresOf(analyser, stretches, 'sector')
  const groups = probabilitiesOf(analyser.models.sector, features)
  const cueOf = (sector: Sector) =>
    (features.get(cueKey('sector', sector, false)) ?? 0) + (features.get(cueKey('sector', sector, true)) ?? 0)
  const subject = shares(subjectCues(analyser, draft, stretches))
  const weight = isOneOfMany && stretches.length <= SHORT ? SUBJECT_WEIGHT_SHORT : SUBJECT_WEIGHT_LONG
  const scores = SECTOR_CODES.map(sector => {
    const members = GROUP_MEMBERS.get(groupOf(sector))!
    const total = members.reduce((sum, member) => sum + cueOf(member) + WITHOUT_CUE, 0)
    const told = ((groups.get(groupOf(sector)) ?? 0) * (cueOf(sector) + WITHOUT_CUE)) / total
    return { sector, score: (1 - weight) * told + weight * (subject.get(sector) ?? 0) }
  }).sort((a, b) => b.score - a.score || SECTOR_CODES.indexOf(a.sector) - SECTOR_CODES.indexOf(b.sector))
  const [first, second] = scores
  const kept = second!.score >= SECOND_SHARE * first!.score ? [first!, second!] : [first!]
  return kept.map(({ sector, score }) => {
    const spans = cueSpans(analyser, stretches, sector)
    return {
      value: sector,
      spans: spans.length > 0 ? spans : [draft.subject],
      confidence: Math.min(0.99, score),
      rule: `${analyser.kit.code}/sector/model`,
      ...(spans.length > 0 ? {} : { inferred: true as const }),
    }
  })
}

/** Cue words of the subject, and what the parties work in, which tells where the words do not. */
function subjectCues(
  analyser: Analyser,
  { subject, participants }: Draft,
  stretches: readonly Stretch[],
): Map<Sector, number> {
  const weights = new Map<Sector, number>()
  const add = (sector: Sector, weight: number) => weights.set(sector, (weights.get(sector) ?? 0) + weight)
  for (const { sequence, from, to } of stretches) {
    const { tokens } = sequence
    for (let i = from; i < to; ) {
      const isInside = tokens.start[i]! >= subject.start && tokens.end[i]! <= subject.end
      const hit = isInside ? analyser.cues.match(tokens, i, to) : null
      for (const cue of hit?.entries ?? []) if (cue.list === 'sector') add(cue.code, cue.weight)
      i = hit?.to ?? i + 1
    }
  }
  for (const { actor } of participants)
    for (const sector of actor.organisation?.sectors ?? []) add(sector, PARTY_WEIGHT)
  return weights
}
function shares(weights: ReadonlyMap<Sector, number>): Map<Sector, number> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return new Map([...weights].map(([sector, weight]) => [sector, weight / total]))
}

const MOST_SPANS = 3
/** The first cue words of a sector. */
function cueSpans(analyser: Analyser, stretches: readonly Stretch[], sector: Sector): Span[] {
  const spans: Span[] = []
  for (const { sequence, from, to } of stretches) {
    for (let i = from; i < to && spans.length < MOST_SPANS; ) {
      const hit = analyser.cues.match(sequence.tokens, i, to)
      if (hit?.entries.some(cue => cue.list === 'sector' && cue.code === sector))
        spans.push({ start: sequence.tokens.start[i]!, end: sequence.tokens.end[hit.to - 1]! })
      i = hit?.to ?? i + 1
    }
  }
  return spans
}

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
export function judgeInstrument(analyser: Analyser, draft: Draft, stretches: readonly Stretch[]): Draft['instrument'] {
  const { instrument, form, flow } = draft
  const isOpen = FLOWS.has(instrument.code) || OPEN.has(instrument.code)
  if (flow !== 'given' || !isOpen || (FORMAL.has(form.code) && !FLOWS.has(instrument.code))) return instrument
  const probabilities = probabilitiesOf(analyser.models.instrument, featuresOf(analyser, stretches, 'instrument'))
  const [best, probability] = [...probabilities].reduce((a, b) => (b[1] > a[1] ? b : a))
  if (best === instrument.code || probability < SURE) return instrument
  return { ...instrument, code: best as Instrument, rule: `${analyser.kit.code}/instrument/model`, isStated: false }
}
