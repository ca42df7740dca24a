import type { Entry, EntryKind } from './entry.ts'
import { entrySign } from './glyphs.ts'
import { sayList } from './say-list.ts'

const LOGO =
  '<svg class="logo" viewBox="0 0 30 30" aria-hidden="true"><path d="M4 19V4h15" fill="none" stroke="currentColor" stroke-width="3"/>' +
  '<path d="M26 11v15H11" fill="none" stroke="var(--link)" stroke-width="3"/></svg>'

export const renderMasthead = (): string =>
  `<header><div class="mast"><div class="wrap"><span class="brand">${LOGO}Foedera</span>` +
  '<span class="mast-note">Reading of one document</span></div></div><div class="thin"></div></header>\n'

const NAMES: Readonly<Record<EntryKind, string>> = {
  agreement: 'agreement',
  statement: 'statement',
  event: 'event',
  membership: 'membership',
  assessment: 'judgement of the author',
}

/** What the signs of the notes mean; says so where nothing was found. */
export function renderLegend(entries: readonly Entry[]): string {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  if (kinds.length === 0)
    return '<p class="legend">No agreement, statement, event, membership or judgement was found in this text.</p>'
  return `<p class="legend">Notes beside the text: ${kinds.map(kind => `<span>${entrySign(kind)} ${NAMES[kind]}</span>`).join(' ')}</p>`
}

const KEYS = [
  '<kbd>←</kbd> <kbd>→</kbd> from mark to mark',
  '<kbd>↑</kbd> <kbd>↓</kbd> from note to note',
  '<kbd>Enter</kbd> opens',
  '<kbd>Esc</kbd> closes',
]

/** How to read the page, and what the numbers mean. */
export const renderFoot = (): string =>
  '<footer class="wrap"><div class="note-foot"><p>Each value stands beside the words that carry it. ¶ counts the lines that are ' +
  'not blank, p. the pages where there are any; the figures after it are characters of the text (UTF-16 units), the last one not included. The percentage is how ' +
  'probable the value is; the rule after it made it. What the text does not state is not guessed.</p>' +
  `<p class="keys">Keys: ${sayList(KEYS)}.</p></div></footer>\n`
