import type { Notice } from '../../model/index.ts'
import { noticeLines, noticeTitle } from './notice-text.ts'

/** A notice with its permanent id. */
export type AtomItem = { readonly id: string; readonly notice: Notice }

/** Whose news a feed has. `id` is permanent, `updated` holds where there are no items. */
export type AtomHead = { readonly id: string; readonly title: string; readonly updated: string }

/**
 * News of an alert as an Atom feed (RFC 4287), newest first: what changed and why as text, and a link to the report that tells of it.
 *
 * @example toAtom({ id: 'urn:foedera:alert:gas', title: 'gas', updated: '2026-01-01T00:00:00Z' }, [])
 */
export function toAtom({ id, title, updated }: AtomHead, items: readonly AtomItem[]): string {
  const entries = items.map(
    ({ id: itemId, notice }) => `  <entry>
    <id>urn:foedera:notice:${escapeXml(itemId)}</id>
    <title>${escapeXml(noticeTitle(notice))}</title>
    <updated>${escapeXml(notice.at)}</updated>
    <author><name>Foedera</name></author>
    <category term="${escapeXml(notice.kind)}"/>
${linkOf(notice)}    <content type="text">${escapeXml(noticeLines(notice).join('\n'))}</content>
  </entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeXml(id)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${escapeXml(items[0]?.notice.at ?? updated)}</updated>
  <generator>Foedera</generator>
${entries.join('')}</feed>
`
}

function linkOf({ reasons }: Notice): string {
  const url = reasons.find(reason => reason.url !== undefined)?.url
  return url !== undefined && /^https?:/i.test(url) ? `    <link rel="related" href="${escapeXml(url)}"/>\n` : ''
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** Signs that XML 1.0 cannot hold. */
const UNFIT_PATTERN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(UNFIT_PATTERN, '\ufffd')
    .replaceAll(/[&<>"']/g, sign => NAMES[sign]!)
