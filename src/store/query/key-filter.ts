import type { Clause } from '../search/probe.ts'
import { type KeyKind, nameKey, toKey } from './keys.ts'
import type { Field } from './parse-query.ts'

/** A kind of key and the values of which one has to hold. */
export type KeyFilter = readonly [kind: KeyKind, values: readonly string[] | undefined]

export const keyClauses = (filters: readonly KeyFilter[]): Clause[] =>
  filters.flatMap(([kind, values]) =>
    values === undefined ? [] : [values.map(value => ({ kind: 'key', key: toKey(kind, value) }) as const)],
  )

/** A field of the query language whose values are the codes of a list. */
export const codeField = (kind: KeyKind, codes: Readonly<Record<string, unknown>>): Field => ({
  kind: 'key',
  toKey: value => toKey(kind, value),
  isKnown: value => Object.hasOwn(codes, value),
  hint: `there are ${Object.keys(codes).join(', ')}`,
})

/** A field whose values have a form. */
export const keyField = (
  kind: KeyKind,
  pattern: RegExp,
  hint: string,
  normalise: (value: string) => string = value => value,
): Field => ({
  kind: 'key',
  toKey: value => toKey(kind, normalise(value)),
  isKnown: value => pattern.test(value),
  hint,
})

/** A field whose values are names, compared without case and accents. */
export const nameField = (kind: KeyKind): Field => ({
  kind: 'key',
  toKey: value => nameKey(kind, value),
  isKnown: value => value !== '',
  hint: 'a name',
})

export const nameClauses = (kind: KeyKind, names: readonly string[] | undefined): Clause[] =>
  names === undefined ? [] : [names.map(name => ({ kind: 'key', key: nameKey(kind, name) }))]
