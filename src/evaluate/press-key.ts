import { codesOf, FORMS, SECTORS, type Sector, STATUSES } from '../model/index.ts'

/**
 * The press sets name what an agreement is by one word (`kind`) and use some codes of their own. These tables say which of
 * our codes each of theirs allows; they are those of the sets' own scorer, so that both count alike.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  // "other" is their word for "not one of ours", and forbids nothing.
  other: codesOf(FORMS),
  agreement: ['agreement', 'contract', 'exchange-of-notes', 'protocol'],
  contract: ['contract', 'agreement'],
  'credit-line': ['credit-line', 'loan'],
  'joint-venture': ['joint-venture', 'investment'],
  acquisition: ['acquisition', 'investment'],
}
/** The first is the state that they mean; `intended` stands for all that is still to come. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  signed: ['signed', 'agreed'],
  intended: ['proposed', 'pledged', 'negotiating', 'agreed'],
  negotiating: ['negotiating', 'proposed'],
  'in-force': ['in-force', 'implementing'],
  implementing: ['implementing', 'in-force'],
  completed: ['completed', 'implementing'],
  proposed: ['proposed', 'pledged', 'negotiating'],
}
const SECTOR_NAMES: Readonly<Record<string, Sector>> = {
  'digital-telecom': 'digital',
  'justice-security': 'security',
  'migration-visa': 'migration',
}
/** Our sectors that theirs have no word for, and where they put them. */
const SECTORS_ELSEWHERE: Readonly<Partial<Record<Sector, readonly string[]>>> = {
  digital: ['digital-telecom'],
  security: ['justice-security'],
  migration: ['migration-visa'],
  tourism: ['culture', 'trade'],
  sport: ['culture', 'education'],
  media: ['culture', 'digital-telecom'],
  government: ['diplomacy', 'justice-security'],
  construction: ['industry', 'transport'],
  water: ['environment', 'agriculture', 'energy'],
  development: ['humanitarian', 'trade', 'finance'],
  business: ['trade', 'finance'],
}

type Json = Readonly<Record<string, unknown>>

/** Whether a key is in the codes of the press sets rather than in ours. */
export function isPressKey(key: Json): boolean {
  return [...listOf(key.agreements), ...listOf(key.optional)].some(record => isObject(record) && 'kind' in record)
}

/** The key of a press document in our own codes, still to be checked against the schema. */
export function fromPressKey(key: Json): Json {
  return { ...key, agreements: recordsOf(key.agreements), optional: recordsOf(key.optional) }
}

const recordsOf = (records: unknown) => listOf(records).map(record => (isObject(record) ? fromRecord(record) : record))

function fromRecord({ kind, ...record }: Json): Json {
  const accept = isObject(record.accept) ? record.accept : {}
  const [status, ...sameStates] = STATES[String(record.status)] ?? [record.status]
  const sectors = listOf(record.sectors).map(String)
  const allowedSectors = [...sectors, ...listOf(accept.sectors).map(String)]
  const kinds = [record.form, record.instrument, ...listOf(accept.kind)].filter(value => value !== undefined)
  return {
    ...record,
    status,
    sectors: sectors.map(toSector),
    ...(kind === undefined ? {} : { kinds: toKinds(String(kind)) }),
    accept: {
      ...accept,
      status: [...sameStates, ...listOf(accept.status).filter(value => String(value) in STATUSES)],
      kind: unique(kinds.flatMap(value => toKinds(String(value)))),
      sectors: unique([...allowedSectors.map(toSector), ...allowedSectors.flatMap(elsewhere)]),
    },
  }
}

const toKinds = (kind: string): readonly string[] => KINDS[kind] ?? [kind]
const toSector = (sector: string): string => SECTOR_NAMES[sector] ?? sector
const elsewhere = (sector: string): readonly Sector[] =>
  codesOf(SECTORS).filter(own => SECTORS_ELSEWHERE[own]?.includes(sector))
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
