/** Letters that Unicode does not decompose, and the apostrophe of print, with what look-ups know them by. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
}

/** Folded code of every UTF-16 unit, filled on first sight; 0 means not seen yet. */
const FOLDED = new Uint16Array(0x10000)

/** The unit in lower case, without accent, an apostrophe straight: the form in which vocabularies hold words. A unit without case is itself. */
export function foldUnit(unit: number): number {
  const known = FOLDED[unit]!
  if (known !== 0) return known
  const lower = String.fromCharCode(unit).toLowerCase()
  const plain = PLAIN[lower] ?? lower.normalize('NFD')
  const folded = plain.charCodeAt(0) || unit
  FOLDED[unit] = folded
  return folded
}

/** A word that is folded as it stands. */
const PLAIN_PATTERN = /^[a-z]*$/

/** A word as vocabularies hold it: lower case, without accents, with straight apostrophes. */
export function foldWord(word: string): string {
  if (PLAIN_PATTERN.test(word)) return word
  let folded = ''
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldUnit(word.charCodeAt(i)))
  return folded
}
