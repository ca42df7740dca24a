import { hash } from 'node:crypto'
import type { AnswerKey, KeyAgreement } from '../../src/evaluate/index.ts'
import { country, knowledge } from '../../src/knowledge/index.ts'
import type { Agreement, Document, Evidenced, Instrument, Reading, Side, Status } from '../../src/model/index.ts'
import { codesOf, FORMS, INSTRUMENTS } from '../../src/model/index.ts'

/** The reading that an answer key would have the engine give: its agreements with all that the key says of them. */
export function keyReading(document: Document, key: AnswerKey): Reading {
  const published = document.published ?? key.published ?? undefined
  return {
    document: { ...document, ...(published ? { published } : {}) },
    agreements: key.agreements.map((record, at) => toAgreement(record, document, at)),
    statements: [],
    events: [],
    memberships: [],
    assessments: [],
  }
}

const FORM_CODES: readonly string[] = codesOf(FORMS)
const INSTRUMENT_CODES: readonly string[] = codesOf(INSTRUMENTS)

function toAgreement(record: KeyAgreement, document: Document, at: number): Agreement {
  const start = document.text.lastIndexOf(record.anchor)
  const spans = [{ start, end: start + record.anchor.length }]
  const told = <T>(value: T): Evidenced<T> => ({ value, spans, confidence: 1, rule: 'key' })
  const { form, instrument, kinds = [], status, date, milestones, follows, partOf, count } = record
  const kind = kinds.find(each => FORM_CODES.includes(each))
  const flow = kinds.find(each => INSTRUMENT_CODES.includes(each))
  return {
    id: hash('sha256', `${document.id}:${at}`).slice(0, 16),
    spans,
    title: told(record.summary),
    subject: told(record.summary),
    form: told((form ?? kind ?? 'agreement') as Agreement['form']['value']),
    instrument: told((instrument ?? flow ?? 'other') as Instrument),
    status: told(status),
    reached: told(record.reached ?? status),
    ...(date === null ? {} : { date: told(date) }),
    sides: sidesOf(record).map(told),
    countries: record.countries.map(told),
    parties: record.parties.map(({ name, type, country: of, roles }) =>
      told({
        name,
        type: type ?? ('company' as const),
        ...(of ? { country: of } : {}),
        roles: roles ?? ['party' as const],
      }),
    ),
    sectors: record.sectors.map(told),
    amounts: record.amounts.map(({ value, currency, qualifier, of, upper, settlement }) =>
      told({
        value: String(value),
        currency,
        qualifier: qualifier ?? ('exact' as const),
        of: of ?? ('total' as const),
        ...(upper === undefined ? {} : { upper: String(upper) }),
        ...(settlement ? { settlement } : {}),
      }),
    ),
    terms: (record.terms ?? (record.term ? [{ kind: 'duration' as const, value: record.term }] : [])).map(
      ({ kind: of, value, unit, per, base }) =>
        told({ kind: of, value, ...(unit ? { unit } : {}), ...(per ? { per } : {}), ...(base ? { base } : {}) }),
    ),
    places: [],
    ...(count ? { count: told(count) } : {}),
    milestones: (milestones ?? [{ status, date }]).map(each => ({
      status: told(each.status as Status),
      ...(each.date ? { date: told(each.date) } : {}),
    })),
    ...(partOf ? { partOf: told(partOf) } : {}),
    ...(follows ? { follows: { relation: told(follows.relation), target: told(follows.target) } } : {}),
    confidence: 1,
  }
}

/** Countries are sides, and so is an organisation of no country among the parties where there is only one. */
function sidesOf({ countries, parties }: KeyAgreement): Side[] {
  const states = countries.map(code => ({
    name: country(code)?.name ?? code,
    kind: 'state' as const,
    countries: [code],
  }))
  if (states.length > 1) return states
  const international = parties.find(({ name }) =>
    knowledge().organisations.some(each => each.country === null && [each.name, ...each.aliases].includes(name)),
  )
  return international ? [...states, { name: international.name, kind: 'organisation', countries: [] }] : states
}
