import fc from 'fast-check'
import { cursors, type NextPage } from './cursors.ts'
import type { Fuzzed } from './fuzzed.ts'
import { headers } from './headers.ts'
import { type Schema, type Shapes, toArbitrary } from './to-arbitrary.ts'
import { uploads } from './uploads.ts'

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema }
type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** As much of a description as requests are made of. */
export type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Shapes }
}

/** Addresses that cannot be asked for again and again: they end what the others need. */
const LEFT_OUT: ReadonlySet<string> = new Set(['delete /api/v1/tokens/{name}'])

/** What is there, for requests that mean it. */
export type Known = {
  readonly ids: readonly string[]
  /** Entity tags. */
  readonly tags: readonly string[]
  readonly pages: readonly NextPage[]
}

/** Requests to every route of a description: most of them nearly right, some of them anything. */
export function requests({ paths, components }: Description, known: Known): fc.Arbitrary<Fuzzed> {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => !LEFT_OUT.has(`${method} ${path}`))
      .map(([method, operation]) => requestsOf(method, path, operation, components.schemas, known)),
  )
  const forms = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).some(({ requestBody }) => requestBody?.content['multipart/form-data']) ? [path] : [],
  )
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...all) },
    { weight: 2, arbitrary: cursors(known.pages) },
    ...forms.map(path => ({ weight: 2, arbitrary: uploads(path) })),
  )
}

const ODD = fc.constantFrom(
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    'undefined',
    '[]',
    '{}',
    '%',
    '%00',
    '"',
    "' or 1=1 --",
    '../..',
    '\u202e',
  ],
  ...['CN', 'CN,RU', 'cn-ke', '2014', '2014-13-45', '9999', 'true', 'Kenya', 'railway -dam', 'a*', 'sector:', '🙂'],
)

function requestsOf(
  method: string,
  path: string,
  { parameters = [], requestBody }: Operation,
  shapes: Shapes,
  { ids: known, tags }: Known,
): fc.Arbitrary<Fuzzed> {
  const text = fc.oneof(ODD, fc.constantFrom(...known), fc.string({ unit: 'grapheme', maxLength: 30 }))
  const value = ({ schema }: Parameter): fc.Arbitrary<readonly string[]> => {
    const right = toArbitrary(schema, shapes).map(each => [each].flat().map(String))
    return fc.oneof(
      { weight: 6, arbitrary: right },
      { weight: 3, arbitrary: text.map(each => [each]) },
      { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
    )
  }
  const query = parameters.filter(each => each.in === 'query')
  const given = fc.record(Object.fromEntries(query.map(each => [each.name, value(each)])), {
    requiredKeys: query.filter(each => each.required).map(each => each.name) as never,
  })
  // Most requests have few of many parameters.
  const few = fc.tuple(given, fc.array(fc.nat(100), { maxLength: 3 })).map(([all, picks]) => {
    const entries = Object.entries(all as Readonly<Record<string, readonly string[]>>)
    const kept = new Set(picks.map(pick => pick % Math.max(1, entries.length)))
    return entries.filter(([name], index) => kept.has(index) || query.some(each => each.name === name && each.required))
  })
  const extra = fc.oneof(
    { weight: 20, arbitrary: fc.constant([]) },
    fc.tuple(fc.constantFrom('colour', '__proto__', ''), text),
  )
  const segment = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, text)
  const named = [...path.matchAll(/\{\w+\}/g)].map(([name]) => name)
  const place = fc
    .tuple(...named.map(() => segment))
    .map(segments =>
      named.reduce(
        (made, name, index) => made.replace(name, () => encodeURIComponent(segments[index]!.toWellFormed())),
        path,
      ),
    )
  const schema = requestBody?.content['application/json']?.schema
  const body = schema
    ? fc.oneof(
        { weight: 8, arbitrary: toArbitrary(schema, shapes).map(each => JSON.stringify(each)) },
        { weight: 2, arbitrary: fc.json() },
        { weight: 1, arbitrary: fc.string() },
      )
    : fc.constant(undefined)
  return fc.record({ place, few, extra, body, headers: headers(tags) }).map(made => {
    const search = new URLSearchParams()
    for (const [name, values] of made.few) for (const each of values) search.append(name, each)
    const [name, odd] = made.extra as readonly string[]
    if (name !== undefined) search.append(name, odd!)
    return {
      method: method.toUpperCase(),
      path: `${made.place}${search.size > 0 ? `?${search}` : ''}`,
      headers: { ...made.headers, ...(schema ? { 'Content-Type': 'application/json' } : {}) },
      ...(made.body === undefined ? {} : { body: made.body }),
    }
  })
}
