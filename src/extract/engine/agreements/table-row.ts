import type { Amount, Evidenced, Span, Term } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { sideKey } from '../cast/side.ts'
import { UNWEIGHED } from '../confidence/confidence-model.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Unit } from '../units/unit.ts'
import { toDecimal } from '../values/decimal.ts'
import { unitSpan } from './build-draft.ts'
import type { AgreementContext } from './context.ts'
import type { Draft, Participant, SideEvidence } from './draft.ts'
import { itemDraft } from './list-item.ts'
import type { Mention } from './mention.ts'
import type { Stem } from './stem.ts'

/** Units of one cell of a row. */
type Cell = { readonly from: number; readonly to: number }

/** The agreement that a row of a table tells of: its words as an item's, its cells as their header says. */
export function rowDraft(
  context: AgreementContext,
  row: Parse,
  header: Parse | null,
  mentions: readonly Mention[],
  stem: Stem,
): Draft | null {
  const cells = header ? cellsOf(row) : []
  const heads = header ? cellsOf(header) : []
  const draft = itemDraft(context, row, mentions, stem, null, header && sidesIn(context, row, cells, header, heads))
  if (!draft || !header) return draft
  let read = draft
  cells.forEach((cell, i) => {
    const head = heads[i]
    if (head) read = readCell(context.analyser, read, row, cell, header, head)
  })
  return read
}

/** The cells between the bars of a row. */
function cellsOf({ sequence }: Parse): Cell[] {
  const bars = sequence.units.flatMap((unit, i) => (unit.kind === 'mark' && unit.mark === '|' ? [i] : []))
  return bars.slice(0, -1).map((bar, i) => ({ from: bar + 1, to: bars[i + 1]! }))
}

function readCell(analyser: Analyser, draft: Draft, row: Parse, cell: Cell, header: Parse, head: Cell): Draft {
  const { wordSets } = analyser
  const heads = header.sequence.units.slice(head.from, head.to)
  const units = row.sequence.units.slice(cell.from, cell.to)
  const has = (set: ReadonlySet<number>) => heads.some(unit => set.has(unit.token))
  if (has(wordSets.amountColumn)) return withAmount(analyser, draft, units, header, heads)
  if (has(wordSets.interest)) return withTerm(draft, units, 'interest-rate')
  if (has(wordSets.grace)) return withTerm(draft, units, 'grace-period')
  if (has(wordSets.maturity)) return withTerm(draft, units, 'maturity')
  if (has(wordSets.lenderColumn)) return withRole(draft, row, cell, 'provider')
  return has(wordSets.borrowerColumn) ? withRole(draft, row, cell, 'recipient') : draft
}

/** A bare number below "Amount (USD million)". */
function withAmount(
  analyser: Analyser,
  draft: Draft,
  units: readonly Unit[],
  header: Parse,
  heads: readonly Unit[],
): Draft {
  const number = units.find(unit => unit.kind === 'number')
  const { tokens } = header.sentence
  let currency: string | undefined
  let exponent = 0
  for (const head of heads) {
    for (let i = head.from; i < head.to; i++) {
      currency ??= (analyser.values.currency.match(tokens, i)?.value as readonly string[] | undefined)?.[0]
      exponent = analyser.kit.numbers.scales[tokens.textOf(i, i + 1).toLowerCase()] ?? exponent
    }
  }
  if (number?.kind !== 'number' || !currency || draft.amounts.length > 0) return draft
  const value = toDecimal(number.number.decimal, exponent)
  if (!value) return draft
  const amount: Amount = { value, currency, qualifier: 'exact', of: 'total' }
  const spans: Span[] = [
    { start: number.start, end: number.end },
    { start: heads[0]!.start, end: heads.at(-1)!.end },
  ]
  const evidence: Evidenced<Amount> = {
    value: amount,
    spans,
    confidence: UNWEIGHED,
    rule: `${analyser.kit.code}/money/column`,
  }
  return { ...draft, amounts: [evidence] }
}

/** States and organisations below "Sides" are the sides, and nobody else; null where no column names two. */
function sidesIn(
  { analyser, cast }: AgreementContext,
  row: Parse,
  cells: readonly Cell[],
  header: Parse,
  heads: readonly Cell[],
): ReadonlyMap<string, SideEvidence> | null {
  const { sidesColumn } = analyser.wordSets
  const column = heads.findIndex(({ from, to }) =>
    header.sequence.units.slice(from, to).some(unit => sidesColumn.has(unit.token)),
  )
  const cell = cells[column]
  if (!cell) return null
  const sides = new Map<string, SideEvidence>()
  for (const unit of row.sequence.units.slice(cell.from, cell.to)) {
    if (unit.kind !== 'actor') continue
    for (const { actor, unit: member } of cast.membersOf(unit)) {
      const key = sideKey(actor)
      if (key === null || sides.has(key)) continue
      const spans = [{ start: member.start, end: member.end }]
      sides.set(key, { spans, rule: `${analyser.kit.code}/side/column`, isInferred: false })
    }
  }
  return sides.size >= 2 ? sides : null
}

function withTerm(draft: Draft, units: readonly Unit[], kind: Term['kind']): Draft {
  const unit = units.find(one => one.kind === 'quantity')
  if (unit?.kind !== 'quantity' || draft.terms.some(one => one.value.kind === kind)) return draft
  const { quantity } = unit
  const isRate = kind === 'interest-rate'
  const value = isRate
    ? quantity.kind === 'share' || quantity.kind === 'rate'
      ? quantity.percent
      : null
    : quantity.kind === 'duration'
      ? quantity.iso
      : null
  if (value === null) return draft
  const spans = [{ start: unit.start, end: unit.end }]
  const others = draft.terms.filter(one => one.spans[0]!.start !== unit.start)
  return { ...draft, terms: [...others, { value: { kind, value }, spans, confidence: 0.85, rule: unit.rule }] }
}

function withRole(draft: Draft, row: Parse, cell: Cell, role: Participant['role']): Draft {
  const span = { start: unitSpan(row, cell.from).start, end: unitSpan(row, cell.to - 1).end }
  const isIn = (one: Participant) => one.span.start >= span.start && one.span.end <= span.end
  return { ...draft, participants: draft.participants.map(one => (isIn(one) ? { ...one, role } : one)) }
}
