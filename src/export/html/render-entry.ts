import type { Document } from '../../model/index.ts'
import type { Entry, EntryKind } from './entry.ts'
import { toContent } from './escape-html.ts'
import { entrySign, statusSign } from './glyphs.ts'
import { renderField } from './render-field.ts'
import { sayList } from './say-list.ts'
import type { TextLine } from './text-lines.ts'

const HEADINGS: Readonly<Record<EntryKind, string>> = {
  agreement: 'Agreements',
  statement: 'Statements',
  event: 'Events',
  membership: 'Memberships',
  assessment: 'Judgements of the author',
}

/** The ledgers of all records, kind by kind. */
export function renderEntries(entries: readonly Entry[], document: Document, lines: readonly TextLine[]): string {
  let html = ''
  for (const [i, entry] of entries.entries()) {
    const isFirst = entries[i - 1]?.kind !== entry.kind
    const isLast = entries[i + 1]?.kind !== entry.kind
    if (isFirst) html += openSection(entry.kind, entries)
    html += renderEntry(entry, document, lines, { before: entries[i - 1]?.id, after: entries[i + 1]?.id })
    if (isLast) html += '</section>\n'
  }
  return html
}

function openSection(kind: EntryKind, entries: readonly Entry[]): string {
  const count = entries.filter(entry => entry.kind === kind).length
  return `<section class="of-${kind}"><h2>${HEADINGS[kind]} <span class="c">${count.toLocaleString('en')}</span></h2>\n`
}

type Neighbours = { readonly before: string | undefined; readonly after: string | undefined }

function renderEntry(entry: Entry, document: Document, lines: readonly TextLine[], neighbours: Neighbours): string {
  const { id, kind, title, summary, status, fields, absent, foot } = entry
  const sign = status === undefined ? entrySign(kind) : statusSign(status)
  return (
    `<article class="rec of-${kind}" id="${id}" aria-labelledby="${id}-h">${renderActs(id, neighbours)}` +
    `<h3 id="${id}-h" tabindex="-1">${sign}${toContent(title)}</h3>` +
    `${summary === '' ? '' : `<p class="sum">${toContent(summary)}</p>`}` +
    `<dl>${fields.map((field, i) => renderField(field, { document, lines, above: fields[i - 1] })).join('')}${renderAbsent(absent)}</dl>` +
    `${foot === '' ? '' : `<p class="foot">${toContent(foot)}</p>`}</article>\n`
  )
}

/** Leads back to the text and on to the neighbours; shown while the record stands beside the text. */
const renderActs = (id: string, { before, after }: Neighbours): string =>
  '<nav class="acts" aria-label="Records">' +
  `${before === undefined ? '' : `<a class="btn go" href="#${before}">Previous</a>`}` +
  `${after === undefined ? '' : `<a class="btn go" href="#${after}">Next</a>`}` +
  `<a class="btn close" href="#n-${id}"><span class="wide">Close</span><span class="narrow">Back to the text</span></a></nav>`

const renderAbsent = (absent: readonly string[]): string =>
  absent.length === 0 ? '' : `<div class="f absent"><dt>Not stated</dt><dd class="v">${sayList(absent)}</dd></div>\n`
