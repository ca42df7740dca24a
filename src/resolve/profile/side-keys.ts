import type { Side } from '../../model/index.ts'
import { type NameTable, nameKey } from '../names/name-table.ts'

/** Whatever has sides and countries: a finding's agreement, or an entry. */
export type Sided = {
  readonly sides: readonly { readonly value: Side }[]
  readonly countries: readonly { readonly value: string }[]
}

/**
 * The sides of a finding as they are compared, sorted: a state by its code, an organisation or bloc by the name it is known by. Where
 * the finding has no sides, its countries.
 */
export function sideKeys({ sides, countries }: Sided, names: NameTable): string[] {
  const keys = new Set<string>()
  for (const { value: side } of sides) {
    const [code] = side.countries
    if (side.kind === 'state' && code !== undefined) keys.add(code)
    else keys.add(organisationKey(side.name, names))
  }
  if (keys.size === 0) for (const { value } of countries) keys.add(value)
  return [...keys].sort()
}

/** Longer than any code of a country. */
function organisationKey(name: string, names: NameTable): string {
  const known = names.organisation(name)
  return `org:${known ? (known.wikidata ?? nameKey(known.name)) : nameKey(name)}`
}
