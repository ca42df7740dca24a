/** Cyrillic letters in Latin ones, after BGN/PCGN without its marks, so that Газпром and Gazprom are one word. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const OTHER_LETTERS_PATTERN = /[а-яґєіøłđðıßæœþ]/g
const MARKS_PATTERN = /\p{M}+/gu
const OTHER_THAN_ASCII_PATTERN = /[\u0080-\uFFFF]/

/** Text as names and words are compared: lower case, without accents, in Latin letters where it was in Cyrillic. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (!OTHER_THAN_ASCII_PATTERN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(MARKS_PATTERN, '')
    .replace(OTHER_LETTERS_PATTERN, letter => LATIN[letter] ?? letter)
}
