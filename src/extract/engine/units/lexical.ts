import type { Country, Knowledge } from '../../../knowledge/index.ts'
import { inShape } from '../in-shape.ts'
import type { LanguageKit } from '../kit.ts'
import { list, NOUN_SHAPE, type NounEntry, VERB_SHAPE, type VerbEntry, type VerbForm } from '../kit-words.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { casingOf, type NameSense, noSenses, type Senses } from './senses.ts'
import type { NationForm } from './unit.ts'

/** Builds the one lexicon of a language out of its words and what is known of the world. */
export function buildLexicon(kit: LanguageKit, knowledge: Knowledge, vocabulary: Vocabulary): Lexicon<Senses> {
  const lexicon = new Lexicon<Senses>(vocabulary)
  for (const country of knowledge.countries) addCountry(lexicon, country)
  for (const organisation of knowledge.organisations) {
    for (const text of [organisation.name, ...organisation.aliases]) {
      const isWeak = organisation.weakAliases.includes(text)
      addName(lexicon, text, { kind: 'organisation', organisation, isWeak }, isWeak)
    }
    for (const text of organisation.weakAliases)
      if (text !== organisation.name) addName(lexicon, text, { kind: 'organisation', organisation, isWeak: true }, true)
  }
  for (const person of knowledge.people) {
    for (const text of [person.name, ...person.aliases])
      addName(lexicon, text, { kind: 'person', person, isWeak: false }, false)
    for (const text of person.weakAliases) addName(lexicon, text, { kind: 'person', person, isWeak: true }, true)
  }
  addOffices(lexicon, kit)
  addNouns(lexicon, kit)
  addVerbs(lexicon, kit)
  return lexicon
}

/** Adds to what a phrase can be. */
function add(lexicon: Lexicon<Senses>, phrase: string, change: (senses: Senses) => void): void {
  lexicon.put(phrase, known => {
    const senses = known ?? noSenses()
    change(senses)
    return senses
  })
}

function addName(lexicon: Lexicon<Senses>, text: string, value: NameSense['value'], isWeak: boolean): void {
  const strength = isWeak ? 'weak' : 'strong'
  add(lexicon, text, ({ names }) => names.push({ value, text, casing: casingOf(text), strength }))
}

function addCountry(lexicon: Lexicon<Senses>, country: Country): void {
  const addAll = (texts: readonly string[], form: NationForm, isWeak = false) => {
    for (const text of new Set(texts)) addName(lexicon, text, { kind: 'nation', country, form }, isWeak)
  }
  const isNoAdjective = (word: string) => !country.adjectives.includes(word)
  addAll(country.names, 'name')
  addAll(country.adjectives, 'adjective')
  addAll(country.combining.filter(isNoAdjective), 'combining')
  addAll(country.demonyms.filter(isNoAdjective), 'demonym')
  addAll(country.capitals, 'capital')
  addAll(country.seats, 'seat')
  addAll(country.cities, 'city')
  addAll(country.weak, 'name', true)
  for (const text of country.notWhen)
    add(lexicon, text, ({ names }) =>
      names.push({ value: { kind: 'name', type: 'subnational' }, text, casing: casingOf(text), strength: 'none' }),
    )
}

function addOffices(lexicon: Lexicon<Senses>, kit: LanguageKit): void {
  for (const office of kit.offices) {
    for (const word of office.endsWith('s') ? [office] : [office, `${office}s`])
      add(lexicon, word, senses => {
        senses.other ??= { kind: 'office', office }
      })
  }
  for (const [word, type] of Object.entries(kit.bodies))
    add(lexicon, word, senses => {
      senses.other ??= { kind: 'body', type }
    })
}

function addNouns(lexicon: Lexicon<Senses>, kit: LanguageKit): void {
  const addNoun = (text: string, noun: NounEntry) =>
    add(lexicon, text, ({ nouns }) =>
      nouns.push({ value: { kind: 'noun', noun: inShape(NOUN_SHAPE, noun) }, text, casing: casingOf(text) }),
    )
  for (const [words, noun] of kit.nouns) {
    for (const word of list(words)) {
      const [one = '', many] = word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : word.split('/')
      addNoun(one, noun)
      if (many) addNoun(many, { ...noun, isPlural: true })
    }
  }
}

function addVerbs(lexicon: Lexicon<Senses>, kit: LanguageKit): void {
  const verbs = new Map<string, { verb: VerbEntry; isNoun: boolean }>()
  for (const [lemmas, verb] of kit.verbs) {
    for (const word of list(lemmas)) {
      const lemma = word.replace('*', '')
      const known = verbs.get(lemma)
      verbs.set(lemma, { verb: { ...verb, ...known?.verb }, isNoun: word.endsWith('*') || known?.isNoun === true })
    }
  }
  for (const [lemma, { verb: entry, isNoun }] of verbs) {
    const verb = inShape(VERB_SHAPE, entry)
    const addVerb = (text: string, forms: readonly VerbForm[], canBeNoun: boolean) =>
      add(lexicon, text, senses => {
        senses.verb ??= { value: { kind: 'verb', verb, lemma, forms }, isNoun: canBeNoun }
      })
    for (const [form, forms] of kit.inflect(lemma)) addVerb(form, forms, isNoun)
    for (const nominal of list(kit.nominals[lemma] ?? '')) addVerb(nominal, ['nominal'], false)
  }
}
