import { answerAsymmetry, answerNetwork, answerTies } from '../../src/answer/index.ts'
import { annualRates } from '../../src/knowledge/index.ts'
import type { Entry } from '../../src/model/index.ts'
import type { Register } from '../../src/register/index.ts'
import { eachOf, type Page, type PageOptions } from '../../src/store/index.ts'

const FACETS = [
  ...(['country', 'pair', 'party', 'form', 'instrument', 'status', 'reached', 'sector', 'rank', 'review'] as const),
  ...(['currency', 'amount', 'year', 'publisher', 'package', 'problem', 'has'] as const),
]
const WORDS = ['railway', 'loan -dam', 'country:KE', 'quotas', 'secret', 'nothing']

/** Everything that reading operations of a register tell, in an order that does not depend on when things came in; of register ids only what they hold. */
export async function everythingIn(register: Register): Promise<Readonly<Record<string, unknown>>> {
  const { store } = register
  const entries = await all(page => register.agreements.list({}, page))
  const names = new Map(entries.map(entry => [entry.id, nameOf(entry)]))
  const told: Record<string, unknown> = {
    entries,
    rows: await all(page => register.agreements.rows({}, page)),
    each: await gather(register.agreements.each()),
    count: await register.agreements.count(),
    facets: await register.agreements.facets({}, FACETS),
    parties: await all(page => register.parties.list(page)),
    documents: await all(page => register.documents.list({}, page)),
    documentCount: await register.documents.count(),
    statements: await all(page => register.statements.list({}, page)),
    events: await all(page => register.events.list({}, page)),
    memberships: await all(page => register.memberships.list({}, page)),
    assessments: await all(page => register.assessments.list(page)),
    packages: await all(page => register.packages.list({}, page)),
    pending: await all(page => register.pending.list({}, page)),
    problems: await all(page => register.problems.list(page)),
    history: await gather(register.history()),
    stats: { ...(await register.stats()), database: '' },
    faults: await gather(register.verify()),
    pairs: await store.pairs.all(),
    mean: await store.entries.meanConfidence(),
    reports: await store.entries.reports(entries.map(({ id }) => id)),
  }
  for (const text of WORDS) {
    told[`agreements ${text}`] = await register.agreements.search({ text }, ['sector', 'country', 'publisher'])
    told[`documents ${text}`] = [
      await all(page => register.documents.list({ text }, page)),
      await register.documents.count({ text }),
    ]
    told[`statements ${text}`] = await all(page => register.statements.list({ text }, page))
  }
  for (const order of ['sources', 'completeness', 'problems', 'confidence'] as const)
    told[`order ${order}`] = (await all(page => register.agreements.rows({}, { ...page, order }))).length
  for (const entry of entries)
    for (const address of [entry.id, ...entry.findings])
      told[`entry ${names.get(address) ?? address}`] = await register.agreements.get(address)
  for (const { id } of await all(page => register.documents.list({}, page)))
    told[`document ${id}`] = await register.documents.get(id)
  for (const pair of await store.pairs.all()) {
    const [a, b] = pair.split('-') as [string, string]
    told[`years ${pair}`] = await store.pairs.years(a, b)
    told[`ties ${pair}`] = await answerTies(store, { pair: [a, b], from: 2000, to: 2024, rates: annualRates() })
    const asked = { pair: [a, b], from: 2000, to: 2024 } as const
    if (Number(await store.entries.count({ between: [a, b] })) > 0)
      told[`asymmetry ${pair}`] = await answerAsymmetry(store, asked)
  }
  if (entries.length > 0) told.network = await answerNetwork(store, { filter: {}, listed: {}, of: 'parties' })
  return normalise(told, names) as Readonly<Record<string, unknown>>
}

const all = <T>(list: (page: PageOptions) => Promise<Page<T>>): Promise<T[]> => gather(eachOf(list))

/** All that comes. */
export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const nameOf = ({ findings }: Entry) => `the agreement of ${findings.toSorted().join(' ')}`

/** What depends on when something was minted or written down. */
const PASSING = new Set(['version', 'formerly', 'next', 'updated', 'added', 'position', 'no'])

/** The same with agreements named by what they hold, and lists in the order of what stands in them. */
function normalise(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Map) return normalise([...value], names)
  if (Array.isArray(value))
    return value
      .map(each => normalise(each, names))
      .map(each => [JSON.stringify(each) ?? '', each] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, each]) => each)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PASSING.has(name))
      .map(([name, each]) => [names.get(name) ?? name, normalise(each, names)]),
  )
}
