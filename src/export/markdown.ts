import { type Agreement, pageAt, type Reading } from '../model/index.ts'
import {
  toActorText,
  toAmountsText,
  toDateText,
  toMembershipText,
  toParticipantsText,
  toPlaceText,
  toSidesText,
  toSourceText,
  toSpeechText,
} from './finding-text.ts'
import type { Format } from './format.ts'
import { plainMarkdown as plain } from './plain-markdown.ts'

/**
 * What was found in a document as Markdown: a table of agreements with the words that carry them, statements as quotations,
 * events and memberships as lists. Texts of the source are escaped: nothing in them becomes a link, an image or HTML.
 */
function toMarkdown(name: string, reading: Reading): string {
  const { document, agreements, statements, events, memberships, assessments } = reading
  return [
    `## ${plain(document.title ?? name)}\n`,
    `${plain(`${name} · ${toSourceText(document)}`)}\n`,
    section('Agreements', agreements.length === 0 ? [] : [HEAD, ...agreements.map(each => toRow(each, reading))]),
    section(
      'Statements',
      statements.flatMap((statement, at) => [
        ...(at === 0 ? [] : ['']),
        `> ${plain(toSpeechText(statement))}`,
        '>',
        `> ${plain(['—', toActorText(statement.speaker.value), toDateText(statement.date)].filter(part => part !== '').join(' '))}`,
      ]),
    ),
    section(
      'Events',
      events.map(event => {
        const place = event.place === undefined ? '' : toPlaceText(event.place.value)
        return item([event.kind.value, toParticipantsText(event), place, toDateText(event.date)])
      }),
    ),
    section(
      'Memberships',
      memberships.map(membership => item([toMembershipText(membership)])),
    ),
    section(
      'The author’s own judgement',
      assessments.map(({ text }) => item([text.value])),
    ),
  ]
    .filter(part => part !== '')
    .join('\n')
}

const HEAD = `| ${['status', 'form', 'instrument', 'agreement', 'sides', 'amount', 'date', 'words'].join(' | ')} |\n|${' --- |'.repeat(8)}`

function toRow(agreement: Agreement, { document }: Reading): string {
  const words = agreement.spans.map(({ start, end }) => `“${document.text.slice(start, end)}”`).join(' … ')
  const page = pageAt(document.pages, agreement.spans[0]!.start)
  const cells = [
    agreement.status.value,
    agreement.form.value,
    agreement.instrument.value,
    agreement.title.value,
    toSidesText(agreement),
    toAmountsText(agreement),
    toDateText(agreement.date),
    page === undefined ? words : `${words} (p. ${page})`,
  ]
  return `| ${cells.map(plain).join(' | ')} |`
}

const item = (parts: readonly string[]) => `- ${plain(parts.filter(part => part !== '').join(', '))}`
const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}\n`

/** Markdown, one section a document. */
export const markdown: Format = {
  head: '',
  each: ({ name, reading }, index) => `${index === 0 ? '' : '\n'}${toMarkdown(name, reading)}`,
  tail: '',
}
