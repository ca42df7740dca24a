import { findScript, type Script } from './find-script.ts'
import { identify } from './identify.ts'
import { isPlainEnglish } from './is-plain-english.ts'

/** So much of a text is looked at, and so much of it by `eld`, which takes a third of a microsecond for every letter. */
const REACH = 2000
const REACH_OF_ELD = 1000
/** Fewer words than these tell nothing: names look like any language that shares their script, most so in Latin letters. */
const FEWEST_WORDS = 4
const FEWEST_LATIN_WORDS = 8
/** What is taken where nothing tells, by script. */
const USUAL: Readonly<Record<Script, string>> = {
  latin: 'en',
  greek: 'el',
  cyrillic: 'ru',
  armenian: 'hy',
  hebrew: 'he',
  arabic: 'ar',
  indic: 'hi',
  thai: 'th',
  georgian: 'ka',
  kana: 'ja',
  han: 'zh',
  hangul: 'ko',
}
/** Scripts of more than one language of the press. */
const SHARED: ReadonlySet<Script> = new Set(['latin', 'cyrillic', 'arabic', 'indic'])
const RUSSIAN_PATTERN = /[ыэ]/i
const OTHER_CYRILLIC_PATTERN = /[іїєґўқғұңүөһәјљњћђџ]/i
const KAZAKH_PATTERN = /[қғұ]/i

/**
 * The language of a text as an ISO 639-1 code: by its script, and where several languages share it by `eld`. English where
 * nothing tells. Looks at the first 2,000 units.
 *
 * @example detectLanguage('中俄两国签署协定') // 'zh'
 */
export function detectLanguage(text: string): string {
  if (isPlainEnglish(text)) return 'en'
  const head = text.slice(0, REACH)
  const script = findScript(head)
  if (script === null) return 'en'
  if (!SHARED.has(script)) return USUAL[script]
  if (script === 'cyrillic') {
    const isOther = OTHER_CYRILLIC_PATTERN.test(head)
    if (!isOther && RUSSIAN_PATTERN.test(head)) return 'ru'
    if (KAZAKH_PATTERN.test(head)) return 'kk'
    if (isOther) return identify(head.slice(0, REACH_OF_ELD)) ?? USUAL[script]
  }
  const isShort = countWords(head) < (script === 'latin' ? FEWEST_LATIN_WORDS : FEWEST_WORDS)
  return (isShort ? null : identify(head.slice(0, REACH_OF_ELD))) ?? USUAL[script]
}

/** Whether a text is written in a script in which the language never is, as a page in Chinese that says it is English. */
export function contradicts(language: string, text: string): boolean {
  const usual = (Object.keys(USUAL) as Script[]).find(script => USUAL[script] === language)
  if (usual === undefined || isPlainEnglish(text))
    return usual !== undefined && usual !== 'latin' && isPlainEnglish(text)
  const script = findScript(text.slice(0, REACH))
  return script !== null && script !== usual
}

const countWords = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0
