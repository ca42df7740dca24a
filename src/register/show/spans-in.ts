import type { Span } from '../../model/index.ts'

/** All spans anywhere in a value. */
export function spansIn(value: unknown): Span[] {
  const found: Span[] = []
  gather(value, found)
  return found
}

/** One list for all: readings that come by the million hold dozens of spans each. */
function gather(value: unknown, found: Span[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const each of value) gather(each, found)
  else if ('start' in value && 'end' in value) found.push(value as Span)
  else for (const each of Object.values(value)) gather(each, found)
}
