import { toContent } from './escape-html.ts'
import type { Kind } from './kinds.ts'
import type { Segment } from './to-segments.ts'

/** Kinds that are drawn as bars at the two ends of the words, whatever lies between. */
const BARRED: ReadonlySet<Kind> = new Set(['statement', 'assessment'])

/**
 * A piece of the text as HTML. A mark is a link to its record, so that it works without scripts; its `id` is the place where it
 * begins, by which fields point at it.
 */
export function renderSegment(text: string, { start, end, kinds, entry, isCovered, begins, ends }: Segment): string {
  const content = toContent(text.slice(start, end))
  if (!isCovered) return content
  if (entry === null) return `<span class="s" id="c${start}">${content}</span>`
  const classes = [
    's m',
    ...kinds.map(kind => `k-${kind}`),
    ...begins.filter(kind => BARRED.has(kind)).map(kind => `b-${kind}`),
    ...ends.filter(kind => BARRED.has(kind)).map(kind => `e-${kind}`),
  ]
  return `<a class="${classes.join(' ')}" id="c${start}" href="#${entry}">${content}</a>`
}
