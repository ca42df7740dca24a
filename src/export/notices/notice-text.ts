import type { Notice, NoticeKind, Reason } from '../../model/index.ts'
import { toAmountText } from '../amount-text.ts'
import { plainLine } from '../plain-line.ts'

const KINDS: Readonly<Record<NoticeKind, string>> = {
  new: 'New',
  changed: 'Changed',
  left: 'No longer found',
  merged: 'Merged',
  gone: 'Gone',
}

/** What a notice is about, in one line. */
export const noticeTitle = ({ kind, agreement, into }: Notice): string =>
  plainLine(`${KINDS[kind]}: ${agreement.title}${into === undefined ? '' : ` (now ${into})`}`)

/** What changed and why, a line each. */
export function noticeLines({ agreement, changes, reasons }: Notice): readonly string[] {
  const { id, status, date, sides, amounts } = agreement
  const facts = [status, ...(date ? [date] : []), sides.join(' – '), ...amounts.map(toAmountText), id]
  return [facts.filter(fact => fact !== '').join(' · '), ...changes.map(sayChange), ...reasons.map(sayReason)].map(
    plainLine,
  )
}

const sayChange = ({ field, before, now }: Notice['changes'][number]): string =>
  `${field}: ${before ?? 'nothing'} → ${now ?? 'nothing'}`

function sayReason({ kind, title, publisher, published, url, words, decision, decided, by, why }: Reason): string {
  switch (kind) {
    case 'report':
      return `since ${[publisher ?? 'a document', published].filter(Boolean).join(', ')}${title ? `: "${title}"` : ''}${words ? ` says "${words}"` : ''}${url ? ` (${url})` : ''}`
    case 'report-gone':
      return 'since a report no longer tells of it'
    case 'decision':
      return `since ${by} decided: ${decided}${why ? `, ${why}` : ''} (${decision})`
    case 'decision-undone':
      return `since a decision was taken back (${decision})`
    case 'reading':
      return 'since what is known was read or compared anew'
  }
}
