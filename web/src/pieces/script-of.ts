const HAN = /\p{Script=Han}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

/** The language that a name is most likely in, by its script; that of the page where it cannot be told. */
export function scriptOf(text: string): string | undefined {
  if (HAN.test(text)) return 'zh'
  if (CYRILLIC.test(text)) return 'ru'
  return LATIN.test(text) ? 'en' : undefined
}
