import type { Knowledge } from '../../knowledge/index.ts'
import type { Instrument, Sector } from '../../model/index.ts'
import type { CueEntry } from './classify.ts'
import { currencyClasses } from './currency-classes.ts'
import type { DateExpression } from './dates.ts'
import { type GrammarIds, internGrammar } from './grammar.ts'
import type { LanguageKit } from './language-kit.ts'
import { buildLexicon, type LexicalEntry } from './lexical.ts'
import { Lexicon } from './lexicon.ts'
import type { MoneyExpression, QuantityExpression } from './mentions.ts'
import { numberClass } from './numbers.ts'
import { type PatternClass, RuleSet, wordClass } from './pattern.ts'
import type { ActorValue, Phrase, PhraseSequence, PhraseValue, Tag } from './phrase.ts'
import type { TokenSequence } from './token-sequence.ts'
import { foldWord, Vocabulary } from './tokens.ts'

/** A language and what is known of the world, made ready to run; built once for many documents. */
export type Analyser = {
  readonly kit: LanguageKit
  readonly countryNames: ReadonlyMap<string, string>
  readonly knowledge: Knowledge
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon<LexicalEntry>
  readonly values: {
    readonly number: PatternClass<TokenSequence>
    readonly money: RuleSet<TokenSequence, MoneyExpression>
    readonly dates: RuleSet<TokenSequence, DateExpression>
    readonly quantities: RuleSet<TokenSequence, QuantityExpression>
  }
  /** Words that tell sectors and instruments. */
  readonly cues: Lexicon<CueEntry>
  readonly currencyUnit: PatternClass<TokenSequence>
  readonly names: RuleSet<PhraseSequence, ActorValue>
  readonly organisationWords: {
    readonly head: Lexicon<OrganisationWord>
    readonly suffix: Lexicon<OrganisationWord>
    readonly opener: Lexicon<OrganisationWord>
  }
  readonly grammar: GrammarIds
  readonly stops: ReadonlySet<number>
  readonly units: ReadonlySet<number>
  readonly functionWords: ReadonlySet<number>
  readonly particles: ReadonlySet<number>
  readonly abbreviations: ReadonlySet<number>
  readonly tagWord: Readonly<Record<Tag, number>>
  /** Numbers of single words that the code asks for. */
  id(word: string): number
}
type OrganisationWord = { readonly type: string }

const TAGS: readonly Tag[] = [
  'nation',
  'organisation',
  'person',
  'name',
  'office',
  'body',
  'actor',
  'noun',
  'verb',
  'speech',
  'money',
  'date',
  'quantity',
  'number',
  'word',
]

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
  const tagWord = Object.fromEntries(TAGS.map(tag => [tag, vocabulary.intern(`<${tag}>`)])) as Record<Tag, number>
  const patterns = kit.organisationPatterns(knowledge.organisationPatterns)
  const organisationWords = (position: string) => {
    const lexicon = new Lexicon<OrganisationWord>(vocabulary)
    for (const pattern of patterns)
      if (pattern.position === position) for (const word of pattern.words) lexicon.add(word, { type: pattern.type })
    return lexicon
  }
  return {
    kit,
    countryNames: new Map(knowledge.countries.map(country => [country.code, country.name])),
    knowledge,
    vocabulary,
    lexicon: buildLexicon(kit, knowledge, vocabulary),
    values: {
      number,
      money: new RuleSet(kit.rules.money, moneyClasses, vocabulary),
      dates: new RuleSet(kit.rules.dates, tokenClasses, vocabulary),
      quantities: new RuleSet(kit.rules.quantities, tokenClasses, vocabulary),
    },
    cues: cueLexicon(kit, vocabulary),
    currencyUnit: currencies.unit,
    names: new RuleSet(kit.rules.names, phraseClasses(kit, tagWord, vocabulary), vocabulary),
    organisationWords: {
      head: organisationWords('head'),
      suffix: organisationWords('suffix'),
      opener: organisationWords('opener'),
    },
    grammar: internGrammar(kit.grammar, word => vocabulary.intern(foldWord(word))),
    stops: ids(kit.stops),
    units: ids(
      Object.values(kit.units)
        .flat()
        .filter(unit => /^\p{Ll}+$/u.test(unit)),
    ),
    functionWords: ids(kit.functionWords),
    particles: ids(kit.nameParticles),
    abbreviations: ids(kit.abbreviations),
    tagWord,
    id: word => vocabulary.intern(word),
  }
}

/** Sector and instrument words; a phrase of two words weighs more than one word. */
function cueLexicon(kit: LanguageKit, vocabulary: Vocabulary): Lexicon<CueEntry> {
  const lexicon = new Lexicon<CueEntry>(vocabulary)
  const weightOf = (phrase: string) => (phrase.includes(' ') || phrase.includes('-') ? 1.7 : 1)
  for (const [code, phrases] of Object.entries(kit.sectorWords)) {
    for (const phrase of phrases)
      lexicon.add(phrase, { list: 'sector', code: code as Sector, weight: weightOf(phrase) })
  }
  let rank = 0
  for (const [code, phrases] of Object.entries(kit.instrumentWords)) {
    // Instruments stand in the kit from the most telling to the vaguest.
    const weight = Math.max(0.4, 3 - rank++ * 0.2)
    for (const phrase of phrases ?? []) lexicon.add(phrase, { list: 'instrument', code: code as Instrument, weight })
  }
  return lexicon
}

/** A class that matches one phrase of a table of lists and gives the list's key. */
function phraseClass(
  table: Readonly<Record<string, readonly string[]>>,
  vocabulary: Vocabulary,
): PatternClass<TokenSequence> {
  const lexicon = new Lexicon<string>(vocabulary)
  const cues = new Set<number>()
  for (const [value, phrases] of Object.entries(table)) {
    for (const phrase of phrases) cues.add(lexicon.add(phrase, value))
  }
  return {
    cues,
    match(sequence, at) {
      const hit = lexicon.match(sequence.tokens, at, sequence.count)
      return hit ? { to: hit.to, value: hit.entries[0] } : null
    },
  }
}

/** The classes of the stages over phrases: one for each tag, and some for several tags together. */
function phraseClasses(
  kit: LanguageKit,
  tagWord: Readonly<Record<Tag, number>>,
  vocabulary: Vocabulary,
): Record<string, PatternClass<PhraseSequence>> {
  const ofTags = (
    tags: readonly Tag[],
    isFit: (value: PhraseValue) => boolean = () => true,
  ): PatternClass<PhraseSequence> => ({
    cues: new Set(tags.map(tag => tagWord[tag])),
    match(sequence, at) {
      const value = sequence.phrases[at]!.value
      return tags.includes(value.tag) && isFit(value) ? { to: at + 1, value } : null
    },
  })
  const ofWords = (words: readonly string[]) =>
    wordClass<PhraseSequence>(Object.fromEntries(words.map(word => [word, word])), vocabulary)
  return {
    ...Object.fromEntries(TAGS.map(tag => [tag, ofTags([tag])])),
    word: {
      cues: null,
      match: (sequence, at) => (isLowerWord(sequence.phrases[at]!, sequence.text) ? { to: at + 1, value: null } : null),
    },
    who: ofTags(['person', 'name'], value => value.tag === 'person' || (value.tag === 'name' && value.type === null)),
    org: ofTags(
      ['organisation', 'name'],
      value => value.tag === 'organisation' || (value.tag === 'name' && value.type !== null),
    ),
    domain: ofTags(['name', 'nation', 'organisation', 'body', 'noun']),
    any: ofTags(['name', 'organisation', 'person', 'nation', 'noun']),
    modifier: ofWords(kit.officeModifiers),
    honorific: ofWords(kit.honorifics),
    portfolio: ofWords(kit.portfolios),
  }
}

const isLowerWord = (phrase: Phrase, text: string) =>
  phrase.value.tag === 'word' && /^\p{Ll}/u.test(text.slice(phrase.span.start, phrase.span.start + 2))
