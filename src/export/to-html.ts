import type { Document, Reading } from '../model/index.ts'
import { escapeHtml, toContent } from './html/escape-html.ts'
import { SIGN_DRAWINGS } from './html/glyphs.ts'
import { pageAssets } from './html/page-assets.ts'
import { renderEntries } from './html/render-entry.ts'
import { countKinds, renderBoxes, renderFilters } from './html/render-filters.ts'
import { renderFoot, renderLegend, renderMasthead } from './html/render-frame.ts'
import { renderHead } from './html/render-head.ts'
import { renderLines, renderText } from './html/render-text.ts'
import { type TextLine, toTextLines } from './html/text-lines.ts'
import { toEntries, toHighlights } from './html/to-entries.ts'
import { toSegments } from './html/to-segments.ts'
import { plainLine } from './plain-line.ts'

/** From this length on, what is out of sight is laid out only once it comes into sight. */
const LONG = 100_000

/**
 * One page that shows a reading: the text with the words of every field marked by kind, notes beside it, and the records with
 * all their fields. It needs nothing but itself, no network and, for reading, no script. All that comes from the source is data:
 * escaped, and shut out from running by the page's policy. Time and size are linear in the text and the fields.
 */
export function toHtml(reading: Reading): string {
  const { document } = reading
  const entries = toEntries(reading)
  const highlights = toHighlights(entries)
  const kinds = countKinds(highlights)
  const lines = toTextLines(document)
  const cuts = lines.flatMap(({ start, end }) => [start, end])
  const parts = { document, lines, entries, segments: toSegments(document.text.length, highlights, cuts) }
  const contents = renderLines(parts)
  const isTitleInText = startsWithTitle(document, lines)
  const title = isTitleInText ? contents[0]! : document.title === undefined ? UNTITLED : toContent(document.title)
  const { style, script, policy } = pageAssets()
  const language = LANGUAGE_PATTERN.test(document.language) ? ` lang="${document.language}"` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(plainLine(document.title ?? 'Untitled document'))} · Foedera</title>
<style>${style}</style>
</head>
<body${document.text.length >= LONG ? ' class="long"' : ''}>
${SIGN_DRAWINGS}
<a class="skip" href="#text">Skip to the text</a>
${renderMasthead()}<main class="wrap">
${renderBoxes(kinds)}${renderHead(title, reading, entries)}<div class="bar">${renderFilters(kinds)}${renderLegend(entries)}</div>
<div class="doc" id="text"${language}>
${renderText(parts, contents, isTitleInText ? 1 : 0)}</div>
<div class="recs">${renderEntries(entries, document, lines)}</div>
</main>
${renderFoot()}<script>${script}</script>
</body>
</html>
`
}

const UNTITLED = '<em class="none">no title stated</em>'
const LANGUAGE_PATTERN = /^[a-z]{2,3}$/

/** Whether the first line of the text is the title, so that its words can be shown where the heading stands. */
const startsWithTitle = ({ text, title }: Document, lines: readonly TextLine[]): boolean =>
  title !== undefined && lines[0] !== undefined && text.slice(lines[0].start, lines[0].end).trim() === title.trim()
