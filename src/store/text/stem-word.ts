import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'

const LATIN_PATTERN = /^[a-z]{3,}$/
const RUSSIAN_PATTERN = /^[а-я]{3,}$/
/** Stemming costs a microsecond or two; the words of a language come again and again. */
const MOST_KNOWN = 100_000
const known = new Map<string, string>()

/**
 * The stem of a folded word: by the script and not by the language of the text, since a query does not say its language and names of one
 * language stand in texts of another.
 */
export function stemWord(word: string): string {
  const stem = known.get(word)
  if (stem !== undefined) return stem
  const made = LATIN_PATTERN.test(word)
    ? stemEnglish(word)
    : RUSSIAN_PATTERN.test(word)
      ? stemRussian(word).toLowerCase()
      : word
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, made || word)
  return made || word
}
