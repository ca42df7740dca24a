import { KIND_NAMES, KINDS, type Kind } from './kinds.ts'
import type { Highlight } from './to-segments.ts'

/** A kind that is marked in the text, and how many places of it there are. */
export type KindCount = { readonly kind: Kind; readonly count: number }

/** The kinds of which anything is marked. */
export function countKinds(highlights: readonly Highlight[]): KindCount[] {
  const places = new Map<Kind, Set<string>>(KIND_NAMES.map(kind => [kind, new Set()]))
  for (const { kind, span, isMarked } of highlights) if (isMarked) places.get(kind)!.add(`${span.start}-${span.end}`)
  return KIND_NAMES.map(kind => ({ kind, count: places.get(kind)!.size })).filter(({ count }) => count > 0)
}

/**
 * The boxes that show and hide a kind. They stand before all else, so that the style sheet can tell by them what to show: it
 * needs no script for it, and no look at the whole page whenever a part of it arrives.
 */
export const renderBoxes = (kinds: readonly KindCount[]): string =>
  kinds.map(({ kind }) => `<input type="checkbox" class="box" id="show-${kind}" checked>\n`).join('')

/** The labels of the boxes, each with the number of its places. */
export function renderFilters(kinds: readonly KindCount[]): string {
  if (kinds.length === 0) return ''
  return `<div class="kinds">${kinds.map(renderLabel).join('')}</div>\n`
}

const renderLabel = ({ kind, count }: KindCount): string =>
  `<label for="show-${kind}"><mark class="k-${kind} b-${kind} e-${kind}">${KINDS[kind]}</mark>` +
  `<span class="c">${count.toLocaleString('en')}</span></label>`
