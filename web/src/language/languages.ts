/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский', zh: '中文' } as const
export type Language = keyof typeof LANGUAGES

const STORED = 'foedera.language'
export const isLanguage = (text: string | null | undefined): text is Language => text != null && text in LANGUAGES

/** The language that was chosen before, else the first of the reader's that there is, else English. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  if (isLanguage(stored)) return stored
  return navigator.languages.map(tag => tag.split('-')[0]).find(isLanguage) ?? 'en'
}

export const storeLanguage = (language: Language): void => localStorage.setItem(STORED, language)

/** The reader's own variety of a language, such as en-GB, by which dates and numbers are written. */
export const localeOf = (language: Language): string =>
  navigator.languages.find(tag => tag.split('-')[0] === language && isLocale(tag)) ??
  (language === 'zh' ? 'zh-CN' : language)

/** Some systems name a language as no browser can write it: `en-US@posix`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
