import type { Amount, Evidenced, Span, Term } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { Candidate } from './candidates.ts'
import type { Clause } from './clause.ts'
import type { Phrase, PhraseSequence } from './phrase.ts'

const CONTEXT = 6

/** Whether one of the words stands within reach of a phrase, in the same stretch between commas and brackets. */
function isNear(
  sequence: PhraseSequence,
  at: number,
  words: ReadonlySet<number>,
  left = CONTEXT,
  right = CONTEXT,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - left); i--) {
    if (words.has(sequence.word(i))) return true
    if (isMoney(sequence.phrases[i]!)) break
  }
  for (let i = at + 1; i < Math.min(sequence.count, at + 1 + right); i++) {
    if (words.has(sequence.word(i))) return true
    if (isMoney(sequence.phrases[i]!)) break
  }
  return false
}
const isMoney = (phrase: Phrase) => phrase.value.tag === 'money'

/** Money in a clause, between two phrases, that is an amount of the agreement there. */
export function findAmounts(analyser: Analyser, clause: Clause, from: number, to: number): Evidenced<Amount>[] {
  const { sequence, quoted } = clause
  const { grammar } = analyser
  const amounts: Evidenced<Amount>[] = []
  for (let i = from; i < to; i++) {
    const { value, span, rule } = sequence.phrases[i]!
    if (value.tag !== 'money' || quoted[i]) continue
    if (isConversion(sequence, i)) continue
    if (
      isNear(sequence, i, grammar.otherMoney, 5, 4) &&
      isNear(sequence, i, new Set([...grammar.forecasts, ...grammar.otherMoney]), 8, 6)
    )
      continue
    const { money } = value
    const settlement = settlementOf(analyser, clause, i, money.currency)
    const part = money.isAnnual
      ? 'annual'
      : isNear(sequence, i, grammar.tranche, 4, 3)
        ? 'tranche'
        : isNear(sequence, i, grammar.drawn, 3, 4)
          ? 'drawn'
          : 'total'
    amounts.push({
      value: {
        value: money.value,
        ...(money.upper ? { upper: money.upper } : {}),
        currency: money.currency,
        qualifier: money.qualifier,
        of: part,
        ...(settlement.length > 0 ? { settlement } : {}),
      },
      spans: [span],
      confidence: 0.9,
      rule,
    })
  }
  return amounts
}

/** "£10 billion ($12 billion)", "or about $5 million", "equivalent to": the amount before in another currency. */
function isConversion(sequence: PhraseSequence, at: number): boolean {
  const before = (i: number) =>
    sequence.text.slice(sequence.phrases[i]?.span.start ?? 0, sequence.phrases[i]?.span.end ?? 0)
  let hasMoney = false
  let link = ''
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    if (isMoney(sequence.phrases[i]!)) {
      hasMoney = true
      break
    }
    link = `${before(i)} ${link}`
  }
  if (!hasMoney) return false
  return /^(?:[([]|,? ?or\b|,? ?equivalent|,? ?equal|worth|or about|– about)/.test(link.trim()) || link.trim() === '/'
}

/** "in yuan and roubles" behind an amount in another currency. */
function settlementOf(analyser: Analyser, clause: Clause, at: number, currency: string): string[] {
  const { sequence } = clause
  const unit = analyser.currencyUnit
  const tokens = clause.sentence.tokens
  for (let i = at + 1; i < Math.min(sequence.count, at + 8); i++) {
    if (!analyser.grammar.settlement.has(sequence.word(i))) continue
    const found: string[] = []
    for (let j = i + 1; j < sequence.count; j++) {
      const match = unit.match(tokens, sequence.phrases[j]!.from)
      if (match) found.push(match.value as string)
      else if (
        !analyser.grammar.coordinators.has(sequence.word(j)) &&
        sequence.text[sequence.phrases[j]!.span.start] !== ','
      )
        break
    }
    if (found.length > 0) return found.filter(code => code !== currency)
  }
  return []
}

/** Durations, rates and quantities in a clause that are terms of the agreement there. */
export function findTerms(
  analyser: Analyser,
  clause: Clause,
  from: number,
  to: number,
  candidate: Candidate | null,
): Evidenced<Term>[] {
  const { sequence } = clause
  const { grammar } = analyser
  const terms: Evidenced<Term>[] = []
  const add = (term: Term, span: Span, rule: string) =>
    terms.push({ value: term, spans: [span], confidence: 0.85, rule })
  for (let i = from; i < to; i++) {
    const { value, span, rule } = sequence.phrases[i]!
    if (value.tag !== 'quantity' || clause.quoted[i]) continue
    const { quantity } = value
    if (quantity.kind === 'rate')
      add(
        { kind: 'interest-rate', value: quantity.percent, ...(quantity.base ? { base: quantity.base } : {}) },
        span,
        rule,
      )
    else if (quantity.kind === 'share') {
      if (isNear(sequence, i, grammar.interest, 5, 4))
        add({ kind: 'interest-rate', value: quantity.percent }, span, rule)
    } else if (quantity.kind === 'duration') {
      const kind = durationKind(analyser, sequence, i, candidate)
      if (kind) add({ kind, value: quantity.iso }, span, rule)
    } else if (quantity.per || isSupply(candidate)) {
      add(
        {
          kind: 'quantity',
          value: quantity.value,
          unit: quantity.unit,
          ...(quantity.per ? { per: quantity.per } : {}),
        },
        span,
        rule,
      )
    }
  }
  return terms
}

const isSupply = (candidate: Candidate | null) =>
  candidate?.use?.verb.frame === 'trade' || candidate?.noun?.instrument === 'supply'

function durationKind(
  analyser: Analyser,
  sequence: PhraseSequence,
  at: number,
  candidate: Candidate | null,
): Term['kind'] | null {
  const { grammar } = analyser
  if (isNear(sequence, at, grammar.grace, 4, 3)) return 'grace-period'
  if (isNear(sequence, at, grammar.otherDurations, 2, 2)) return null
  const instrument = candidate?.noun?.instrument ?? candidate?.use?.verb.instrument
  const isLoan = instrument === 'loan' || instrument === 'credit-line' || instrument === 'export-credit'
  if (isNear(sequence, at, grammar.maturity, 4, 3))
    return isLoan || isNear(sequence, at, grammar.maturity, 3, 2) ? 'maturity' : 'duration'
  const text = sequence.text.slice(sequence.phrases[at]!.span.start, sequence.phrases[at]!.span.end)
  const before = sequence.phrases[at - 1]
  const link = before ? sequence.text.slice(before.span.start, before.span.end).toLowerCase() : ''
  const isAttributive = /-|\byear\b|\bmonth\b/.test(text) && !/s$/.test(text)
  if (isAttributive || ['for', 'over', 'of', 'next', 'lasting', 'by', 'another', 'further', 'extra'].includes(link))
    return isLoan && isAttributive ? 'maturity' : 'duration'
  return null
}
