import type { Country, Knowledge, Organisation, Person } from '../../../knowledge/index.ts'
import type { PartyType } from '../../../model/index.ts'
import type { LanguageKit } from '../kit.ts'
import { list, type NounEntry, type VerbEntry, type VerbForm } from '../kit-words.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { NationForm } from './unit.ts'

/** What a word or run of words can be. `text` is the wording where case matters. */
export type LexicalEntry =
  | {
      readonly kind: 'nation'
      readonly country: Country
      readonly form: NationForm
      readonly isWeak: boolean
      readonly text: string
    }
  | {
      readonly kind: 'organisation'
      readonly organisation: Organisation
      readonly isWeak: boolean
      readonly text: string
    }
  | { readonly kind: 'person'; readonly person: Person; readonly isWeak: boolean; readonly text: string }
  /** A phrase that holds a name and is none: Niger State. */
  | { readonly kind: 'blocked'; readonly text: string }
  | { readonly kind: 'office'; readonly office: string }
  | { readonly kind: 'body'; readonly type: PartyType }
  | { readonly kind: 'noun'; readonly noun: NounEntry; readonly text: string }
  /** `isNoun`: base and present are nouns as well. */
  | {
      readonly kind: 'verb'
      readonly verb: VerbEntry
      readonly lemma: string
      readonly forms: readonly VerbForm[]
      readonly isNoun: boolean
    }

/** Builds the one lexicon of a language out of its words and what is known of the world. */
export function buildLexicon(kit: LanguageKit, knowledge: Knowledge, vocabulary: Vocabulary): Lexicon<LexicalEntry> {
  const lexicon = new Lexicon<LexicalEntry>(vocabulary)
  for (const country of knowledge.countries) addCountry(lexicon, country)
  for (const organisation of knowledge.organisations) {
    for (const text of [organisation.name, ...organisation.aliases]) {
      const isWeak = organisation.weakAliases.includes(text)
      lexicon.add(text, { kind: 'organisation', organisation, isWeak, text })
    }
    for (const text of organisation.weakAliases)
      if (text !== organisation.name) lexicon.add(text, { kind: 'organisation', organisation, isWeak: true, text })
  }
  for (const person of knowledge.people) {
    for (const text of [person.name, ...person.aliases])
      lexicon.add(text, { kind: 'person', person, isWeak: false, text })
    for (const text of person.weakAliases) lexicon.add(text, { kind: 'person', person, isWeak: true, text })
  }
  addOffices(lexicon, kit)
  addNouns(lexicon, kit)
  addVerbs(lexicon, kit)
  return lexicon
}

function addCountry(lexicon: Lexicon<LexicalEntry>, country: Country): void {
  const add = (texts: readonly string[], form: NationForm, isWeak = false) => {
    for (const text of new Set(texts)) lexicon.add(text, { kind: 'nation', country, form, isWeak, text })
  }
  const isNoAdjective = (word: string) => !country.adjectives.includes(word)
  add(country.names, 'name')
  add(country.adjectives, 'adjective')
  add(country.combining.filter(isNoAdjective), 'combining')
  add(country.demonyms.filter(isNoAdjective), 'demonym')
  add(country.capitals, 'capital')
  add(country.seats, 'seat')
  add(country.cities, 'city')
  add(country.weak, 'name', true)
  for (const text of country.notWhen) lexicon.add(text, { kind: 'blocked', text })
}

function addOffices(lexicon: Lexicon<LexicalEntry>, kit: LanguageKit): void {
  for (const office of kit.offices) {
    lexicon.add(office, { kind: 'office', office })
    if (!office.endsWith('s')) lexicon.add(`${office}s`, { kind: 'office', office })
  }
  for (const [word, type] of Object.entries(kit.bodies)) lexicon.add(word, { kind: 'body', type })
}

function addNouns(lexicon: Lexicon<LexicalEntry>, kit: LanguageKit): void {
  for (const [words, noun] of kit.nouns) {
    for (const word of list(words)) {
      const [one = '', many] = word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : word.split('/')
      lexicon.add(one, { kind: 'noun', noun, text: one })
      if (many) lexicon.add(many, { kind: 'noun', noun: { ...noun, isPlural: true }, text: many })
    }
  }
}

function addVerbs(lexicon: Lexicon<LexicalEntry>, kit: LanguageKit): void {
  const verbs = new Map<string, { verb: VerbEntry; isNoun: boolean }>()
  for (const [lemmas, verb] of kit.verbs) {
    for (const word of list(lemmas)) {
      const lemma = word.replace('*', '')
      const known = verbs.get(lemma)
      verbs.set(lemma, { verb: { ...verb, ...known?.verb }, isNoun: word.endsWith('*') || known?.isNoun === true })
    }
  }
  for (const [lemma, { verb, isNoun }] of verbs) {
    for (const [form, forms] of kit.inflect(lemma)) lexicon.add(form, { kind: 'verb', verb, lemma, forms, isNoun })
    for (const nominal of list(kit.nominals[lemma] ?? ''))
      lexicon.add(nominal, { kind: 'verb', verb, lemma, forms: ['nominal'], isNoun: false })
  }
}
