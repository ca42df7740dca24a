import fc from 'fast-check'

/** As much of a JSON Schema as values are made of. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly format?: string
}
export type Shapes = Readonly<Record<string, Schema>>

/** Lists and objects deeper than this are left empty. */
const DEEPEST = 6

/** Values of which a schema lets most through. */
export function toArbitrary(schema: Schema, shapes: Shapes, depth = 0): fc.Arbitrary<unknown> {
  const within = (each: Schema) => toArbitrary(each, shapes, depth + 1)
  if (schema.$ref !== undefined)
    return toArbitrary(shapes[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]!, shapes, depth)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(within))
  const [type = 'anything'] = [schema.type ?? []].flat() as readonly string[]
  return (MAKERS[type] ?? anything)(schema, within, depth)
}

type Make = (schema: Schema, within: (schema: Schema) => fc.Arbitrary<unknown>, depth: number) => fc.Arbitrary<unknown>

const anything: Make = () => fc.jsonValue({ maxDepth: 2 })

const MAKERS: Readonly<Record<string, Make>> = {
  string: ({ pattern, format, minLength = 0 }) => {
    if (format === 'date') return fc.constantFrom('2015-05-08', '2000-02-29')
    if (format === 'date-time') return fc.constantFrom('2015-05-08T12:00:00Z')
    if (pattern !== undefined) return fc.oneof(fc.stringMatching(new RegExp(pattern, 'u')), fc.string())
    return fc.string({ unit: 'grapheme', minLength, maxLength: 40 + minLength })
  },
  integer: ({ minimum = -10, maximum = 1_000 }) =>
    fc.integer({ min: Math.ceil(Math.max(minimum, -1e6)), max: Math.floor(Math.min(maximum, 1e6)) }),
  number: ({ minimum = -10, maximum = 1_000 }) => fc.double({ min: minimum, max: maximum, noNaN: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items, prefixItems, minItems = 0 }, within, depth) => {
    if (prefixItems) return fc.tuple(...prefixItems.map(within))
    if (!items || depth >= DEEPEST) return fc.constant([])
    return fc.array(within(items), { minLength: minItems, maxLength: minItems + 2 })
  },
  object: ({ properties = {}, required = [] }, within, depth) => {
    const named = Object.entries(properties).filter(([name]) => depth < DEEPEST || required.includes(name))
    const fields = Object.fromEntries(named.map(([name, each]) => [name, within(each)]))
    return fc.record(fields, { requiredKeys: required.filter(name => name in fields) as never })
  },
}
