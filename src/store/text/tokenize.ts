import { foldWord } from './fold-word.ts'
import { stemWord } from './stem-word.ts'

/** The words of a text as search knows them, in order; and the unstemmed forms of those that stemming changes. */
export type Tokens = { readonly words: readonly string[]; readonly forms: readonly string[] }

const WORD_PATTERN = /['’]?[\p{L}\p{N}\p{M}]+/gu
/** Scripts that put no blanks between words, and Korean, which writes particles onto them. */
const UNBROKEN_PATTERN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u
const ASCII_PATTERN = /^[a-z0-9]+$/
/** A longer word is cut, in what is searched as in the query: names of a megabyte do not belong into an index. */
const LONGEST = 64

/**
 * The one function that makes tokens, of texts and of queries alike, for both databases: lower case, without accents, stemmed by the
 * script of the word (English for Latin letters, Russian for Cyrillic ones). Runs of Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese
 * signs become overlapping pairs and the last sign alone, so that any part of a run is found as a phrase. Linear in the length of the text.
 *
 * @example tokenize('Agreements on gas').words // ['agreement', 'on', 'ga']
 * @example tokenize('天然气').words // ['天然', '然气', '气']
 */
export function tokenize(text: string, stem: (word: string) => string = stemWord): Tokens {
  const words: string[] = []
  const forms = new Set<string>()
  const add = (word: string) => {
    const folded = foldWord(cut(word))
    if (folded === '') return
    const stemmed = stem(folded)
    words.push(stemmed)
    if (stemmed !== folded) forms.add(folded)
  }
  for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(WORD_PATTERN)) {
    const isAfterApostrophe = found[0] === "'" || found[0] === '’'
    const word = isAfterApostrophe ? found.slice(1) : found
    // The possessive: "China's" is "China".
    if (isAfterApostrophe && word === 's') continue
    if (ASCII_PATTERN.test(word) || !UNBROKEN_PATTERN.test(word)) add(word)
    else for (const { run, isUnbroken } of splitRuns(word)) isUnbroken ? addPairs(run, words) : add(run.join(''))
  }
  return { words, forms: [...forms] }
}

function addPairs(run: readonly string[], words: string[]): void {
  for (const [index, sign] of run.entries()) words.push(sign + (run[index + 1] ?? ''))
}

function splitRuns(word: string): { readonly run: string[]; readonly isUnbroken: boolean }[] {
  const runs: { readonly run: string[]; readonly isUnbroken: boolean }[] = []
  for (const sign of word) {
    const last = runs.at(-1)
    // A mark belongs to the sign before it.
    const isUnbroken = /\p{M}/u.test(sign) && last ? last.isUnbroken : UNBROKEN_PATTERN.test(sign)
    if (last?.isUnbroken === isUnbroken) last.run.push(sign)
    else runs.push({ run: [sign], isUnbroken })
  }
  return runs
}

/** Whether a token is a sign of a script without blanks. */
export const isUnbroken = (word: string): boolean => UNBROKEN_PATTERN.test(word)

const cut = (word: string) =>
  word.length <= LONGEST ? word : word.slice(0, LONGEST).toWellFormed().replaceAll('\ufffd', '')
