const ASCII_PATTERN = /^[a-z0-9]*$/
const CYRILLIC_PATTERN = /\p{sc=Cyrillic}/u
const MARKS_PATTERN = /\p{M}/gu
const PLAIN_PATTERN = /[ıøłđðħŧßæœþ]/g
/** Letters that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** A word in lower case without accents. Cyrillic keeps the short i, without which Russian endings are not known, and loses the two dots of "ё". */
export function foldWord(word: string): string {
  if (ASCII_PATTERN.test(word)) return word
  if (CYRILLIC_PATTERN.test(word)) return word.normalize('NFC').replaceAll('ё', 'е').replace(MARKS_PATTERN, '')
  return word
    .normalize('NFD')
    .replace(MARKS_PATTERN, '')
    .replace(PLAIN_PATTERN, letter => PLAIN[letter]!)
}
