import { createHash } from 'node:crypto'
import type { Agreement, Evidenced, Party, Span, Status } from '../../model/index.ts'
import { codesOf, STATUSES } from '../../model/index.ts'
import { cleanName } from './actors.ts'
import type { Analyser } from './analyser.ts'
import { sectorsOf } from './classify.ts'
import type { Draft } from './draft.ts'
import { type Participant, sideKey, toSide } from './sides.ts'

const STATUS_ORDER = codesOf(STATUSES)
/** Legal stages in order; what is reached is the highest of them, whatever came after. */
const LEGAL_STAGES: readonly Status[] = [
  'proposed',
  'negotiating',
  'pledged',
  'initialled',
  'agreed',
  'signed',
  'ratified',
  'in-force',
]
const AFTER_FORCE: ReadonlySet<Status> = new Set([
  'amended',
  'implementing',
  'completed',
  'suspended',
  'resumed',
  'withdrawn',
  'terminated',
  'expired',
])

/** The interchange record of a draft. `documentId` makes its id. */
export function toAgreement(analyser: Analyser, draft: Draft, text: string, documentId: string): Agreement {
  const evidence = <T>(
    value: T,
    spans: readonly Span[],
    rule: string,
    confidence: number,
    isInferred = false,
  ): Evidenced<T> => ({ value, spans, confidence, rule, ...(isInferred ? { inferred: true as const } : {}) })
  const lead = draft.candidates[0]!
  const milestones = orderMilestones(draft)
  const dated = principalDate(draft)
  const current = currentStatus(draft)
  const reached = reachedStage(draft)
  const date = dated ? evidence(dated.edtf, dated.spans, dated.rule, 0.85, dated.isInferred) : undefined
  const countryName = (code: string) => analyser.countryNames.get(code) ?? code
  const sides = [...draft.sides].map(([key, side]) => ({
    key,
    ...side,
    record: toSide(key, analyser.knowledge, countryName, dated?.edtf),
  }))
  const countries = new Map<string, Evidenced<string>>()
  for (const side of sides) {
    for (const code of side.record.countries)
      if (!countries.has(code))
        countries.set(
          code,
          evidence(
            code,
            side.spans,
            side.rule,
            side.isInferred ? 0.7 : 0.95,
            side.isInferred || side.record.countries.length > 1,
          ),
        )
  }
  const subject = cleanName(text.slice(draft.subject.start, draft.subject.end))
  const sectors =
    draft.sectors.length > 0 ? draft.sectors : sectorsOf(draft.cues, [], `${analyser.kit.code}/sector/words`)
  return {
    id: createHash('sha256')
      .update(`${documentId}:${draft.spans[0]!.start}:${draft.subject.start}:${[...draft.sides.keys()].join()}`)
      .digest('hex')
      .slice(0, 24),
    spans: draft.spans,
    title: evidence(shorten(subject), [draft.subject], lead.rule, 0.8),
    subject: evidence(subject, [draft.subject], lead.rule, 0.8),
    form: evidence(draft.form.code, [draft.form.span], draft.form.rule, 0.85),
    instrument: evidence(
      draft.instrument.code,
      draft.instrument.spans,
      draft.instrument.rule,
      draft.instrument.isStated ? 0.85 : 0.6,
      !draft.instrument.isStated,
    ),
    status: evidence(current.status, [current.span], current.rule, 0.85),
    reached: evidence(reached.status, [reached.span], reached.rule, 0.85, reached.status !== current.status),
    ...(date ? { date } : {}),
    sides: sides.map(side =>
      evidence(side.record, side.spans, side.rule, side.isInferred ? 0.7 : 0.95, side.isInferred),
    ),
    countries: [...countries.values()],
    parties: toParties(draft, evidence),
    sectors: [...sectors],
    amounts: [...draft.amounts],
    terms: [...draft.terms],
    places: [],
    ...(draft.count ? { count: evidence(draft.count.value, [draft.count.span], lead.rule, 0.9) } : {}),
    milestones,
    ...(draft.follows
      ? {
          follows: {
            relation: evidence(draft.follows.relation, draft.follows.spans, draft.follows.rule, 0.8),
            target: evidence(draft.follows.target, draft.follows.spans, draft.follows.rule, 0.7),
          },
        }
      : {}),
    confidence: 0.8,
  }
}

type Evidence = <T>(
  value: T,
  spans: readonly Span[],
  rule: string,
  confidence: number,
  isInferred?: boolean,
) => Evidenced<T>

/** Named bodies, firms and persons; the states themselves are sides. */
function toParties(draft: Draft, evidence: Evidence): Evidenced<Party>[] {
  const byName = new Map<string, { participant: Participant; spans: Span[]; roles: Set<string> }>()
  for (const participant of draft.participants) {
    const { actor } = participant
    if (actor.isCollective || actor.isPronoun || actor.type === 'state') continue
    const key = actor.name.toLowerCase()
    const known = byName.get(key)
    const roles = actor.type === 'person' ? ['signatory'] : participant.roles
    if (known) {
      known.spans.push(participant.span)
      for (const role of roles) known.roles.add(role)
    } else byName.set(key, { participant, spans: [participant.span], roles: new Set(roles) })
  }
  return [...byName.values()].map(({ participant, spans, roles }) => {
    const { actor } = participant
    const named = roles.size > 1 ? [...roles].filter(role => role !== 'party') : [...roles]
    const party: Party = {
      name: actor.name,
      type: actor.type,
      ...(actor.country ? { country: actor.country } : {}),
      ...(actor.id ? { id: actor.id } : {}),
      roles: named as Party['roles'],
      ...(actor.type === 'person' && actor.country && sideKey(actor) ? {} : {}),
    }
    return evidence(party, spans, participant.rule, 0.85)
  })
}

function orderMilestones(draft: Draft): Agreement['milestones'] {
  const seen = new Map<Status, Draft['milestones'][number]>()
  for (const milestone of draft.milestones) {
    const known = seen.get(milestone.status)
    if (!known || (!known.date && milestone.date)) seen.set(milestone.status, milestone)
  }
  return [...seen.values()]
    .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))
    .map(({ status, span, rule, date }) => ({
      status: { value: status, spans: [span], confidence: 0.85, rule },
      ...(date
        ? {
            date: {
              value: date.edtf,
              spans: date.spans,
              confidence: 0.85,
              rule: date.rule,
              ...(date.isInferred ? { inferred: true as const } : {}),
            },
          }
        : {}),
    }))
}

/** The latest dated milestone, of equals and undated ones the later in the list of codes. */
function currentStatus(draft: Draft): Draft['milestones'][number] {
  const isTold = draft.milestones.filter(
    milestone => milestone.status !== 'proposed' || draft.milestones.every(other => other.status === 'proposed'),
  )
  let best = isTold[0] ?? draft.milestones[0]!
  for (const milestone of isTold) {
    const isLater =
      milestone.date && best.date && !milestone.date.isInferred && !best.date.isInferred
        ? milestone.date.edtf.localeCompare(best.date.edtf)
        : 0
    if (isLater > 0 || (isLater === 0 && STATUS_ORDER.indexOf(milestone.status) > STATUS_ORDER.indexOf(best.status)))
      best = milestone
  }
  return best
}

function reachedStage(draft: Draft): Draft['milestones'][number] {
  let best = draft.milestones[0]!
  let rank = -1
  for (const milestone of draft.milestones) {
    const stage = AFTER_FORCE.has(milestone.status)
      ? LEGAL_STAGES.indexOf('signed')
      : LEGAL_STAGES.indexOf(milestone.status)
    if (stage > rank) {
      rank = stage
      best = AFTER_FORCE.has(milestone.status) ? { ...milestone, status: 'signed' } : milestone
    }
  }
  return best
}

const PRINCIPAL: readonly Status[] = ['signed', 'agreed', 'pledged']
/** Signed, else agreed, else announced, else the earliest reported; a date that is told before one that is inferred. */
function principalDate(draft: Draft) {
  for (const isInferred of [false, true]) {
    for (const status of PRINCIPAL) {
      const found = draft.milestones.find(
        milestone => milestone.status === status && milestone.date && milestone.date.isInferred === isInferred,
      )
      if (found) return found.date
    }
    const dated = draft.milestones
      .filter(milestone => milestone.date && milestone.date.isInferred === isInferred)
      .map(milestone => milestone.date!)
    if (dated.length > 0) return dated.reduce((a, b) => (a.edtf <= b.edtf ? a : b))
  }
  return null
}

const LONGEST_TITLE = 120
function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  const cut = text.lastIndexOf(' ', LONGEST_TITLE)
  return `${text.slice(0, cut > 40 ? cut : LONGEST_TITLE)} …`
}
