import { country } from '../../src/knowledge/index.ts'
import type {
  Agreement,
  Amount,
  Evidenced,
  Finding,
  Form,
  Instrument,
  Party,
  Sector,
  Status,
  Term,
} from '../../src/model/index.ts'

/** What a finding tells, as short as can be; what is left out is as in most findings. */
export type Told = {
  /** The document; findings of one document have one. */
  readonly document?: string
  readonly id?: string
  readonly published?: string
  readonly publisher?: string
  readonly rank?: Finding['rank']
  readonly state?: Finding['state']
  readonly copyOf?: string
  /** Codes of countries. */
  readonly sides?: readonly string[]
  readonly subject?: string
  readonly form?: Form
  readonly instrument?: Instrument
  readonly sectors?: readonly Sector[]
  /** States with their dates, the latest last. */
  readonly life?: readonly (readonly [Status, string?])[]
  readonly amounts?: readonly (Partial<Amount> & Pick<Amount, 'value'>)[]
  readonly parties?: readonly (Partial<Party> & Pick<Party, 'name'>)[]
  readonly terms?: readonly Term[]
  readonly partOf?: string
  readonly follows?: readonly ['amends' | 'renews' | 'replaces' | 'implements', string]
  readonly number?: string
  readonly confidence?: number
  readonly isInferred?: true
}

let made = 0

/** A finding that tells so much. */
export function buildFinding(told: Told): Finding {
  const id = told.id ?? `f${String(++made).padStart(4, '0')}`
  const { life = [['signed', '2024-03-05']], sides = ['CN', 'RU'], confidence = 0.9 } = told
  const spans = [{ start: 0, end: 10 }]
  const said = <T>(value: T): Evidenced<T> => ({
    value,
    spans,
    confidence,
    rule: 'test/told',
    ...(told.isInferred ? { inferred: true as const } : {}),
  })
  const subject = told.subject ?? 'fisheries'
  const principal = life.find(([status]) => status === 'signed') ?? life[0]!
  const agreement: Agreement = {
    id,
    spans,
    title: said(subject),
    subject: said(subject),
    form: said(told.form ?? 'agreement'),
    instrument: said(told.instrument ?? 'cooperation'),
    status: said(life.at(-1)![0]),
    reached: said(principal[0]),
    ...(principal[1] === undefined ? {} : { date: said(principal[1]) }),
    sides: sides.map(code => said({ name: country(code)?.name ?? code, kind: 'state' as const, countries: [code] })),
    countries: sides.map(said),
    parties: (told.parties ?? []).map(party => said({ type: 'company' as const, roles: ['party' as const], ...party })),
    sectors: (told.sectors ?? ['agriculture']).map(said),
    amounts: (told.amounts ?? []).map(amount =>
      said({ currency: 'USD', qualifier: 'exact' as const, of: 'total' as const, ...amount }),
    ),
    terms: (told.terms ?? []).map(said),
    places: [],
    milestones: life.map(([status, date]) => ({
      status: said(status),
      ...(date === undefined ? {} : { date: said(date) }),
    })),
    ...(told.number === undefined ? {} : { number: said(told.number) }),
    ...(told.partOf === undefined ? {} : { partOf: said(told.partOf) }),
    ...(told.follows === undefined
      ? {}
      : { follows: { relation: said(told.follows[0]), target: said(told.follows[1]) } }),
    confidence,
  }
  const { published = '2024-03-06', publisher, copyOf } = told
  return {
    id,
    documentId: told.document ?? `document of ${id}`,
    published,
    ...(publisher === undefined ? {} : { publisher }),
    rank: told.rank ?? 'press',
    state: told.state ?? 'current',
    ...(copyOf === undefined ? {} : { copyOf }),
    agreement,
  }
}
