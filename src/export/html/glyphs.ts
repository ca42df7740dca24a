import type { Status } from '../../model/index.ts'
import type { EntryKind } from './entry.ts'

const RING = '<circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.8"/>'
const DASHED_RING =
  '<circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.2 2"/>'
const FULL_SQUARE = '<rect x="1.5" y="1.5" width="11" height="11" fill="currentColor"/>'
const SQUARE = '<rect x="2.2" y="2.2" width="9.6" height="9.6" fill="none" stroke="currentColor" stroke-width="1.6"/>'
const CROSS = '<path d="M2.5 2.5l9 9m0-9l-9 9" stroke="currentColor" stroke-width="2.4"/>'
const BARS = '<path d="M3 2h3v10H3zM8 2h3v10H8z" fill="currentColor"/>'

/** The sign of each state: a circle is a promise filling up, a square is delivery, strokes mean that it stopped. */
const STATUS_SIGNS: Readonly<Record<Status, { readonly tone: string; readonly shapes: string }>> = {
  proposed: { tone: 'open', shapes: DASHED_RING },
  negotiating: { tone: 'open', shapes: `${DASHED_RING}<circle cx="7" cy="7" r="1.8" fill="currentColor"/>` },
  pledged: { tone: 'promised', shapes: RING },
  initialled: { tone: 'promised', shapes: `${RING}<circle cx="7" cy="7" r="2" fill="currentColor"/>` },
  agreed: { tone: 'promised', shapes: `${RING}<path d="M2 7a5 5 0 0 0 10 0z" fill="currentColor"/>` },
  signed: { tone: 'bound', shapes: '<circle cx="7" cy="7" r="5.8" fill="currentColor"/>' },
  ratified: {
    tone: 'bound',
    shapes:
      '<circle cx="7" cy="7" r="3.4" fill="currentColor"/><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  'in-force': { tone: 'done', shapes: FULL_SQUARE },
  amended: {
    tone: 'done',
    shapes: `${FULL_SQUARE}<path d="M4 7h6M7 4v6" stroke="var(--paper)" stroke-width="1.8"/>`,
  },
  implementing: { tone: 'done', shapes: `${SQUARE}<path d="M2 12V2l10 10z" fill="currentColor"/>` },
  completed: {
    tone: 'done',
    shapes: `${FULL_SQUARE}<path d="M3.8 7.2l2.3 2.4 4.2-4.8" fill="none" stroke="var(--paper)" stroke-width="1.8"/>`,
  },
  suspended: { tone: 'stalled', shapes: BARS },
  resumed: { tone: 'done', shapes: '<path d="M3 1.5l9 5.5-9 5.5z" fill="currentColor"/>' },
  withdrawn: {
    tone: 'ended',
    shapes: '<path d="M12 7H3m4-4L3 7l4 4" fill="none" stroke="currentColor" stroke-width="2"/>',
  },
  terminated: {
    tone: 'ended',
    shapes: `${SQUARE}<path d="M4.5 4.5l5 5m0-5l-5 5" stroke="currentColor" stroke-width="1.6"/>`,
  },
  cancelled: { tone: 'ended', shapes: CROSS },
  rejected: {
    tone: 'ended',
    shapes:
      '<circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M3.4 10.6l7.2-7.2" stroke="currentColor" stroke-width="1.8"/>',
  },
  expired: { tone: 'expired', shapes: `${SQUARE}<path d="M4.5 7h5" stroke="currentColor" stroke-width="1.6"/>` },
}

const ENTRY_SIGNS: Readonly<Record<EntryKind, string>> = {
  agreement: '<circle cx="7" cy="7" r="5.8" fill="currentColor"/>',
  statement: '<path d="M2 11V3h3M12 3v8H9" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  event: '<path d="M7 1l6 6-6 6-6-6z" fill="currentColor"/>',
  membership: '<path d="M2 4h10M2 7h10M2 10h10" stroke="currentColor" stroke-width="1.8"/>',
  assessment: '<path d="M3 12.5V2h8v6H3.5" fill="none" stroke="currentColor" stroke-width="1.8"/>',
}

/** The drawings of all signs, to stand once in a page. */
export const SIGN_DRAWINGS = `<svg class="signs" width="0" height="0" aria-hidden="true">${[
  ...Object.entries(STATUS_SIGNS).map(([name, { shapes }]) => ({ name: `g-${name}`, shapes })),
  ...Object.entries(ENTRY_SIGNS).map(([name, shapes]) => ({ name: `g-${name}`, shapes })),
]
  .map(({ name, shapes }) => `<symbol id="${name}" viewBox="0 0 14 14">${shapes}</symbol>`)
  .join('')}</svg>`

/** The sign of a state. The state is said in words beside it. */
export const statusSign = (status: Status): string =>
  `<svg class="g st-${STATUS_SIGNS[status].tone}" aria-hidden="true"><use href="#g-${status}"/></svg>`

/** The sign of a kind of record. */
export const entrySign = (kind: EntryKind): string =>
  `<svg class="g g-${kind}" aria-hidden="true"><use href="#g-${kind}"/></svg>`
