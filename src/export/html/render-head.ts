import type { Document, PublishedBasis, Reading } from '../../model/index.ts'
import { plainLine } from '../plain-line.ts'
import type { Entry } from './entry.ts'
import { escapeHtml, toContent } from './escape-html.ts'
import { sayLanguage } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { sayCount, sayList } from './say-list.ts'

const BASES: Readonly<Record<PublishedBasis, string>> = {
  given: '',
  metadata: 'from the page',
  dateline: 'from the date line',
  text: 'from the text',
  inferred: 'inferred',
}

/** The heading, who published when, and what was found. `title` is HTML. */
export function renderHead(title: string, reading: Reading, entries: readonly Entry[]): string {
  const { document } = reading
  const facts = [
    document.publisher === undefined ? '' : toContent(plainLine(document.publisher)),
    toContent(sayList(document.authors.map(plainLine))),
    renderPublished(document),
    toContent(sayLanguage(document.language)),
  ].filter(fact => fact !== '')
  return (
    `<div class="head"><h1 dir="auto">${title}</h1><p class="alt">${facts.map(fact => `<span>${fact}</span>`).join('')}</p></div>\n` +
    `<p class="found">Found: ${sayFound(reading, entries)}. ${sayAbsent(document)}Id of the document ` +
    `<span title="${escapeHtml(document.id)}">${toContent(document.id.slice(0, 12))}…</span></p>\n`
  )
}

function renderPublished({ published, publishedBasis }: Document): string {
  if (published === undefined) return '<em class="none">date not stated</em>'
  const basis = BASES[publishedBasis ?? 'given']
  return `${toContent(sayDate(published))}${basis && ` <span class="tag inferred">${basis}</span>`}`
}

function sayFound({ agreements, statements, events, assessments }: Reading, entries: readonly Entry[]): string {
  const lists = entries.filter(({ kind }) => kind === 'membership').length
  const kinds = [
    { count: agreements.length, noun: 'agreement' },
    { count: statements.length, noun: 'statement' },
    { count: events.length, noun: 'event' },
    { count: lists, noun: 'membership list' },
    { count: assessments.length, noun: 'judgement' },
  ]
  const found = kinds.filter(({ count }) => count > 0).map(({ count, noun }) => sayCount(count, noun))
  const missing = kinds.filter(({ count }) => count === 0).map(({ noun }) => `no ${noun}`)
  return sayList([...found, ...missing])
}

function sayAbsent({ publisher, authors }: Document): string {
  const absent = [...(publisher === undefined ? ['Publisher'] : []), ...(authors.length === 0 ? ['Author'] : [])]
  return absent.length === 0 ? '' : `${absent.length === 1 ? absent[0] : 'Publisher and author'}: not stated. `
}
