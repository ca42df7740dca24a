import type { Passage } from './passage.ts'

const LEAST_ITEMS = 3
const BULLET_PATTERN = /^\s{0,3}(?:[•◦▪‣●○■*·]\s{0,3})?(?:(?:and|or) )?/

/** Parts a paragraph that is a list with its line ends lost — a colon, then items between semicolons — into stem and items. */
export function splitRunTogether(text: string, passages: readonly Passage[]): Passage[] {
  const parted: Passage[] = []
  const moved: number[] = []
  for (const passage of passages) {
    moved.push(parted.length)
    const items = passage.kind === 'paragraph' ? itemsOf(text, passage) : null
    if (!items) {
      parted.push({ ...passage, stem: passage.stem < 0 ? -1 : moved[passage.stem]! })
      continue
    }
    const stem = parted.length
    parted.push({ ...passage, end: items[0]!.start })
    for (const { start, end } of items) parted.push({ kind: 'item', start, end, stem })
  }
  return parted
}

function itemsOf(text: string, { start, end }: Passage): { start: number; end: number }[] | null {
  const colon = text.indexOf(':', start)
  if (colon < 0 || colon >= end) return null
  const items: { start: number; end: number }[] = []
  for (let at = colon + 1; at < end; ) {
    const semicolon = text.indexOf(';', at)
    const stop = semicolon < 0 || semicolon > end ? end : semicolon + 1
    const lead = BULLET_PATTERN.exec(text.slice(at, Math.min(stop, at + 12)))![0].length
    if (at + lead < stop) items.push({ start: at + lead, end: stop })
    at = stop
  }
  return items.length >= LEAST_ITEMS ? items : null
}
