import type { Span } from '../../model/index.ts'

/** All spans anywhere in a value. */
export function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}
