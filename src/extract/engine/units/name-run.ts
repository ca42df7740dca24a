import type { PartyType } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { Found, TagContext } from './found.ts'
import { isPartOfName, type Joints, nextCapital } from './name-joints.ts'

/** Longest run that a name may have, in tokens; longer ones are headlines. */
const LONGEST_NAME = 16

type Place = {
  readonly at: number
  /** Bounds of the sentence. */
  readonly from: number
  readonly to: number
  /** What the lexicon holds at `at`, and how to ask it of other tokens. */
  readonly known: Found | null
  readonly look: (at: number) => Found | null
  readonly context: TagContext
}

/**
 * A run of capitals from a token: an organisation by its words (… Corporation, Ministry of …), a named agreement (… Union Treaty), or
 * a name of which only the capitals tell. Null where the capitals tell none.
 */
export function matchNameRun(analyser: Analyser, sequence: TokenSequence, place: Place): Found | null {
  const { at, to, known } = place
  if (known?.value.kind === 'person' && !isLongerName(sequence, place))
    return known.to < to && sequence.isCapital(known.to) ? namesake(analyser, sequence, place) : null
  if (isTitleOfPaper(sequence, place)) return null
  const opener = analyser.nameWords.opener.match(sequence.tokens, at, Math.min(to, at + 6))
  if (opener && isCapitalRun(sequence, at, opener.to)) {
    const found = openedName(analyser, sequence, place, opener.to, opener.value)
    if (found) return found
  }
  if (isNoStart(analyser, sequence, place) || isOfficeOf(analyser, sequence, at, known)) return null
  const run = closedName(analyser, sequence, place)
  return run ?? plainName(analyser, sequence, place)
}

const jointsOf = (analyser: Analyser, sequence: TokenSequence, { to, look }: Place): Joints => ({
  analyser,
  sequence,
  to,
  look,
})

/** "Agreement for the Avoidance of Double Taxation": the title of a paper, no name of somebody. */
const isTitleOfPaper = (sequence: TokenSequence, { known, to }: Place): boolean =>
  known?.value.kind === 'noun' && known.value.noun.kind === 'paper' && known.to < to && !sequence.isCapital(known.to)

/** "Zhao Chusheng": a family name that somebody known bears, before another given name. */
function isLongerName(sequence: TokenSequence, { at, to, known, look, context }: Place): boolean {
  if (known?.value.kind !== 'person' || !known.value.isWeak || context.isTitleCase) return false
  return known.to === at + 1 && known.to < to && sequence.isCapital(known.to) && look(known.to) === null
}

/** "Kofi Annan Foundation", "Nelson Mandela Hospital": a body that bears the name of somebody known. */
function namesake(analyser: Analyser, sequence: TokenSequence, place: Place): Found | null {
  const found = closedName(analyser, sequence, place)
  if (found?.value.kind !== 'name' || found.value.type !== 'organisation') return null
  const country = place.known?.value.kind === 'person' ? place.known.value.person.country : null
  return country ? { ...found, value: { ...found.value, country: found.value.country ?? country } } : found
}

/** "Deputy President of the Exim Bank", "Minister for Energy": an office, whatever it is in. */
const isOfficeOf = (analyser: Analyser, sequence: TokenSequence, at: number, known: Found | null) =>
  known?.value.kind === 'office' && known.to > at && analyser.particles.has(sequence.word(known.to))

/** A word of grammar, which no name holds but as a particle. */
const isSmallWord = (analyser: Analyser, word: number) =>
  (analyser.grammar.bits[word]! & ~CLASS.agent) !== 0 && !analyser.particles.has(word)

/** Small words never begin a name; words that often begin a sentence do not where they stand at its head. */
function isNoStart(analyser: Analyser, sequence: TokenSequence, { at, from }: Place): boolean {
  const word = sequence.word(at)
  if (!analyser.functionWords.has(word)) return false
  const isHead = at === from || (at === from + 1 && sequence.has(from, FLAG.mark))
  return isHead || (analyser.grammar.bits[word]! & ~CLASS.agent) !== 0
}
const isCapitalRun = (sequence: TokenSequence, from: number, to: number) => sequence.isCapital(from) && to > from

/** "Ministry of Education, Science and Technology of Ghana": goes on over of, for, and, commas between capitals. */
function openedName(
  analyser: Analyser,
  sequence: TokenSequence,
  place: Place,
  from: number,
  type: PartyType,
): Found | null {
  const { at, to, look } = place
  const joints = jointsOf(analyser, sequence, place)
  let end = -1
  for (let i = from; i < to && i - at < LONGEST_NAME; ) {
    const inner = sequence.isCapital(i) ? look(i) : null
    if (inner?.value.kind === 'nation') {
      end = inner.to
      break
    }
    if (inner && i > from && (inner.value.kind === 'person' || inner.value.kind === 'office')) break
    if (sequence.isCapital(i)) {
      end = ++i
      continue
    }
    // "Ministry of Foreign affairs"
    if (end === i && analyser.portfolios.has(sequence.word(i - 1)) && analyser.portfolios.has(sequence.word(i))) {
      end = ++i
      continue
    }
    const next = nextCapital(joints, i, true)
    if (next < 0) break
    i = next
  }
  return end > from
    ? {
        to: end,
        rule: 'name/organisation-opener',
        value: { kind: 'name', type, country: countryIn(sequence, place, at, end) },
      }
    : null
}

/** A run that ends in a word of organisations (Corporation, Bank, Ltd) or in a noun for an agreement. */
function closedName(analyser: Analyser, sequence: TokenSequence, place: Place): Found | null {
  const { at, to, known, look } = place
  const { head, suffix, opener } = analyser.nameWords
  const joints = jointsOf(analyser, sequence, place)
  let best: Found | null = null
  let hasPerson = false
  for (let i = at; i < to && i - at < LONGEST_NAME; ) {
    if (!sequence.isCapital(i)) {
      if (hasPerson) break
      const isAnd = sequence.word(i) === analyser.id('and')
      const next = nextCapital(joints, i, isAnd ? isPartOfName(joints, i) : best?.rule === 'name/organisation-word')
      if (next < 0) break
      i = next
      continue
    }
    const inner = i === at ? known : look(i)
    if (i > at && inner?.value.kind === 'organisation' && !inner.value.isWeak) break
    if (inner?.value.kind === 'person') {
      if (best) break
      hasPerson = true
      i = inner.to
      continue
    }
    if (i > at && inner?.value.kind === 'verb' && place.context.isTitleCase) break
    if (i > at && (isSmallWord(analyser, sequence.word(i)) || isOfficeOf(analyser, sequence, i, inner))) break
    if (i > at && inner?.value.kind === 'noun' && inner.value.noun.form && !inner.value.noun.isVague) {
      best = { to: inner.to, rule: 'name/agreement', value: inner.value }
      i = inner.to
      continue
    }
    const opened = i > at ? opener.match(sequence.tokens, i, Math.min(to, i + 6)) : null
    if (opened) {
      const found = openedName(analyser, sequence, { ...place, at: i }, opened.to, opened.value)
      if (found) return { ...found, value: withCountry(sequence, place, found.value, at, found.to) }
    }
    const headHit = head.match(sequence.tokens, i, to)
    const suffixHit = suffix.match(sequence.tokens, i, to)
    const hit = (suffixHit?.to ?? 0) >= (headHit?.to ?? 0) ? suffixHit : headHit
    if (hit && (i > at || (hit === headHit && hit.to > i + 1)) && isNameWord(sequence, i, hit.to)) {
      if (hasPerson && hit.value !== 'organisation') break
      i = overComma(analyser, sequence, withDot(sequence, hit.to), to)
      best = {
        to: i,
        rule: 'name/organisation-word',
        value: { kind: 'name', type: hit.value, country: countryIn(sequence, place, at, i) },
      }
      continue
    }
    i = afterInitial(sequence, Math.max(i + 1, inner?.value.kind === 'nation' ? inner.to : 0))
  }
  return best
}

/** A run of capitals whose words say nothing: a person, a firm, a place. A nation or office ends or forbids it. */
function plainName(analyser: Analyser, sequence: TokenSequence, place: Place): Found | null {
  const { at, from, to, known, look, context } = place
  const joints = jointsOf(analyser, sequence, place)
  if (context.isTitleCase || analyser.honorifics.has(sequence.word(at))) return null
  if (isOfOffice(analyser, sequence, place)) return null
  const isOther = known && known.value.kind !== 'verb' && known.value.kind !== 'noun'
  if (isOther && !isLongerName(sequence, place)) return null
  let end = at
  let words = 0
  for (let i = at; i < to && i - at < LONGEST_NAME; ) {
    if (!sequence.isCapital(i)) {
      const next = nextCapital(joints, i, false)
      if (next < 0) break
      i = next
      continue
    }
    const inner = i === at ? known : look(i)
    if (i > at && inner && inner.value.kind !== 'verb') break
    if (i > at && isSmallWord(analyser, sequence.word(i))) break
    end = afterInitial(sequence, i + 1)
    words++
    i = end
  }
  if (words === 0) return null
  // The first word of a sentence has a capital whatever it is.
  const isFirst = at === from || (at === from + 1 && sequence.has(from, FLAG.mark))
  if (isFirst && words === 1 && (known || !context.isName(sequence.textOf(at, at + 1)))) return null
  if (words === 1 && (known || isCueWord(analyser, sequence, at))) return null
  return { to: end, rule: 'name/capitals', value: { kind: 'name', type: null } }
}

/** "Minister of Commerce Chen Jian", "Foreign Trade Minister": a field of government behind or before an office belongs to it. */
function isOfOffice(analyser: Analyser, sequence: TokenSequence, { at, from, to, look }: Place): boolean {
  const isField = (i: number) => i >= from && analyser.portfolios.has(sequence.word(i))
  if (!isField(at)) return false
  const isOffice = (i: number) => i >= from && i < to && look(i)?.value.kind === 'office'
  if (isOffice(at + 1)) return true
  let first = at
  while (isField(first - 1) || (sequence.word(first - 1) === analyser.id('and') && isField(first - 2))) first--
  return sequence.word(first - 1) === analyser.id('of') && isOffice(first - 2)
}

/** "Agriculture", "Defence": a word that tells a sector is no name by itself, capital or not. */
const isCueWord = (analyser: Analyser, sequence: TokenSequence, at: number) =>
  (!sequence.has(at, FLAG.upper) || sequence.textOf(at, at + 1).length > 2) &&
  analyser.cues.match(sequence.tokens, at, at + 1) !== null

/** Legal forms in capitals ("SA", "AS") and words of names keep their case; a dot may end them ("Co."). */
function isNameWord(sequence: TokenSequence, from: number, to: number): boolean {
  const last = to - (sequence.has(to - 1, FLAG.mark) ? 2 : 1)
  return sequence.isCapital(from) && (last < from || sequence.isCapital(last) || sequence.textOf(last, to) === ')')
}
/** Over the dot of an initial: "Donald J. Trump". */
function afterInitial(sequence: TokenSequence, to: number): number {
  const isInitial = sequence.textOf(to - 1, to).length === 1
  return isInitial && to < sequence.count && sequence.textOf(to, to + 1) === '.' ? to + 1 : to
}
function withDot(sequence: TokenSequence, to: number): number {
  if (to >= sequence.count || sequence.textOf(to, to + 1) !== '.' || sequence.has(to, FLAG.spaced)) return to
  return /^(?:Co|Ltd|Inc|Corp|Pte|Pvt|Bros)$/.test(sequence.textOf(to - 1, to)) ? to + 1 : to
}
/** "Co., Ltd": over the comma before a legal form. */
function overComma({ nameWords }: Analyser, sequence: TokenSequence, to: number, limit: number): number {
  if (to + 1 >= limit || sequence.textOf(to, to + 1) !== ',') return to
  const form = nameWords.suffix.match(sequence.tokens, to + 1, limit)
  return form && isNameWord(sequence, to + 1, form.to) ? withDot(sequence, form.to) : to
}

/** The country that the words before an opener name, else the one behind it. */
function withCountry(
  sequence: TokenSequence,
  place: Place,
  value: Found['value'],
  from: number,
  to: number,
): Found['value'] {
  return value.kind === 'name' ? { ...value, country: countryIn(sequence, place, from, to) } : value
}

/** The one country whose name, adjective or city stands in a name; none where two do. */
function countryIn(sequence: TokenSequence, { look }: Place, from: number, to: number): string | undefined {
  let country: string | undefined
  for (let i = from; i < to; i++) {
    if (!sequence.isCapital(i)) continue
    const nation = look(i)
    if (nation?.value.kind !== 'nation' || nation.to > to) continue
    if (country && country !== nation.value.country.code) return undefined
    country = nation.value.country.code
  }
  return country
}
