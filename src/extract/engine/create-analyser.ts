import type { Knowledge, OrganisationPattern } from '../../knowledge/index.ts'
import type { Instrument, PartyType, Sector } from '../../model/index.ts'
import type { Analyser, CueEntry, NameWords } from './analyser.ts'
import { toConfidence } from './confidence/confidence-model.ts'
import { createGlance } from './glance.ts'
import { loadModel } from './judgement/linear-model.ts'
import { type LanguageKit, WORD_SET_NAMES } from './kit.ts'
import { list } from './kit-words.ts'
import { compileGrammar } from './syntax/grammar.ts'
import { foldWord } from './text/fold.ts'
import { adding, keepingFirst, Lexicon } from './text/lexicon.ts'
import { type PatternClass, type Rule, RuleSet, wordClass } from './text/pattern.ts'
import type { TokenSequence } from './text/token-sequence.ts'
import { Vocabulary } from './text/vocabulary.ts'
import { ByStem } from './units/by-stem.ts'
import { buildLexicon } from './units/lexical.ts'
import { UNIT_KINDS, type UnitKind, type UnitValueOf } from './units/unit.ts'
import { unitClasses } from './units/unit-classes.ts'
import { currencyClasses } from './values/currency.ts'
import { type NumberValue, numberClass } from './values/numbers.ts'

/** Makes a language and what is known of the world ready to run. */
export function createAnalyser(kit: LanguageKit, knowledge: Knowledge): Analyser {
  const vocabulary = new Vocabulary()
  const ids = (words: readonly string[]) => new Set(words.map(word => vocabulary.intern(word)))
  const currencies = currencyClasses(knowledge, vocabulary)
  const tokenClasses: Record<string, PatternClass<TokenSequence>> = {
    number: numberClass(kit.numbers, vocabulary),
    symbol: currencies.symbol,
    money: currencies.unit,
    scale: wordClass(kit.numbers.joinedScales, vocabulary),
    month: wordClass(kit.months, vocabulary),
    weekday: wordClass(kit.weekdays, vocabulary),
    direction: wordClass(kit.directions, vocabulary),
    timeUnit: wordClass(kit.timeUnits, vocabulary),
    unit: phraseClass(kit.units, vocabulary),
    per: phraseClass(kit.per, vocabulary),
    percent: phraseClass({ percent: kit.percent }, vocabulary),
    base: wordClass(kit.baseRates, vocabulary),
    qualifier: phraseClass(kit.qualifiers, vocabulary),
    plus: phraseClass({ plus: kit.plus }, vocabulary),
    annual: phraseClass({ year: kit.annual }, vocabulary),
  }
  const kindWord = Object.fromEntries(UNIT_KINDS.map(kind => [kind, vocabulary.intern(`<${kind}>`)])) as Record<
    UnitKind,
    number
  >
  const patterns = knowledge.organisationPatterns.filter(pattern => pattern.language === kit.code)
  const parts = {
    kit,
    knowledge,
    currencies: new Map(knowledge.currencies.map(currency => [currency.code, currency])),
    vocabulary,
    lexicon: buildLexicon(kit, knowledge, vocabulary),
    values: { rules: valueRules(kit, tokenClasses, vocabulary), currency: currencies.unit },
    names: new RuleSet(kit.rules.names, unitClasses(kit, kindWord, vocabulary), vocabulary),
    nameWords: {
      head: nameWords(patterns, 'head', vocabulary),
      suffix: nameWords(patterns, 'suffix', vocabulary),
      opener: nameWords(patterns, 'opener', vocabulary),
    },
    nameFields: nameFields(knowledge, vocabulary),
    byStem: new ByStem(knowledge),
    cues: cueLexicon(kit, vocabulary),
    wordSets: Object.fromEntries(
      WORD_SET_NAMES.map(name => [name, ids(list(kit.wordSets[name]))]),
    ) as unknown as Analyser['wordSets'],
    stops: ids(kit.stops),
    functionWords: ids(kit.functionWords),
    particles: ids(kit.nameParticles),
    honorifics: ids(kit.honorifics.filter(word => !word.includes(' '))),
    titles: new Set(kit.honorifics.map(foldWord)),
    portfolios: ids(kit.portfolios.flatMap(words => words.split(' '))),
    abbreviations: ids(kit.abbreviations),
    models: {
      sector: loadModel(kit.model('sector'), vocabulary),
      instrument: loadModel(kit.model('instrument'), vocabulary),
    },
    confidenceOf: toConfidence(kit.confidence()),
    kindWord,
    id: numberer(vocabulary),
  }
  const grammar = compileGrammar(kit.grammar, vocabulary)
  return { ...parts, grammar, glance: createGlance(kit, parts.lexicon, vocabulary) }
}

/** Numbers of words; those asked for are few, and asked for again and again. */
function numberer(vocabulary: Vocabulary): (word: string) => number {
  const known = new Map<string, number>()
  return word => {
    const id = known.get(word) ?? vocabulary.intern(word)
    known.set(word, id)
    return id
  }
}

type Value = UnitValueOf<'money' | 'date' | 'quantity' | 'number'>

/** The rules of values as one set, so that the longest match of any kind wins. */
function valueRules(
  { rules }: LanguageKit,
  classes: Readonly<Record<string, PatternClass<TokenSequence>>>,
  vocabulary: Vocabulary,
): RuleSet<TokenSequence, Value> {
  const number: Rule<TokenSequence, Value> = {
    id: 'number',
    pattern: '<number>',
    produce: ({ number: one }) => ({ kind: 'number', number: one!.value as NumberValue }),
  }
  return new RuleSet(
    [
      ...rules.money.map(rule => withKind(rule, money => ({ kind: 'money', money }))),
      ...rules.dates.map(rule => withKind(rule, date => ({ kind: 'date', date }))),
      ...rules.quantities.map(rule => withKind(rule, quantity => ({ kind: 'quantity', quantity }))),
      number,
    ],
    classes,
    vocabulary,
  )
}
function withKind<T>(rule: Rule<TokenSequence, T>, toValue: (made: T) => Value): Rule<TokenSequence, Value> {
  return {
    ...rule,
    produce(...place) {
      const made = rule.produce(...place)
      return made === null ? null : toValue(made)
    },
  }
}

function nameWords(
  patterns: readonly OrganisationPattern[],
  position: OrganisationPattern['position'],
  vocabulary: Vocabulary,
): NameWords {
  const lexicon = new Lexicon<PartyType>(vocabulary)
  for (const pattern of patterns)
    if (pattern.position === position) for (const word of pattern.words) lexicon.put(word, keepingFirst(pattern.type))
  return lexicon
}

/** Countries in whose organisations' names a word must stand to be one that says what they do, not which they are. */
const FEWEST_COUNTRIES = 2
/** The words that names of known organisations of several countries hold. */
function nameFields({ organisations }: Knowledge, vocabulary: Vocabulary): ReadonlySet<number> {
  const holders = new Map<string, Set<string | null>>()
  for (const { name, country } of organisations)
    for (const word of name.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const known = holders.get(word)
      if (known) known.add(country)
      else holders.set(word, new Set([country]))
    }
  return new Set([...holders].flatMap(([word, all]) => (all.size >= FEWEST_COUNTRIES ? [vocabulary.intern(word)] : [])))
}

/** Sector and instrument words; a phrase of several words weighs more than one word. */
function cueLexicon(kit: LanguageKit, vocabulary: Vocabulary): Lexicon<CueEntry[]> {
  const lexicon = new Lexicon<CueEntry[]>(vocabulary)
  const weightOf = (phrase: string) => (/[ -]/.test(phrase) ? 1.7 : 1)
  for (const [code, phrases] of Object.entries(kit.sectorWords))
    for (const phrase of list(phrases))
      lexicon.put(phrase, adding<CueEntry>({ list: 'sector', code: code as Sector, weight: weightOf(phrase) }))
  Object.entries(kit.instrumentWords).forEach(([code, phrases], rank) => {
    const weight = Math.max(0.4, 3 - rank * 0.2)
    for (const phrase of list(phrases))
      lexicon.put(phrase, adding<CueEntry>({ list: 'instrument', code: code as Instrument, weight }))
  })
  return lexicon
}

/** A class that matches one phrase of a table of lists and gives the list's key. */
function phraseClass(
  table: Readonly<Record<string, readonly string[]>>,
  vocabulary: Vocabulary,
): PatternClass<TokenSequence> {
  const lexicon = new Lexicon<string>(vocabulary)
  const cues = new Set<number>()
  for (const [value, phrases] of Object.entries(table))
    for (const phrase of phrases) cues.add(lexicon.put(phrase, keepingFirst(value)))
  return {
    cues,
    match(sequence, at) {
      return lexicon.match(sequence.tokens, at, sequence.count)
    },
  }
}
