import { knowledge } from '../knowledge/index.ts'

/** What stands between the first half of a compound and the second: Sino-Russian, Sino/Russian. */
const LINKS = ['-', '/', '–', ' ']

let codes: ReadonlyMap<string, string> | undefined
let pattern: RegExp | undefined

/**
 * The countries that stand today and that a text names: by name, adjective or capital, in the case in which they are printed; of words within longer ones only the longer count.
 *
 * @example countriesNamed('Sino-Russian ties') // ['CN', 'RU']
 */
export function countriesNamed(text: string): string[] {
  codes ??= toCodes()
  pattern ??= toPattern([...codes.keys()])
  const found = [...text.replaceAll('’', "'").matchAll(pattern)].map(([word]) => codes!.get(word)!)
  return [...new Set(found)].filter(code => code !== '')
}

/** A word of two countries is that of the first; a phrase that holds one and means none has no code, unless it is the name of another. */
function toCodes(): Map<string, string> {
  const today = knowledge().countries.filter(({ to }) => to === null)
  const phrases = today.flatMap(({ notWhen }) => notWhen.map(phrase => [phrase, ''] as const))
  const words = today.flatMap(({ code, names, adjectives, demonyms, capitals, combining }) => [
    ...[...names, ...adjectives, ...demonyms, ...capitals].map(word => [word, code] as const),
    ...combining.flatMap(word => LINKS.map(link => [`${word}${link}`, code] as const)),
  ])
  return new Map([...phrases, ...words.toReversed()])
}

/** The longest first: that is the one which is taken. */
const toPattern = (words: readonly string[]) =>
  new RegExp(
    `(?<!\\p{L})(?=\\p{Lu})(?:${words
      .toSorted((a, b) => b.length - a.length)
      .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') + (/\p{L}$/u.test(word) ? '(?!\\p{L})' : ''))
      .join('|')})`,
    'gu',
  )
