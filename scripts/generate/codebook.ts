import * as model from '../../src/model/index.ts'

type List = Readonly<Record<string, model.CodeEntry & { readonly dac3?: string; readonly crs5?: string }>>
type Section = { readonly list: List; readonly title: string; readonly field: string; readonly note?: string }

/** The code lists in the order of a reading's fields. */
const SECTIONS: readonly Section[] = [
  { list: model.FORMS, title: 'Form', field: 'agreement.form', note: 'The legal form of an agreement.' },
  {
    list: model.INSTRUMENTS,
    title: 'Instrument',
    field: 'agreement.instrument',
    note: 'What flows under an agreement.',
  },
  {
    list: model.STATUSES,
    title: 'Status',
    field: 'agreement.status, agreement.reached, agreement.milestones[].status',
    note:
      'States in the life of an agreement, in their usual order. `status` is the state now: the latest dated milestone, of two on ' +
      'one day the later in this list. `reached` is the highest legal stage reached: a suspended treaty has still been ratified.',
  },
  { list: model.SIDE_KINDS, title: 'Kind of side', field: 'agreement.sides[].kind' },
  { list: model.PARTY_TYPES, title: 'Type of party', field: 'agreement.parties[].type' },
  { list: model.ROLES, title: 'Role of a party', field: 'agreement.parties[].roles' },
  {
    list: model.SECTORS,
    title: 'Sector',
    field: 'agreement.sectors',
    note:
      'Each with its OECD DAC sector (three digits) and the CRS purpose code (five digits) that stands for it where nothing finer ' +
      'is known. Defence and diplomacy are no aid sectors; the nearest code is given.',
  },
  { list: model.QUALIFIERS, title: 'Qualifier of an amount', field: 'agreement.amounts[].qualifier' },
  { list: model.AMOUNT_PARTS, title: 'What an amount is of', field: 'agreement.amounts[].of' },
  { list: model.TERM_KINDS, title: 'Kind of term', field: 'agreement.terms[].kind' },
  { list: model.RELATIONS, title: 'Relation to an earlier agreement', field: 'agreement.follows.relation' },
  { list: model.STATEMENT_MODES, title: 'Mode of a statement', field: 'statement.mode' },
  { list: model.EVENT_KINDS, title: 'Kind of event', field: 'event.kind' },
  {
    list: model.PUBLISHED_BASES,
    title: 'Basis of the publication date',
    field: 'document.publishedBasis',
    note: 'How the date is known.',
  },
  { list: model.SOURCE_RANKS, title: 'Rank of a source', field: 'source.rank' },
  { list: model.SOURCE_STATES, title: 'State of a source', field: 'source.state' },
  {
    list: model.CHOICES,
    title: 'Reason of a choice',
    field: 'entry.….chosenBy, entry.conflicts[].lostBy',
    note: 'Why a value of an entry was chosen, in the order in which the reasons are tried.',
  },
  { list: model.LINK_KINDS, title: 'Kind of a link', field: 'entry.partOf[].value.kind' },
  { list: model.REVIEWS, title: 'Review of an entry', field: 'entry.review' },
  { list: model.QUESTION_REASONS, title: 'Reason of a question', field: 'question.reason' },
  { list: model.NOTICE_KINDS, title: 'Kind of notice', field: 'notice.kind' },
  { list: model.NOTICE_REASONS, title: 'Reason of a notice', field: 'notice.reasons[].kind' },
]

/** `docs/codebook.md`: every code of every list, with its definition and an example. */
export function codebook(): string {
  const missing = Object.entries(model).filter(
    ([, value]) => isList(value) && !SECTIONS.some(({ list }) => list === value),
  )
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ')
    throw new Error(`scripts/generate/codebook.ts: SECTIONS lacks ${names} of src/model: add a line for each`)
  }
  return `${[
    '<!-- Made by `npm run docs` from src/model/codes. Edit those. -->',
    '# Codebook',
    'The codes that Foedera uses. The JSON Schema in `schema/` and `foedera schema` name the same ones.',
    SECTIONS.map(({ title }) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`).join('\n'),
    ...SECTIONS.map(toSection),
  ].join('\n\n')}\n`
}

function toSection({ list, title, field, note }: Section): string {
  const isSector = Object.values(list).some(entry => entry.dac3 !== undefined)
  const head = ['code', 'definition', 'example', ...(isSector ? ['DAC', 'CRS'] : [])]
  const rows = Object.entries(list).map(([code, entry]) => [
    `\`${code}\``,
    entry.definition,
    entry.example,
    ...(isSector ? [entry.dac3 ?? '', entry.crs5 ?? ''] : []),
  ])
  const fields = field
    .split(', ')
    .map(each => `\`${each}\``)
    .join(', ')
  return [
    `## ${title}`,
    `Field: ${fields}.${note === undefined ? '' : ` ${note}`}`,
    [head, head.map(() => '---'), ...rows].map(toRow).join('\n'),
  ].join('\n\n')
}

const toRow = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A code list of the model: an object whose every value has a definition and an example. */
function isList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const entries: unknown[] = Object.values(value)
  return (
    entries.length > 0 &&
    entries.every(entry => typeof entry === 'object' && entry !== null && 'definition' in entry && 'example' in entry)
  )
}
