import type { Knowledge, OrganisationPattern } from '../../knowledge/index.ts'
import type { Instrument, PartyType, Sector } from '../../model/index.ts'
import type { Analyser, CueEntry, NameWords } from './analyser.ts'
import { loadModel } from './judgement/linear-model.ts'
import { type LanguageKit, WORD_SET_NAMES } from './kit.ts'
import { list } from './kit-words.ts'
import { compileGrammar } from './syntax/grammar.ts'
import { Lexicon } from './text/lexicon.ts'
import { type PatternClass, RuleSet, wordClass } from './text/pattern.ts'
import type { TokenSequence } from './text/token-sequence.ts'
import { Vocabulary } from './text/vocabulary.ts'
import { buildLexicon } from './units/lexical.ts'
import { UNIT_KINDS, type UnitKind } from './units/unit.ts'
import { unitClasses } from './units/unit-classes.ts'
import { currencyClasses } from './values/currency.ts'
import { numberClass } from './values/numbers.ts'

/** Makes a language and what is known of the world ready to run. */
export function createAnalyser(kit: LanguageKit, knowledge: Knowledge): Analyser {
  const vocabulary = new Vocabulary()
  const ids = (words: readonly string[]) => new Set(words.map(word => vocabulary.intern(word)))
  const number = numberClass(kit.numbers, vocabulary)
  const tokenClasses: Record<string, PatternClass<TokenSequence>> = {
    number,
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
  const currencies = currencyClasses(knowledge, vocabulary)
  const moneyClasses = { ...tokenClasses, symbol: currencies.symbol, unit: currencies.unit }
  const kindWord = Object.fromEntries(UNIT_KINDS.map(kind => [kind, vocabulary.intern(`<${kind}>`)])) as Record<
    UnitKind,
    number
  >
  const patterns = knowledge.organisationPatterns.filter(pattern => pattern.language === kit.code)
  const parts = {
    kit,
    knowledge,
    vocabulary,
    lexicon: buildLexicon(kit, knowledge, vocabulary),
    values: {
      number,
      money: new RuleSet(kit.rules.money, moneyClasses, vocabulary),
      dates: new RuleSet(kit.rules.dates, tokenClasses, vocabulary),
      quantities: new RuleSet(kit.rules.quantities, tokenClasses, vocabulary),
      currency: currencies.unit,
    },
    names: new RuleSet(kit.rules.names, unitClasses(kit, kindWord, vocabulary), vocabulary),
    nameWords: {
      head: nameWords(patterns, 'head', vocabulary),
      suffix: nameWords(patterns, 'suffix', vocabulary),
      opener: nameWords(patterns, 'opener', vocabulary),
    },
    cues: cueLexicon(kit, vocabulary),
    wordSets: Object.fromEntries(
      WORD_SET_NAMES.map(name => [name, ids(list(kit.wordSets[name]))]),
    ) as unknown as Analyser['wordSets'],
    stops: ids(kit.stops),
    functionWords: ids(kit.functionWords),
    particles: ids(kit.nameParticles),
    abbreviations: ids(kit.abbreviations),
    models: {
      sector: loadModel(kit.model('sector'), vocabulary),
      instrument: loadModel(kit.model('instrument'), vocabulary),
    },
    kindWord,
    id: (word: string) => vocabulary.intern(word),
  }
  return { ...parts, grammar: compileGrammar(kit.grammar, vocabulary) }
}

function nameWords(
  patterns: readonly OrganisationPattern[],
  position: OrganisationPattern['position'],
  vocabulary: Vocabulary,
): NameWords {
  const lexicon = new Lexicon<PartyType>(vocabulary)
  for (const pattern of patterns)
    if (pattern.position === position) for (const word of pattern.words) lexicon.add(word, pattern.type)
  return lexicon
}

/** Sector and instrument words; a phrase of several words weighs more than one word. */
function cueLexicon(kit: LanguageKit, vocabulary: Vocabulary): Lexicon<CueEntry> {
  const lexicon = new Lexicon<CueEntry>(vocabulary)
  const weightOf = (phrase: string) => (/[ -]/.test(phrase) ? 1.7 : 1)
  for (const [code, phrases] of Object.entries(kit.sectorWords))
    for (const phrase of list(phrases))
      lexicon.add(phrase, { list: 'sector', code: code as Sector, weight: weightOf(phrase) })
  Object.entries(kit.instrumentWords).forEach(([code, phrases], rank) => {
    const weight = Math.max(0.4, 3 - rank * 0.2)
    for (const phrase of list(phrases)) lexicon.add(phrase, { list: 'instrument', code: code as Instrument, weight })
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
    for (const phrase of phrases) cues.add(lexicon.add(phrase, value))
  return {
    cues,
    match(sequence, at) {
      const hit = lexicon.match(sequence.tokens, at, sequence.count)
      return hit ? { to: hit.to, value: hit.entries[0] } : null
    },
  }
}
