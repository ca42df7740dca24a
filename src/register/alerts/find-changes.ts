import type { Change } from '../../model/index.ts'
import type { Digest } from './digest.ts'

const MOST_TOLD = 2_000

/** What is different between an agreement as it was and as it is; of a new one, nothing. */
export function findChanges(before: Digest | null, now: Digest): readonly Change[] {
  if (before === null) return []
  const fields = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)])
  return [...fields].flatMap(field => {
    const [was, is] = [before.fields[field], now.fields[field]]
    if (was === is) return []
    return { field, ...said('before', was), ...said('now', is) }
  })
}

const said = (name: 'before' | 'now', value: string | undefined) =>
  value === undefined ? {} : { [name]: value.slice(0, MOST_TOLD) }
