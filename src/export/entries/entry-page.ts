import {
  type Chosen,
  type Conflict,
  type Entry,
  type Evidence,
  type PageStart,
  pageAt,
  type Span,
} from '../../model/index.ts'
import { toAmountText } from '../amount-text.ts'
import { toActorText, toPlaceText, toTermText } from '../finding-text.ts'
import { plainLine } from '../plain-line.ts'
import { bold, type TextStyle } from '../to-table.ts'
import { toDecisionText } from './decision-text.ts'
import { toLinkText } from './entry-rows.ts'
import type { EntryView } from './entry-view.ts'

type Line = { readonly field: string; readonly value: string; readonly chosen: Chosen<unknown> }
const MOST_QUOTES = 3
const LONGEST_QUOTE = 160

/** An agreement for people: every field with its words and sources, what sources differ in, where it comes from, and what was decided. */
export function toEntryPage(view: EntryView, style: TextStyle): string {
  const { entry } = view
  const heading = (text: string) => `\n${style.isColoured ? bold(text) : text}\n`
  const number = new Map(view.documents.map(({ id }, index) => [id, index + 1]))
  const pages = new Map(view.documents.map(document => [document.id, document.pages]))
  const quotes = (evidence: readonly Evidence[]) =>
    evidence.slice(0, MOST_QUOTES).map(each => {
      const words = plainLine(view.quotes[view.quoteKey(each)] ?? '')
      const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
      return `      “${shown}” [${number.get(each.documentId) ?? '?'}${sayPage(pages.get(each.documentId), each.spans[0])}]\n`
    })
  const more = ({ length }: readonly Evidence[]) =>
    length > MOST_QUOTES ? `      and ${length - MOST_QUOTES} more\n` : ''
  const field = ({ field: name, value, chosen }: Line) =>
    `  ${name}: ${plainLine(value)}${notesOf(chosen)}\n${quotes(chosen.evidence).join('')}${more(chosen.evidence)}`
  const conflict = ({ field: name, value, evidence, confidence, lostBy }: Conflict) =>
    `  ${name}: ${plainLine(sayValue(value))} (${percent(confidence)}, lost by ${lostBy})\n${quotes(evidence).join('')}`
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${heading(title)}${lines.join('')}`
  const { health } = entry
  return [
    `${style.isColoured ? bold(plainLine(entry.title.value)) : plainLine(entry.title.value)}\n`,
    `${entry.id} · ${entry.review} · ${percent(entry.confidence)} sure · ${health.independent} independent of ${health.documents} documents · ${percent(health.completeness)} complete\n`,
    entry.formerly.length > 0 ? `formerly ${entry.formerly.join(', ')}\n` : '',
    section('Fields', toLines(entry).map(field)),
    section(
      'Obligations',
      entry.obligations.map(({ id, what, due }) => `  ${id} ${plainLine(what)}${due ? `, due ${due}` : ''}\n`),
    ),
    section(
      'Deliveries',
      entry.deliveries.map(({ id, what, date }) => `  ${id} ${plainLine(what)}${date ? `, ${date}` : ''}\n`),
    ),
    section('What sources differ in', entry.conflicts.map(conflict)),
    section(
      'Consistency',
      health.problems.map(({ rule, fields }) => `  ${rule} (${fields.join(', ')})\n`),
    ),
    section('Missing', health.missing.length > 0 ? [`  ${health.missing.join(', ')}\n`] : []),
    section(
      'Packages',
      view.packages.map(
        ({ id, name, entries }) => `  ${id} ${plainLine(name ?? '')} with ${entries.length} agreements\n`,
      ),
    ),
    section(
      'Named by',
      view.linkedFrom.map(({ id, title }) => `  ${id} ${plainLine(title)}\n`),
    ),
    section(
      'Statements',
      view.statements.map(
        ({ found }) => `  ${plainLine(toActorText(found.speaker.value))}: ${plainLine(found.quote.value)}\n`,
      ),
    ),
    section(
      'Sources',
      view.documents.map((document, index) => `  [${index + 1}] ${toSourceLine(document)}\n`),
    ),
    section(
      'Questions',
      view.questions.map(({ id, reason, probability }) => `  ${id} ${reason}, ${percent(probability)}\n`),
    ),
    section(
      'Decisions',
      view.history.map(
        ({ decision, stands }) => `  ${plainLine(toDecisionText(decision))}${stands ? '' : ' (taken back)'}\n`,
      ),
    ),
  ].join('')
}

/** Where words stand in a document that has pages. */
function sayPage(pages: readonly PageStart[] | undefined, span: Span | undefined): string {
  const page = pages && span ? pageAt(pages, span.start) : undefined
  return page === undefined ? '' : `, p. ${page}`
}

const percent = (share: number) => `${Math.round(100 * share)} %`

/** How a value came about, where that tells something. */
function notesOf({ confidence, inferred, chosenBy, rule }: Chosen<unknown>): string {
  const notes = [
    percent(confidence),
    ...(inferred ? ['inferred'] : []),
    ...(chosenBy === 'only' ? [] : [`by ${chosenBy}`]),
    rule,
  ]
  return ` (${notes.join(', ')})`
}

function toLines(entry: Entry): Line[] {
  const one = <T>(field: string, chosen: Chosen<T> | undefined, toText: (value: T) => string): Line[] =>
    chosen ? [{ field, value: toText(chosen.value), chosen }] : []
  const all = <T>(field: string, list: readonly Chosen<T>[], toText: (value: T) => string) =>
    list.flatMap(chosen => one(field, chosen, toText))
  const same = (value: string) => value
  return [
    ...one('status', entry.status, same),
    ...one('reached', entry.reached, same),
    ...one('date', entry.date, same),
    ...one('form', entry.form, same),
    ...one('instrument', entry.instrument, same),
    ...one('subject', entry.subject, same),
    ...all(
      'side',
      entry.sides,
      ({ name, countries }) => `${name}${countries.length > 0 ? ` (${countries.join(', ')})` : ''}`,
    ),
    ...all('party', entry.parties, ({ name, roles }) => `${name} (${roles.join(', ')})`),
    ...all('sector', entry.sectors, same),
    ...all('amount', entry.amounts, toAmountText),
    ...all('term', entry.terms, toTermText),
    ...all('place', entry.places, toPlaceText),
    ...one('number', entry.number, same),
    ...one('count', entry.count, String),
    ...entry.milestones.flatMap(({ status, date }) =>
      one('milestone', status, value => (date ? `${value} ${date.value}` : value)),
    ),
    ...all('part of', entry.partOf, toLinkText),
    ...entry.follows.flatMap(({ relation, target }) => one(relation.value, target, toLinkText)),
    ...one('attribution', entry.attribution, toActorText),
  ]
}

const sayValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function toSourceLine({
  id,
  title,
  publisher,
  published,
  rank,
  state,
  sources,
}: EntryView['documents'][number]): string {
  const parts = [
    title ?? id.slice(0, 16),
    publisher,
    published,
    rank,
    ...(state === 'current' ? [] : [state]),
    ...sources.flatMap(({ url }) => url ?? []),
    id.slice(0, 16),
  ]
  return plainLine(parts.filter(part => part !== undefined).join(' · '))
}
