import { hash } from 'node:crypto'
import type { Agreement, Document, Evidenced, Party, Role, Span } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { toActorRecord } from '../cast/cast.ts'
import { toSide } from '../cast/side.ts'
import { UNWEIGHED } from '../confidence/confidence-model.ts'
import type { Judgement } from '../judgement/judge.ts'
import { cleanName } from '../units/to-actor.ts'
import type { ActorValue } from '../units/unit.ts'
import type { Draft, Participant } from './draft.ts'
import { currentStatus, orderMilestones, principalDate, reachedStage } from './lifecycle.ts'
import { settleRoles } from './roles.ts'

const LONGEST_TITLE = 120

function evidence<T>(
  value: T,
  spans: readonly Span[],
  rule: string,
  confidence: number,
  isInferred = false,
): Evidenced<T> {
  return { value, spans: [...spans], confidence, rule, ...(isInferred ? { inferred: true as const } : {}) }
}

/** The interchange record of a draft and what was judged of it; its confidence is weighed later. */
export function toAgreement(
  analyser: Analyser,
  draft: Draft,
  { sectors, instrument }: Judgement,
  { text, id }: Document,
): Agreement {
  const { rule, form } = draft
  const current = currentStatus(draft.milestones)
  const reached = reachedStage(draft.milestones)
  const dated = principalDate(draft.milestones)
  const sides = [...draft.sides].map(([key, side]) => ({
    ...side,
    record: toSide(key, analyser.knowledge, dated?.edtf),
  }))
  const subject = cleanName(text.slice(draft.subject.start, draft.subject.end))
  return {
    id: hash('sha256', `${id}:${draft.spans[0]!.start}:${draft.subject.start}:${[...draft.sides.keys()].join()}`).slice(
      0,
      16,
    ),
    spans: [...draft.spans],
    title: evidence(shorten(subject), [draft.subject], rule, 0.7),
    subject: evidence(subject, [draft.subject], rule, 0.7),
    form: evidence(form.code, [form.span], form.rule, UNWEIGHED),
    instrument: evidence(instrument.code, instrument.spans, instrument.rule, UNWEIGHED, !instrument.isStated),
    status: evidence(current.status, [current.span], current.rule, UNWEIGHED),
    reached: evidence(reached.status, [reached.span], reached.rule, 0.8),
    ...(dated ? { date: evidence(dated.edtf, dated.spans, dated.rule, UNWEIGHED, dated.isInferred) } : {}),
    sides: sides.map(({ record, spans, rule: sideRule, isInferred }) =>
      evidence(record, spans, sideRule, UNWEIGHED, isInferred),
    ),
    countries: toCountries(sides),
    parties: toParties(settleRoles(draft.participants, instrument.code)),
    sectors: [...sectors],
    amounts: [...draft.amounts],
    terms: [...draft.terms],
    places: draft.places.map(({ name, country, span }) =>
      evidence({ name, ...(country ? { country } : {}) }, [span], `${analyser.kit.code}/place`, 0.7),
    ),
    ...(draft.number
      ? { number: evidence(draft.number.value, [draft.number.span], `${analyser.kit.code}/number`, 0.9) }
      : {}),
    ...(draft.count
      ? { count: evidence(draft.count.value, [draft.count.span], `${analyser.kit.code}/count`, 0.9) }
      : {}),
    milestones: orderMilestones(draft.milestones),
    ...(draft.partOf ? { partOf: evidence(draft.partOf.target, [draft.partOf.span], draft.partOf.rule, 0.7) } : {}),
    ...(draft.follows
      ? {
          follows: {
            relation: evidence(draft.follows.relation, [draft.follows.span], draft.follows.rule, 0.8),
            target: evidence(draft.follows.target, [draft.follows.span], draft.follows.rule, 0.7),
          },
        }
      : {}),
    ...(draft.attribution
      ? {
          attribution: evidence(
            toActorRecord(draft.attribution.actor),
            [draft.attribution.span],
            `${analyser.kit.code}/attribution`,
            0.8,
          ),
        }
      : {}),
    confidence: UNWEIGHED,
  }
}

type SideRecord = {
  readonly spans: readonly Span[]
  readonly rule: string
  readonly isInferred: boolean
  readonly record: { readonly countries: readonly string[] }
}
function toCountries(sides: readonly SideRecord[]): Evidenced<string>[] {
  const countries = new Map<string, Evidenced<string>>()
  for (const { record, spans, rule, isInferred } of sides) {
    for (const code of record.countries) {
      if (!countries.has(code))
        countries.set(code, evidence(code, spans, rule, UNWEIGHED, isInferred || record.countries.length > 1))
    }
  }
  return [...countries.values()]
}

/** Named bodies, firms and persons; the states themselves are sides. */
function toParties(participants: readonly Participant[]): Evidenced<Party>[] {
  const byName = new Map<string, { participant: Participant; spans: Span[]; roles: Set<Role> }>()
  for (const participant of participants) {
    const { actor } = participant
    if (actor.isCollective || actor.isPronoun || actor.isUnnamed || (actor.type === 'state' && actor.country !== 'EU'))
      continue
    if (actor.type === 'person' && participant.isSideOnly) continue
    const key = actor.name.toLowerCase()
    const role: Role = actor.type === 'person' ? 'signatory' : participant.role
    const known = byName.get(key)
    if (known) {
      known.spans.push(participant.span)
      known.roles.add(role)
    } else byName.set(key, { participant, spans: [participant.span], roles: new Set([role]) })
  }
  return [...byName.values()].map(({ participant, spans, roles }) => {
    const named = roles.size > 1 ? [...roles].filter(role => role !== 'party') : [...roles]
    return evidence(toParty(participant.actor, named), spans, participant.rule, UNWEIGHED)
  })
}

function toParty(actor: ActorValue, roles: readonly Role[]): Party {
  return {
    name: actor.name,
    type: actor.type,
    ...(actor.country ? { country: actor.country } : {}),
    ...(actor.id ? { id: actor.id } : {}),
    roles: [...roles],
    ...(actor.type === 'person' && actor.of ? { onBehalfOf: actor.of.name } : {}),
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  const cut = text.lastIndexOf(' ', LONGEST_TITLE)
  return `${text.slice(0, cut > 40 ? cut : LONGEST_TITLE)} …`
}
