import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Build, buildReading, evidenced } from '../../test/build-reading.ts'
import { shared } from '../../test/shared.ts'
import type { Agreement, Form, Instrument, Reading, Sector, Status } from '../model/index.ts'
import { codesOf, FORMS, INSTRUMENTS, SECTORS, STATUSES } from '../model/index.ts'
import type { AnswerKey, KeyAgreement } from './answer-key.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { parseKey } from './parse-key.ts'
import { summarise } from './summarise.ts'

/** The press sets have a scorer of their own; on any reading, right or wrong, both have to count the same. */
const press = shared && join(shared, 'bench/press-dev')
const folder = mkdtempSync(join(tmpdir(), 'foedera-press-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type PressDocument = { readonly id: string; readonly title: string; readonly text: string; readonly key: AnswerKey }

function readPress(): PressDocument[] {
  const names = readdirSync(press!).filter(name => name.endsWith('.json'))
  return names.sort().map(name => {
    const json = readFileSync(join(press!, name), 'utf8')
    const key = parseKey(json, name)
    if (!('agreements' in key)) throw new Error(key.map(({ message }) => message).join('\n'))
    return { ...(JSON.parse(json) as PressDocument), key }
  })
}

/** A reading that is right in part: what the key holds, with every kind of slip, more of them the higher `slips` is. */
function misread({ id, text, title, key }: PressDocument, slips: number, random: () => number): Reading {
  const build = buildReading(text, title)
  const slip = () => random() < slips
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const somewhere = () => {
    const start = Math.floor(random() * (build.document.text.length - 40))
    return build.document.text.slice(start, start + 10 + Math.floor(random() * 30))
  }
  const records = [...key.agreements, ...key.optional].filter(() => !slip())
  const agreements = records.flatMap(record => {
    const found = misreadAgreement(record, build, slip, pick, slip() ? somewhere() : record.anchor)
    return slip() ? [found, { ...found, id: `${found.id}-again` }] : [found]
  })
  if (slip()) agreements.push(build.agreement(somewhere(), { countries: [evidenced('CN', { start: 0, end: 1 })] }))
  const statements = [...key.statements, ...key.statementsOptional]
    .filter(() => !slip())
    .map(({ anchor, speaker }) => build.statement(anchor, slip() ? 'Nobody' : speaker))
  if (slip()) statements.push(build.statement(somewhere(), 'Somebody'))
  return { ref: id, ...build.reading({ agreements, statements }) }
}

function misreadAgreement(
  record: KeyAgreement,
  { agreement, at }: Build,
  slip: () => boolean,
  pick: <T>(list: readonly T[]) => T,
  words: string,
): Agreement {
  const span = at(words)
  const one = <T>(value: T) => evidenced(value, span)
  const date = slip() ? pick(['2014', '2025-11', record.accept.date[0] ?? '2020']) : record.date
  const status: Status = slip() ? pick(codesOf(STATUSES)) : record.status
  const form: Form = slip() ? pick(codesOf(FORMS)) : (record.form ?? 'other')
  const instrument: Instrument = slip() ? pick(codesOf(INSTRUMENTS)) : (record.instrument ?? 'other')
  const sectors: readonly Sector[] = slip() ? [pick(codesOf(SECTORS))] : record.sectors
  const amounts = slip() ? [...record.accept.amounts, { value: 7, currency: 'USD' }] : record.amounts
  return agreement(words, {
    form: one(form),
    instrument: one(instrument),
    status: one(status),
    countries: (slip() ? [...record.countries.slice(1), 'ZZ'] : record.countries).map(one),
    sectors: sectors.map(one),
    ...(date === null ? {} : { date: one(date) }),
    terms: record.term && !slip() ? [one({ kind: 'duration', value: record.term })] : [],
    amounts: amounts.map(({ value, currency }) =>
      one({ value: String(value), currency, qualifier: 'exact', of: 'total' } as const),
    ),
    parties: record.parties
      .filter(() => !slip())
      .map(({ name }) => one({ name: `${name} (ltd)`, type: 'company', roles: ['party'] } as const)),
  })
}

function scoreByTheirs(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const file = join(folder, 'readings.ndjson')
  writeFileSync(file, readings.map(reading => `${JSON.stringify(reading)}\n`).join(''))
  const { stdout } = spawnSync(process.execPath, [join(shared!, 'bench/score-press.mjs'), press!, file], {
    encoding: 'utf8',
  })
  const rows = stdout.split('\n').map(row => row.split(/: (?=\d+ of)| {2,}/))
  return new Map(rows.flatMap(([name, ...rest]) => (name && rest.length > 0 ? [[name, rest.join(' ')]] : [])))
}

/** The rows of their table, out of our figures. */
function scoreByOurs(evaluations: readonly Evaluation[]): ReadonlyMap<string, string> {
  const { fields, negatives } = summarise(evaluations)
  const percent = (share: number | null) => (100 * (share ?? 0)).toFixed(1)
  const rows = fields.map(({ field, n, precision, recall, f1, right, missed, false: wrong }): [string, string] => {
    if (!['agreement', 'amount', 'statement'].includes(field)) return [field, `${percent(f1)} % of ${n} matched`]
    return [field, [precision, recall, f1].map(percent).concat(`${right} ${wrong} ${missed}`).join(' ')]
  })
  return new Map([...rows, ['negatives with a false agreement', `${negatives.withFalse} of ${negatives.n}`]])
}

/** Rows that both have under one name; parties they count by recall alone. */
const ROWS = [
  'agreement',
  'amount',
  'statement',
  'countries',
  'form or instrument',
  'status',
  'sector',
  'date',
  'term',
  'speaker',
  'negatives with a false agreement',
]

test.skipIf(press === null).each([0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7])(
  'counts as the scorer of the press sets, %s wrong',
  slips => {
    let state = 12345
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return state / 2 ** 32
    }
    const documents = readPress()
    const readings = documents.map(document => misread(document, slips, random))
    const theirs = scoreByTheirs(readings)
    const ours = scoreByOurs(documents.map(({ key }, i) => evaluate(key, readings[i]!)))
    const pick = (rows: ReadonlyMap<string, string>) => Object.fromEntries(ROWS.map(name => [name, rows.get(name)]))
    expect(Object.values(pick(theirs)).every(row => /\d/.test(row ?? ''))).toBe(true)
    expect(pick(ours)).toEqual(pick(theirs))
  },
)
