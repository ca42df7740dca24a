const REACH = 600
const ENOUGH_WORDS = 12
/** Of so many words one is to be a word that joins the others. */
const MOST_WORDS_EACH = 9
const FEWEST_JOINING = 3
/** A text of fewer words is taken for English if one word of it joins others and nothing in it speaks for another language. */
const SHORT = 40
/** Of so many words no more than one is to have letters that English has not. */
const WORDS_EACH_FOREIGN_LETTER = 4

const LETTERS = 27
const LONGEST = 4
/** A word of at most four small letters as a number, so that no word needs to be cut out of its text. */
const toKey = (word: string) => [...word].reduce((key, letter) => key * LETTERS + letter.charCodeAt(0) - 96, 0)

const STRONG = 1
const WEAK = 2
const FOREIGN = 3
/** Words that join others: in English and hardly elsewhere, in English and elsewhere, and elsewhere only. */
const kinds = new Uint8Array(LETTERS ** LONGEST)
const mark = (kind: number, words: string) => {
  for (const word of words.split(' ')) kinds[toKey(word)] = kind
}
mark(STRONG, 'the and with from that this were have been said')
mark(WEAK, 'of to in by on at is for was its are has will')
mark(
  FOREIGN,
  'de het een van og det der die das und den ein eine von af av att och som la el le les des du di il che que y e o',
)
mark(FOREIGN, 'las los del con por em na se w z dan yang ja az egy ng sa ya wa')

/**
 * Whether the beginning of a text is English beyond doubt, by the little words in it. A fraction of a microsecond, so that a
 * stream of English texts is not slowed down by asking for the language of each; false in doubt.
 */
export function isPlainEnglish(text: string): boolean {
  const end = Math.min(text.length, REACH)
  const counts = { words: 0, strong: 0, weak: 0, foreign: 0, foreignLetters: 0 }
  let key = 0
  let length = 0
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0
    const small = unit >= 65 && unit <= 90 ? unit + 32 : unit
    if (small >= 97 && small <= 122) {
      length++
      if (length <= LONGEST) key = key * LETTERS + small - 96
      continue
    }
    if (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f)) counts.foreignLetters++
    if (length > 0) counts.words++
    const kind = length > 0 && length <= LONGEST ? kinds[key]! : 0
    if (kind > 0) {
      if (kind === STRONG) counts.strong++
      else if (kind === WEAK) counts.weak++
      else counts.foreign++
      if (counts.words >= ENOUGH_WORDS && isEnough(counts)) return true
    }
    length = 0
    key = 0
  }
  return isEnough(counts) || (text.length <= REACH && isShort(counts))
}

type Counts = Readonly<Record<'words' | 'strong' | 'weak' | 'foreign' | 'foreignLetters', number>>

function isEnough({ words, strong, weak, foreign, foreignLetters }: Counts): boolean {
  const joining = strong + weak
  if (joining < FEWEST_JOINING || joining * MOST_WORDS_EACH < words) return false
  return (strong > foreign || foreign === 0) && foreignLetters * WORDS_EACH_FOREIGN_LETTER <= words
}

const isShort = ({ words, strong, weak, foreign, foreignLetters }: Counts) =>
  words < SHORT && strong + weak > 0 && foreign + foreignLetters === 0
