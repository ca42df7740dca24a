import type { Document } from '../../model/index.ts'
import type { LanguageKit } from './kit.ts'
import { list, type VerbEntry } from './kit-words.ts'
import { CueScan, type Spelling } from './text/cue-scan.ts'
import type { Lexicon } from './text/lexicon.ts'
import type { Vocabulary } from './text/vocabulary.ts'
import type { NameSense, Senses } from './units/senses.ts'

/** A first look at a document: whether anything can be found in it, so that it is worth reading. */
export type Glance = (document: Document) => boolean

/** Words that tell of sources, views, convictions and quotations, and nouns that tell of events. */
const TELLING_SETS = [
  'sources',
  'views',
  'convictions',
  'quotes',
  'visits',
  'meetings',
  'calls',
  'negotiations',
] as const
/** Numbers, quotations, and as many questions as make an interview. */
const SIGNS_PATTERN = /[\d"“«「]|\?[^?]*\?[^?]*\?/

/**
 * Makes the first look, once the vocabulary is complete. An agreement or a membership needs a side: a country, or an organisation that is named
 * in full; a stay somebody known. A statement needs a verb of saying, words for whose it is, a quotation or an interview, another event its verb or noun, an assessment
 * several words of judgement. The day of a document that is not dated needs a digit or an anniversary.
 */
export function createGlance(kit: LanguageKit, lexicon: Lexicon<Senses>, vocabulary: Vocabulary): Glance {
  const ids = (words: readonly string[]) => new Set(words.map(word => vocabulary.intern(word)))
  const scan = new CueScan(vocabulary, {
    lexicon,
    isCue,
    words: ids([...TELLING_SETS.flatMap(name => list(kit.wordSets[name])), kit.anniversaryWord]),
    // "For Mitsotakis, it was a defeat"
    openers: ids(list(kit.grammar.relations.for)),
    paired: ids(list(kit.wordSets.judging)),
  })
  return ({ text }) => SIGNS_PATTERN.test(text) || scan.sees(text)
}

function isCue({ verb, names, nouns }: Senses, spelling: Spelling): boolean {
  if (nouns.some(({ value }) => value.noun.kind === 'talks')) return true
  return (
    (verb !== null && isTelling(verb.value.verb)) || names.some(name => isBearing(name) && isSpelled(name, spelling))
  )
}
const isTelling = ({ speech, reports, event, frame, status }: VerbEntry) =>
  speech !== undefined || reports !== undefined || event !== undefined || (frame === 'conclude' && status === 'signed')
/** A weak name of anything but a country is nobody's unless it stands in full elsewhere. */
const isBearing = ({ value, strength }: NameSense) => value.kind === 'nation' || strength === 'strong'
const isSpelled = ({ casing }: NameSense, { isCapital, isUpper }: Spelling) =>
  casing === 'any' || (casing === 'capital' ? isCapital : isUpper)
