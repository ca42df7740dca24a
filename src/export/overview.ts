import type { Reading } from '../model/index.ts'
import { AGREEMENT_COLUMNS, toAgreementRow } from './agreement-rows.ts'
import {
  toActorText,
  toDateText,
  toMembershipText,
  toParticipantsText,
  toSourceText,
  toSpeechText,
} from './finding-text.ts'
import type { Format } from './format.ts'
import { plainLine } from './plain-line.ts'
import { bold, type Column, type TextStyle, toTable } from './to-table.ts'

/** The table of one kind of finding. */
const section =
  <Finding>(
    columns: readonly Column[],
    rowsOf: (reading: Reading) => readonly Finding[],
    toRow: (finding: Finding) => readonly string[],
  ) =>
  (reading: Reading) => ({ columns, rows: rowsOf(reading).map(toRow) })

const SECTIONS = [
  section(AGREEMENT_COLUMNS, ({ agreements }) => agreements, toAgreementRow),
  section(
    [{ title: 'speaker', flex: 1, most: 36 }, { title: 'statement', flex: 3 }, { title: 'date' }],
    ({ statements }) => statements,
    statement => [toActorText(statement.speaker.value), toSpeechText(statement), toDateText(statement.date)],
  ),
  section(
    [{ title: 'event' }, { title: 'participants', flex: 3 }, { title: 'place', flex: 1, most: 30 }, { title: 'date' }],
    ({ events }) => events,
    event => [event.kind.value, toParticipantsText(event), event.place?.value.name ?? '', toDateText(event.date)],
  ),
  section(
    [{ title: 'membership', flex: 3 }],
    ({ memberships }) => memberships,
    membership => [toMembershipText(membership)],
  ),
  section(
    [{ title: 'the author’s judgement', flex: 3 }],
    ({ assessments }) => assessments,
    ({ text }) => [text.value],
  ),
]

/** What was found in a document, as tables for a terminal under its title. */
function toOverview(name: string, reading: Reading, style: TextStyle): string {
  const { document } = reading
  const title = plainLine(document.title ?? name)
  const tables = SECTIONS.map(toSection => toSection(reading))
    .filter(({ rows }) => rows.length > 0)
    .map(({ columns, rows }) => toTable(columns, rows, style))
  return [
    `${style.isColoured ? bold(title) : title}\n${plainLine(`${name} · ${toSourceText(document)}`)}\n`,
    ...(tables.length === 0 ? ['No agreement, statement or event was found.\n'] : tables),
  ].join('\n')
}

/** The format `table`: the overview of each document, with two blank lines between them. */
export const overview = (style: TextStyle): Format => ({
  head: '',
  each: ({ name, reading }, index) => `${index === 0 ? '' : '\n\n'}${toOverview(name, reading, style)}`,
  tail: '',
})
