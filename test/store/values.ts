import { hash } from 'node:crypto'
import type { Agreement, Decision, Entry, Event, Evidenced, Reading, Statement } from '../../src/model/index.ts'
import type { NewDocument, NewSource } from '../../src/store/index.ts'

export const AT = '2026-05-08T12:00:00Z'
export const EXTRACTOR = '1.0.0'

/** A value that stands at the beginning of the text. */
export const stated = <T>(value: T, confidence = 0.9): Evidenced<T> => ({
  value,
  spans: [{ start: 0, end: 1 }],
  confidence,
  rule: 'test/rule',
})

type AgreementParts = {
  readonly title?: string
  readonly date?: string
  readonly countries?: readonly string[]
  readonly form?: Agreement['form']['value']
}

export function agreement(
  id: string,
  { title = 'Gas deal', date, countries = ['CN', 'RU'], form = 'agreement' }: AgreementParts = {},
): Agreement {
  return {
    id,
    spans: [{ start: 0, end: 5 }],
    title: stated(title),
    subject: stated(title),
    form: stated(form),
    instrument: stated('supply'),
    status: stated('signed'),
    reached: stated('signed'),
    ...(date === undefined ? {} : { date: stated(date) }),
    sides: countries.map(code => stated({ name: code, kind: 'state' as const, countries: [code] })),
    countries: countries.map(code => stated(code)),
    parties: [],
    sectors: [stated('energy')],
    amounts: [],
    terms: [],
    places: [],
    milestones: [],
    confidence: 0.9,
  }
}

export const statement = (
  id: string,
  quote: string,
  country: string,
  to?: string,
  about?: readonly string[],
): Statement => ({
  id,
  spans: [{ start: 0, end: 5 }],
  speaker: stated({ name: 'Xi Jinping', office: 'president', country }),
  mode: stated('direct'),
  quote: stated(quote),
  ...(to === undefined ? {} : { addressee: stated({ name: 'Vladimir Putin', country: to }) }),
  ...(about === undefined ? {} : { about }),
})

export const event = (
  id: string,
  kind: Event['kind']['value'],
  countries: readonly string[],
  date?: string,
): Event => ({
  id,
  spans: [{ start: 0, end: 5 }],
  kind: stated(kind),
  participants: countries.map(country => stated({ name: `Minister of ${country}`, country })),
  place: stated({ name: 'Moscow', country: 'RU' }),
  ...(date === undefined ? {} : { date: stated(date) }),
})

export type DocumentParts = {
  readonly title?: string
  readonly text: string
  readonly published?: string
  readonly language?: string
  readonly publisher?: string
  readonly found?: Partial<Omit<Reading, 'document' | 'ref'>>
  readonly sources?: readonly NewSource[]
  readonly pages?: Reading['document']['pages']
}

export const source = (parts: Partial<NewSource> = {}): NewSource => ({
  url: 'https://news.example/1',
  publisher: 'The Daily Record',
  authors: [],
  rank: 'press',
  state: 'current',
  ...parts,
})

export function newDocument({
  title,
  text,
  published,
  language = 'en',
  publisher,
  found,
  sources,
  pages,
}: DocumentParts): NewDocument {
  const whole = title === undefined ? text : `${title}\n\n${text}`
  return {
    reading: {
      document: {
        id: hash('sha256', `${whole}\n${published ?? ''}`),
        ...(title === undefined ? {} : { title }),
        ...(publisher === undefined ? {} : { publisher }),
        authors: [],
        ...(published === undefined ? {} : { published, publishedBasis: 'given' as const }),
        language,
        text: whole,
        body: { start: whole.length - text.length, end: whole.length },
        ...(pages === undefined ? {} : { pages }),
      },
      agreements: [],
      statements: [],
      events: [],
      memberships: [],
      assessments: [],
      ...found,
    },
    chrome: [],
    sources: sources ?? [source()],
    extractor: EXTRACTOR,
    at: AT,
  }
}

export type EntryParts = {
  readonly title?: string
  readonly subject?: string
  readonly date?: string
  readonly countries?: readonly string[]
  readonly form?: Entry['form']['value']
  readonly status?: Entry['status']['value']
  readonly sectors?: readonly Entry['sectors'][number]['value'][]
  readonly parties?: readonly { readonly name: string; readonly id?: string }[]
  readonly amounts?: readonly { readonly value: string; readonly upper?: string; readonly currency: string }[]
  readonly findings?: readonly string[]
  readonly formerly?: readonly string[]
  readonly review?: Entry['review']
  readonly confidence?: number
  readonly independent?: number
  readonly partOf?: Entry['partOf'][number]['value']
  readonly version?: string
}

/** A value as if one source had stated it. */
export const chosen = <T>(value: T) => ({
  value,
  evidence: [],
  confidence: 0.9,
  rule: 'test/rule',
  chosenBy: 'only' as const,
})

export function entry(id: string, parts: EntryParts = {}): Entry {
  const { title = 'Gas deal', date, countries = ['CN', 'RU'], status = 'signed' } = parts
  return {
    id,
    version: parts.version ?? hash('sha256', JSON.stringify(parts)),
    findings: parts.findings ?? [],
    formerly: parts.formerly ?? [],
    review: parts.review ?? 'open',
    decisions: [],
    title: chosen(title),
    subject: chosen(parts.subject ?? title),
    form: chosen(parts.form ?? 'agreement'),
    instrument: chosen('supply'),
    status: chosen(status),
    reached: chosen(status),
    ...(date === undefined ? {} : { date: chosen(date) }),
    sides: countries.map(code => chosen({ name: `State of ${code}`, kind: 'state' as const, countries: [code] })),
    countries: countries.map(chosen),
    parties: (parts.parties ?? []).map(party =>
      chosen({ ...party, type: 'company' as const, roles: ['party' as const] }),
    ),
    sectors: (parts.sectors ?? ['energy']).map(chosen),
    amounts: (parts.amounts ?? []).map(amount =>
      chosen({ ...amount, qualifier: 'exact' as const, of: 'total' as const }),
    ),
    terms: [],
    places: [],
    milestones: [],
    partOf: parts.partOf ? [chosen(parts.partOf)] : [],
    follows: [],
    obligations: [],
    deliveries: [],
    conflicts: [],
    confidence: parts.confidence ?? 0.9,
    health: {
      documents: parts.independent ?? 1,
      independent: parts.independent ?? 1,
      ranks: { press: 1 },
      bestRank: 'press',
      completeness: 0.5,
      missing: [],
      problems: [],
    },
  }
}

export const decision = (id: string, target: string): Decision => ({ id, by: 'ann', at: AT, kind: 'accept', target })
