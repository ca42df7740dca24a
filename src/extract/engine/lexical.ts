import type { Country, Knowledge, Organisation, Person } from '../../knowledge/index.ts'
import type { PartyType } from '../../model/index.ts'
import type { LanguageKit } from './language-kit.ts'
import { Lexicon } from './lexicon.ts'
import type { NationForm } from './phrase.ts'
import type { Vocabulary } from './tokens.ts'
import type { NounEntry, SpeechEntry, VerbEntry, VerbForm } from './words.ts'

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
  | { readonly kind: 'noun'; readonly noun: NounEntry; readonly head: string }
  | { readonly kind: 'verb'; readonly verb: VerbEntry; readonly lemma: string; readonly forms: readonly VerbForm[] }
  | {
      readonly kind: 'speech'
      readonly speech: SpeechEntry
      readonly lemma: string
      readonly forms: readonly VerbForm[]
    }

/** Builds the one lexicon of a language out of its words and what is known of the world. */
export function buildLexicon(kit: LanguageKit, knowledge: Knowledge, vocabulary: Vocabulary): Lexicon<LexicalEntry> {
  const lexicon = new Lexicon<LexicalEntry>(vocabulary)
  for (const country of knowledge.countries) addCountry(lexicon, country)
  for (const organisation of knowledge.organisations) {
    for (const text of [organisation.name, ...organisation.aliases])
      lexicon.add(text, { kind: 'organisation', organisation, isWeak: false, text })
    for (const text of organisation.weakAliases)
      lexicon.add(text, { kind: 'organisation', organisation, isWeak: true, text })
  }
  for (const person of knowledge.people) {
    for (const text of [person.name, ...person.aliases])
      lexicon.add(text, { kind: 'person', person, isWeak: false, text })
    for (const text of person.weakAliases) lexicon.add(text, { kind: 'person', person, isWeak: true, text })
  }
  addWords(lexicon, kit)
  return lexicon
}

function addCountry(lexicon: Lexicon<LexicalEntry>, country: Country): void {
  const add = (texts: readonly string[], form: NationForm, isWeak = false) => {
    for (const text of new Set(texts)) lexicon.add(text, { kind: 'nation', country, form, isWeak, text })
  }
  add(country.names, 'name')
  add(country.adjectives, 'adjective')
  add(
    country.combining.filter(word => !country.adjectives.includes(word)),
    'combining',
  )
  add(
    country.demonyms.filter(word => !country.adjectives.includes(word)),
    'demonym',
  )
  add(country.capitals, 'capital')
  add(country.seats, 'seat')
  add(country.cities, 'city')
  add(country.weak, 'name', true)
  for (const text of country.notWhen) lexicon.add(text, { kind: 'blocked', text })
}

function addWords(lexicon: Lexicon<LexicalEntry>, kit: LanguageKit): void {
  for (const office of kit.offices) {
    lexicon.add(office, { kind: 'office', office })
    if (!office.endsWith('s')) lexicon.add(`${office}s`, { kind: 'office', office })
  }
  for (const [word, type] of Object.entries(kit.bodies)) lexicon.add(word, { kind: 'body', type })
  for (const portfolio of kit.portfolios) {
    for (const body of ['ministry', 'department'])
      lexicon.add(`${portfolio} ${body}`, { kind: 'body', type: 'government' })
  }
  for (const [phrase, noun] of kit.nouns) lexicon.add(phrase, { kind: 'noun', noun, head: phrase })
  for (const [lemmas, verb] of kit.verbs) {
    for (const lemma of lemmas.split('|')) {
      for (const [form, forms] of kit.inflect(lemma)) lexicon.add(form, { kind: 'verb', verb, lemma, forms })
      for (const nominal of kit.nominals[lemma] ?? [])
        lexicon.add(nominal, { kind: 'verb', verb, lemma, forms: ['nominal'] })
    }
  }
  for (const [lemmas, speech] of kit.speech) {
    for (const lemma of lemmas.split('|'))
      for (const [form, forms] of kit.inflect(lemma)) lexicon.add(form, { kind: 'speech', speech, lemma, forms })
  }
}
