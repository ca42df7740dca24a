import type { FieldId } from '../../pieces/record/fields.tsx'

/** How two findings stand in a field. */
export type Likeness = 'same' | 'partly' | 'differ' | 'only-A' | 'only-B' | 'neither'

/** What makes a value the same as another: of a party who it is, whatever it does there. */
function keyOf(field: FieldId, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const { name, id } = value as { readonly name: string; readonly id?: string }
    return field === 'parties' && id ? id : name.toLowerCase()
  }
  return JSON.stringify(value)
}

/** How the values of two findings stand to one another. */
export function compareValues(field: FieldId, a: readonly unknown[], b: readonly unknown[]): Likeness {
  const [one, other] = [a, b].map(values => new Set(values.map(value => keyOf(field, value))))
  if (one!.size === 0 || other!.size === 0)
    return one!.size === other!.size ? 'neither' : one!.size > 0 ? 'only-A' : 'only-B'
  const shared = one!.intersection(other!).size
  if (shared === 0) return 'differ'
  return shared === one!.size && shared === other!.size ? 'same' : 'partly'
}
