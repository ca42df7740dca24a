const REACH = 600
const ENOUGH_WORDS = 12
/** Of so many words one is to be a word that joins the others. */
const MOST_WORDS_EACH = 9

const LETTERS = 27
/** A word of at most three small letters as a number, so that no word needs to be cut out of its text. */
const toKey = (word: string) => [...word].reduce((key, letter) => key * LETTERS + letter.charCodeAt(0) - 96, 0)
const STRONG = 1
const WEAK = 2
/** Words that join others in English: those that hardly stand in other languages, and some that do. */
const kinds = new Uint8Array(LETTERS ** 3)
for (const word of ['the', 'and']) kinds[toKey(word)] = STRONG
for (const word of ['of', 'to', 'in', 'by', 'on', 'for', 'was', 'its']) kinds[toKey(word)] = WEAK

/**
 * Whether the beginning of a text is English beyond doubt, by the little words in it. A fraction of a microsecond, so that a
 * stream of English texts is not slowed down by asking for the language of each; false in doubt.
 */
export function isPlainEnglish(text: string): boolean {
  const end = Math.min(text.length, REACH)
  let words = 0
  let strong = 0
  let weak = 0
  let foreign = 0
  let key = 0
  let length = 0
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0
    const small = unit >= 65 && unit <= 90 ? unit + 32 : unit
    if (small >= 97 && small <= 122) {
      length++
      if (length <= 3) key = key * LETTERS + small - 96
      continue
    }
    if (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f)) foreign++
    if (length > 0) words++
    const kind = length > 0 && length <= 3 ? kinds[key]! : 0
    if (kind > 0) {
      if (kind === STRONG) strong++
      else weak++
      if (words >= ENOUGH_WORDS && isEnough(strong, weak, words, foreign)) return true
    }
    length = 0
    key = 0
  }
  return isEnough(strong, weak, words, foreign)
}

const isEnough = (strong: number, weak: number, words: number, foreign: number) =>
  strong > 0 && strong + weak >= 3 && (strong + weak) * MOST_WORDS_EACH >= words && foreign * 4 <= words
