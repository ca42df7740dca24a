import type { LanguageKit } from '../kit.ts'
import type { PatternClass } from '../text/pattern.ts'
import { wordClass } from '../text/pattern.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { UNIT_KINDS, type Unit, type UnitKind } from './unit.ts'
import type { UnitSequence } from './unit-sequence.ts'

type UnitClass = PatternClass<UnitSequence>

/**
 * The classes of the rules over units: one for each kind, and
 * <who> a name that can be a person's; <org> an organisation; <any> any name; <modifiers>, <titles>, <field> runs of words before an office;
 * <charge> what an office is for: "of Finance", "for trade and industry", "to Ghana".
 */
export function unitClasses(
  kit: LanguageKit,
  kindWord: Readonly<Record<UnitKind, number>>,
  vocabulary: Vocabulary,
): Record<string, UnitClass> {
  const ofKinds = (kinds: readonly UnitKind[], isFit: (unit: Unit) => boolean = () => true): UnitClass => ({
    cues: new Set(kinds.map(kind => kindWord[kind])),
    match(sequence, at) {
      const unit = sequence.units[at]!
      return kinds.includes(unit.kind) && isFit(unit) ? { to: at + 1, value: unit } : null
    },
  })
  const modifier = wordSet(kit.officeModifiers, vocabulary)
  const honorific = wordSet(kit.honorifics, vocabulary)
  const portfolio = wordSet(kit.portfolios, vocabulary)
  const link = wordSet(kit.fieldLinks, vocabulary)
  const charge = wordSet(kit.chargeWords, vocabulary)
  const dot = vocabulary.intern('.')
  const article = wordSet(['the'], vocabulary)

  const runOf = (
    cues: ReadonlySet<number> | null,
    isPart: (s: UnitSequence, at: number) => boolean,
    most: number,
    isLink: (s: UnitSequence, at: number) => boolean = () => false,
  ): UnitClass => ({
    cues,
    match(s, at) {
      let to = at
      let end = at
      while (to < s.count && to - at < most) {
        if (isPart(s, to)) end = ++to
        else if (to > at && isLink(s, to)) to++
        else break
      }
      return end > at ? { to: end, value: null } : null
    },
  })
  const isField = (s: UnitSequence, at: number) =>
    portfolio.has(s.word(at)) || (s.units[at]!.kind === 'name' && isShort(s.units[at]!))
  // "Minister of Commerce Chen Jian": a name right behind the field is the holder's.
  const isHolder = (s: UnitSequence, at: number) =>
    s.units[at]!.kind === 'name' && at > 0 && portfolio.has(s.word(at - 1))
  const domain = runOf(
    null,
    (s, at) =>
      !honorific.has(s.word(at)) &&
      !isHolder(s, at) &&
      (isField(s, at) || ['noun', 'body'].includes(s.units[at]!.kind) || isCapitalWord(s, at)),
    8,
    (s, at) => link.has(s.word(at)),
  )
  return {
    ...Object.fromEntries(UNIT_KINDS.map(kind => [kind, ofKinds([kind])])),
    lower: {
      cues: null,
      match: (s, at) => (s.units[at]!.kind === 'word' && !isCapitalWord(s, at) ? { to: at + 1, value: null } : null),
    },
    who: ofKinds(['person', 'name'], unit => unit.kind === 'person' || (unit.kind === 'name' && unit.type === null)),
    org: ofKinds(
      ['organisation', 'name'],
      unit => unit.kind === 'organisation' || (unit.kind === 'name' && unit.type !== null),
    ),
    any: ofKinds(['name', 'organisation', 'person', 'nation', 'noun']),
    modifiers: runOf(modifier, (s, at) => modifier.has(s.word(at)), 3),
    titles: runOf(honorific, (s, at) => honorific.has(s.word(at)) || (at > 0 && s.word(at) === dot), 8),
    field: runOf(
      portfolio,
      (s, at) => portfolio.has(s.word(at)),
      6,
      (s, at) => link.has(s.word(at)),
    ),
    domain,
    charge: {
      cues: charge,
      match(s, at) {
        if (!charge.has(s.word(at))) return null
        const from = article.has(s.word(at + 1)) ? at + 2 : at + 1
        const unit = s.units[from]
        if (!unit) return null
        if (unit.kind === 'nation') return { to: from + 1, value: unit }
        const match = domain.match(s, from)
        return match ? { to: match.to, value: s.textOf(from, match.to) } : null
      },
    },
    honorific: wordClass(
      Object.fromEntries(kit.honorifics.filter(word => !word.includes(' ')).map(word => [word, word])),
      vocabulary,
    ),
    portfolio: wordClass(
      Object.fromEntries(kit.portfolios.filter(word => !word.includes(' ')).map(word => [word, word])),
      vocabulary,
    ),
  }
}

const wordSet = (words: readonly string[], vocabulary: Vocabulary) =>
  new Set(words.flatMap(word => word.split(' ')).map(word => vocabulary.intern(word)))
const isShort = (unit: Unit) => unit.to - unit.from <= 4
function isCapitalWord(sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  if (unit.kind !== 'word') return false
  const first = sequence.text[unit.start]!
  return first !== first.toLowerCase()
}
