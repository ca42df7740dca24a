import { RegisterError } from '../register-error.ts'

/** A filter that takes several values: the name that the store has for it, and the codes that it knows. */
export type List = { readonly field: string; readonly codes?: readonly string[]; readonly isUpper?: true }

const COUNTRY_PATTERN = /^[A-Z]{2}(?:[A-Z]{2})?$/

/** Several values as people write them, as several texts or parted by commas; names are left whole, since one may have a comma in it. */
export function toList(
  name: string,
  { codes, isUpper, field }: List,
  given: readonly string[] | undefined,
): readonly string[] | undefined {
  if (given === undefined || given.length === 0) return undefined
  const isName = codes === undefined && !isUpper
  const values = isName
    ? given
    : given.flatMap(each => each.split(',')).map(value => (isUpper ? value.trim().toUpperCase() : value.trim()))
  const wrong = values.find(value => (codes && !codes.includes(value)) || (isUpper && !COUNTRY_PATTERN.test(value)))
  if (wrong === undefined) return values
  const known = codes ? `There are ${codes.join(', ')}` : 'It is a code of ISO 3166 such as CN'
  throw new RegisterError('bad-filter', { field: name, reason: `"${wrong}" is none of the ${field}. ${known}` })
}

/** Two different countries, as in `CN,RU` or `cn-ru`. */
export function toPair(field: string, given: string | undefined): readonly [string, string] | undefined {
  if (given === undefined) return undefined
  const [a, b, ...rest] = given
    .toUpperCase()
    .split(/[,-]/)
    .map(code => code.trim())
  if (a && b && rest.length === 0 && COUNTRY_PATTERN.test(a) && COUNTRY_PATTERN.test(b) && a !== b) return [a, b]
  throw new RegisterError('bad-filter', {
    field,
    reason: `"${given}" is no pair. Write two different codes, such as CN,RU`,
  })
}

/** A filter without what is not given, with lists under the names that the store has for them. */
export function toFilter(
  plain: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, List>>,
  written: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const filter = { ...plain }
  for (const [name, list] of Object.entries(lists))
    filter[list.field] = toList(name, list, written[name] as readonly string[] | undefined)
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''))
}
